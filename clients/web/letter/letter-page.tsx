import { useState } from "react";
import { documentIdOf, type WrittenDocument } from "../../../domain/document.js";
import { isOpenEntry } from "../../../domain/document-ask.js";
import type { ExportFormat } from "../../../domain/export-formats.js";
import type { Field, Reply } from "../../../domain/question.js";
import type { SessionResource } from "../../../domain/session.js";
import { ApiProblem } from "../../typescript/problem.js";
import { api } from "../api.js";
import { FormField } from "../parts/form-field.js";
import { PageTitle } from "../parts/page-title.js";
import { ProblemMessage } from "../parts/problem-message.js";
import { prefilled, valuesOf, withValue } from "../question/form-values.js";
import { forgetDraft } from "../store/drafts.js";
import { saveFile } from "../store/save-file.js";
import { type Action, useAction } from "../store/use-action.js";
import { useDraft } from "../store/use-draft.js";
import { useLoaded } from "../store/use-loaded.js";
import { fieldProblems } from "../store/use-reply.js";
import { useFeed } from "../store/use-session.js";
import { useWords } from "../words/use-words.js";
import { LetterSheet } from "./letter-sheet.js";

const DOCUMENT = "letter";

/** The letter: what only the candidate knows is asked first, then it is shown sentence by sentence, to be decided about. */
export function LetterPage({ session }: { session: SessionResource }) {
  const { letter: words } = useWords();
  const { session_id } = session;
  const feed = useFeed();
  const { value, problem, reload } = useLoaded(`letter ${session_id} ${session.updated_at}`, (signal) =>
    api.getDocument({ session_id, document: DOCUMENT }, { signal }).catch(unlessMissing),
  );
  const changed = async () => {
    await feed.refresh();
    reload();
  };
  const make = useAction(async (idempotencyKey) => {
    await api.makeDocument({ session_id, document: DOCUMENT, body: {} }, { idempotencyKey });
    await changed();
  });
  const reply = useAction(async (idempotencyKey, body: Reply) => {
    await api.replyToDocument({ session_id, document: DOCUMENT, body }, { idempotencyKey });
    // The form that was sent; decisions keep what is typed in it.
    if (body.kind === "details") forgetDraft(draftOf(documentIdOf(session_id, DOCUMENT)));
    await changed();
  });
  const retry = useAction(async (idempotencyKey) => {
    await api.retryDocument({ session_id, document: DOCUMENT, body: {} }, { idempotencyKey });
    await changed();
  });
  const letter = value === "missing" ? null : value;
  return (
    <section className="letter">
      <PageTitle>{words.title}</PageTitle>
      <ProblemMessage problem={problem} retry={reload} />
      {value === "missing" && (
        <>
          <p>{words.intro}</p>
          <button type="button" className="main" aria-disabled={make.busy} onClick={() => void make.run()}>
            {words.begin}
          </button>
        </>
      )}
      {letter?.outdated && letter.status !== "running" && (
        <div className="note">
          <p>{words.outdated}</p>
          <button type="button" aria-disabled={make.busy} onClick={() => void make.run()}>
            {words.again}
          </button>
        </div>
      )}
      {letter?.status === "running" && <p role="status">{words.writing}</p>}
      {letter?.status === "failed" && (
        <ProblemMessage problem={letter.problem ?? words.writing} retry={() => void retry.run()} />
      )}
      {letter?.ask?.kind === "details" && (
        <Reasons
          letter={letter}
          askId={letter.ask.ask_id}
          fields={letter.ask.fields}
          reply={reply}
          label={words.write}
        />
      )}
      {letter && letter.entries.length > 0 && <Shown letter={letter} reply={reply} make={make} />}
      <ProblemMessage problem={make.problem ?? retry.problem ?? reply.problem} />
    </section>
  );
}

// The letter, what may be done with it, and its files.
function Shown({ letter, reply, make }: { letter: WrittenDocument; reply: Action<[body: Reply]>; make: Action<[]> }) {
  const { letter: words } = useWords();
  const { ask, entries, findings, length } = letter;
  const shown = ask?.kind === "document" ? ask : null;
  const open = entries.filter(isOpenEntry);
  const said = findings.filter(({ entry_id }) => entry_id === undefined);
  const decide = (decisions: Extract<Reply, { kind: "document" }>["entries"], rest?: "take") =>
    shown && void reply.run({ ask_id: shown.ask_id, kind: "document", entries: decisions, ...(rest && { rest }) });
  return (
    <>
      {said.map(({ text }) => (
        <p key={text} className="note">
          {text}
        </p>
      ))}
      <LetterSheet entries={entries} findings={findings} decide={shown ? decide : null} busy={reply.busy} />
      <p className="quiet small">{words.length(length.words, length.most ?? 0)}</p>
      {shown && (
        <>
          {open.length > 0 ? (
            <p>{words.open(open.length)}</p>
          ) : (
            <button type="button" className="main" aria-disabled={reply.busy} onClick={() => decide({}, "take")}>
              {words.takeAll}
            </button>
          )}
          <details className="fold">
            <summary>{words.reasons}</summary>
            <Reasons letter={letter} askId={shown.ask_id} fields={shown.fields} reply={reply} label={words.rewrite} />
          </details>
        </>
      )}
      {letter.outcome && (
        <button type="button" className="plain" aria-disabled={make.busy} onClick={() => void make.run()}>
          {words.change}
        </button>
      )}
      <Files sessionId={letter.session_id} />
    </>
  );
}

function Reasons({
  letter,
  askId,
  fields,
  reply,
  label,
}: {
  letter: WrittenDocument;
  askId: string;
  fields: Field[];
  reply: Action<[body: Reply]>;
  label: string;
}) {
  const [values, setValues] = useDraft(draftOf(letter.document_id), prefilled(fields));
  const problems = fieldProblems(reply.problem);
  return (
    <form
      className="details"
      onSubmit={(event) => {
        event.preventDefault();
        void reply.run({ ask_id: askId, kind: "details", values: valuesOf(fields, values) });
      }}
    >
      {fields.map((field) => (
        <FormField
          key={field.id}
          field={field}
          value={values[field.id]}
          problem={problems[field.id]}
          onChange={(value) => setValues(withValue(values, field.id, value))}
        />
      ))}
      <button type="submit" className="main" aria-disabled={reply.busy}>
        {label}
      </button>
    </form>
  );
}

function draftOf(documentId: string): string {
  return `${documentId} details`;
}

const FORMATS = [
  ["docx", "letter.docx"],
  ["pdf", "letter.pdf"],
  ["markdown", "letter.md"],
] as const satisfies [ExportFormat, string][];

function Files({ sessionId }: { sessionId: string }) {
  const { formats } = useWords();
  const [saved, setSaved] = useState("");
  const save = useAction(async (_key: string, format: ExportFormat, name: string) => {
    const body = await api.exportSession({ session_id: sessionId, query: { format, part: "letter" } });
    saveFile(name, body, "application/octet-stream");
    setSaved(name);
  });
  return (
    <div className="row">
      {FORMATS.map(([format, name]) => (
        <button key={format} type="button" className="plain" onClick={() => void save.run(format, name)}>
          {formats[format].label}
        </button>
      ))}
      <span className="heard" role="status">
        {saved}
      </span>
      <ProblemMessage problem={save.problem} />
    </div>
  );
}

function unlessMissing(error: unknown): "missing" {
  if (error instanceof ApiProblem && error.code === "not_found") return "missing";
  throw error;
}
