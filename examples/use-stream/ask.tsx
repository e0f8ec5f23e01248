import type { Field } from "adaptive-answers";
import type { FormEvent } from "react";
import type { Asked, Reply } from "./threads.js";

/** An interrupt with all that can be answered to it. */
export function Ask({ ask, onReply }: { ask: Asked; onReply: (reply: Reply) => void }) {
  return (
    <section data-ask={ask.kind}>
      {ask.question && <p>{ask.question}</p>}
      {ask.errors?.map(({ path, message }) => (
        <p className="error" key={path + message}>{`${path} ${message}`}</p>
      ))}
      <Answers ask={ask} onReply={onReply} />
    </section>
  );
}

function Answers({ ask, onReply }: { ask: Asked; onReply: (reply: Reply) => void }) {
  switch (ask.kind) {
    case "experience":
      return (
        <>
          {ask.choices.map((choice) => (
            <button type="button" key={choice} onClick={() => onReply({ kind: "experience", choice })}>
              {choice}
            </button>
          ))}
          {ask.fields && <Form fields={ask.fields} onSend={(values) => onReply({ kind: "details", values })} />}
        </>
      );
    case "details":
      return <Form fields={ask.fields} onSend={(values) => onReply({ kind: "details", values })} />;
    case "improvement":
      return (
        <>
          <Form fields={ask.fields} onSend={(values) => onReply({ kind: "improvement", values })} />
          {ask.may.includes("accept") && (
            <button type="button" onClick={() => onReply({ kind: "accept" })}>
              accept as it is
            </button>
          )}
        </>
      );
    case "confirm":
      return (
        <Ticks
          rows={ask.claims.map(({ claim_id, text, rests_on }) => [claim_id, text, rests_on.map(({ quote }) => quote)])}
          onSend={(ticked) =>
            onReply({
              kind: "confirm",
              claims: Object.fromEntries(ask.claims.map(({ claim_id: id }) => [id, ticked.includes(id)])),
            })
          }
        />
      );
    case "plan":
      return (
        <Ticks
          rows={ask.resources.map(({ resource_id, title }) => [resource_id, title, []])}
          onSend={(resource_ids) => onReply({ kind: "plan", resource_ids })}
        />
      );
    case "document":
      return (
        <>
          {ask.entries.map(({ entry_id, op, text }) => (
            <div key={entry_id} data-op={op}>
              {op === "kept" ? text : `${op}: ${text}`}
            </div>
          ))}
          <button type="button" onClick={() => onReply({ kind: "document", entries: open(ask.entries), rest: "take" })}>
            take all
          </button>
        </>
      );
  }
}

// To take an open sentence is to say that it is so.
function open(entries: Extract<Asked, { kind: "document" }>["entries"]): Record<string, true> {
  const isOpen = entries.filter(({ op, claims }) => op !== "left_out" && claims.some(({ known }) => known === "open"));
  return Object.fromEntries(isOpen.map(({ entry_id }) => [entry_id, true]));
}

type Row = [id: string, text: string, quotes: string[]];
function Ticks({ rows, onSend }: { rows: Row[]; onSend: (ticked: string[]) => void }) {
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSend(new FormData(event.currentTarget).getAll("ticked").map(String));
  };
  return (
    <form onSubmit={send}>
      {rows.map(([id, text, quotes]) => (
        <label key={id}>
          <input type="checkbox" name="ticked" value={id} /> {text}
          {quotes.map((quote) => (
            <blockquote key={quote}>{quote}</blockquote>
          ))}
        </label>
      ))}
      <button type="submit">send</button>
    </form>
  );
}

type Values = Record<string, string | number | string[]>;
function Form({ fields, onSend }: { fields: Field[]; onSend: (values: Values) => void }) {
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const given = fields.map(({ id, type }): [string, Values[string]] => {
      if (type === "multiselect") return [id, data.getAll(id).map(String)];
      const text = String(data.get(id) ?? "").trim();
      return [id, type === "number" && text !== "" ? Number(text) : text];
    });
    onSend(Object.fromEntries(given.filter(([, value]) => value !== "" && String(value) !== "")));
  };
  return (
    <form onSubmit={send}>
      {fields.map((field) => (
        <div key={field.id}>
          {field.question}
          <Input field={field} />
        </div>
      ))}
      <button type="submit">send</button>
    </form>
  );
}

function Input({ field: { id, type, question, options = [], value, placeholder, min, max } }: { field: Field }) {
  const given = { name: id, "aria-label": question, defaultValue: Array.isArray(value) ? value : value?.toString() };
  if (type === "textarea") return <textarea {...given} placeholder={placeholder} />;
  if (type === "text" || type === "number") return <input {...given} {...{ type, placeholder, min, max }} />;
  return (
    <select {...given} multiple={type === "multiselect"}>
      {type === "select" && <option />}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
