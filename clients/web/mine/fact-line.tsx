import { useState } from "react";
import { Link } from "wouter";
import type { Fact } from "../../../domain/fact.js";
import type { FieldValues } from "../../../domain/question.js";
import { api } from "../api.js";
import { ProblemMessage } from "../parts/problem-message.js";
import { SureButton } from "../parts/sure-button.js";
import { Voice } from "../parts/voice.js";
import { useAction } from "../store/use-action.js";
import { useDates, useWords } from "../words/use-words.js";

/** One statement, which the candidate can confirm, change or delete. */
export function FactLine({ fact, onChange }: { fact: Fact; onChange: () => void }) {
  const { facts: words } = useWords();
  const dateOf = useDates();
  const [isEdited, edit] = useState(false);
  const { fact_id, session_id, gap_title, text, choice, said_at, confirmed_at, corrected } = fact;
  const confirm = useAction(async () => {
    await api.confirmFact({ fact_id });
    onChange();
  });
  const remove = useAction(async () => {
    await api.deleteFact({ fact_id });
    onChange();
  });
  const notes = [
    words.said(dateOf(said_at)),
    ...(fact.person ? [words.saidFor(fact.person)] : []),
    ...(confirmed_at ? [words.confirmed(dateOf(confirmed_at))] : []),
    ...(corrected ? [words.corrected] : []),
  ];
  return (
    <>
      <p>
        <Link href={`/sessions/${session_id}/questions/${fact.question_id.slice(session_id.length + 1)}`}>
          {words.about(gap_title)}
        </Link>{" "}
        <span className="quiet small">{notes.join(" · ")}</span>
      </p>
      <Voice of="own">{text === "" ? words.choices[choice] : text}</Voice>
      {isEdited ? (
        <Change
          fact={fact}
          onLeave={() => edit(false)}
          onDone={() => {
            edit(false);
            onChange();
          }}
        />
      ) : (
        <div className="row">
          <button type="button" className="plain" onClick={() => void confirm.run()}>
            {words.still}
          </button>
          {choice === "yes" && (
            <button type="button" className="plain" onClick={() => edit(true)}>
              {words.change}
            </button>
          )}
          <SureButton about={gap_title} question={words.removeSure} busy={remove.busy} onSure={() => void remove.run()}>
            {words.remove}
          </SureButton>
        </div>
      )}
      <ProblemMessage problem={confirm.problem ?? remove.problem} />
    </>
  );
}

/** Values that were chosen from a list: a post of the résumé, or none of them. */
const A_POST = /^post_\d+$/;
const NO_POST = ["several", "elsewhere"];

/** A fact from a form is corrected by its values, any other fact by its text. */
function Change({ fact, onLeave, onDone }: { fact: Fact; onLeave: () => void; onDone: () => void }) {
  const { facts: words } = useWords();
  const given = Object.entries(fact.values).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === "string" && !A_POST.test(entry[1]) && !NO_POST.includes(entry[1]),
  );
  const hasValues = Object.keys(fact.values).length > 0;
  const [values, setValues] = useState<FieldValues>(Object.fromEntries(given));
  const [text, setText] = useState(fact.text);
  const save = useAction(async () => {
    await api.confirmFact({ fact_id: fact.fact_id, body: hasValues ? { values } : { text } });
    onDone();
  });
  const area = (id: string, value: string, set: (value: string) => void) => (
    <label key={id} className="field">
      <span className="quiet small">{id.replaceAll("_", " ")}</span>
      <textarea rows={2} value={value} onChange={({ target }) => set(target.value)} />
    </label>
  );
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save.run();
      }}
    >
      {hasValues
        ? given.map(([id]) => area(id, String(values[id] ?? ""), (value) => setValues({ ...values, [id]: value })))
        : area("text", text, setText)}
      <ProblemMessage problem={save.problem} />
      <div className="row">
        <button type="submit">{words.save}</button>
        <button type="button" className="plain" onClick={onLeave}>
          {words.leave}
        </button>
      </div>
    </form>
  );
}
