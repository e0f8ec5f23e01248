import type { WrittenDocument } from "../../../domain/document.js";
import { isOpenEntry } from "../../../domain/document-ask.js";
import type { Field, Reply } from "../../../domain/question.js";
import type { SessionResource } from "../../../domain/session.js";
import { AsPrinted } from "../document/as-printed.js";
import { DocumentFiles } from "../document/document-files.js";
import { DocumentState } from "../document/document-state.js";
import { draftOf, type UsedDocument, useDocument } from "../document/use-document.js";
import { FormField } from "../parts/form-field.js";
import { PageTitle } from "../parts/page-title.js";
import { ProblemMessage } from "../parts/problem-message.js";
import { prefilled, valuesOf, withValue } from "../question/form-values.js";
import type { Action } from "../store/use-action.js";
import { useDraft } from "../store/use-draft.js";
import { fieldProblems } from "../store/use-reply.js";
import { useWords } from "../words/use-words.js";
import { LetterSheet } from "./letter-sheet.js";

/** The letter: what only the candidate knows is asked first, then it is shown sentence by sentence, to be decided about. */
export function LetterPage({ session }: { session: SessionResource }) {
  const { letter: words } = useWords();
  const used = useDocument(session, "letter");
  const { value: letter, make, reply, retry, decide } = used;
  return (
    <section className="letter">
      <PageTitle>{words.title}</PageTitle>
      <DocumentState document={used} words={words} />
      {letter?.ask?.kind === "details" && (
        <Reasons
          letter={letter}
          askId={letter.ask.ask_id}
          fields={letter.ask.fields}
          reply={reply}
          label={words.write}
        />
      )}
      {letter && letter.entries.length > 0 && <Shown letter={letter} reply={reply} make={make} decide={decide} />}
      <ProblemMessage problem={make.problem ?? retry.problem ?? reply.problem} />
    </section>
  );
}

// The letter, what may be done with it, and its files.
function Shown({
  letter,
  reply,
  make,
  decide,
}: {
  letter: WrittenDocument;
  reply: Action<[body: Reply]>;
  make: Action<[]>;
  decide: UsedDocument["decide"];
}) {
  const { letter: words } = useWords();
  const { ask, entries, findings, length } = letter;
  const shown = ask?.kind === "document" ? ask : null;
  const open = entries.filter(isOpenEntry);
  const said = findings.filter(({ entry_id }) => entry_id === undefined);
  return (
    <>
      {said.map(({ text }) => (
        <p key={text} className="note">
          {text}
        </p>
      ))}
      <LetterSheet entries={entries} findings={findings} decide={decide} busy={reply.busy} />
      <p className="quiet small">{words.length(length.words, length.most ?? 0)}</p>
      {shown && (
        <>
          {open.length > 0 ? (
            <p>{words.open(open.length)}</p>
          ) : (
            <button type="button" className="main" aria-disabled={reply.busy} onClick={() => decide?.({}, "take")}>
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
      <AsPrinted sessionId={letter.session_id} part="letter" version={JSON.stringify(entries)} />
      <DocumentFiles sessionId={letter.session_id} part="letter" />
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
