import { Fragment, useState } from "react";
import { Link } from "wouter";
import type { WrittenDocument } from "../../../domain/document.js";
import { type DocumentEntry, isOpenEntry } from "../../../domain/document-ask.js";
import { keyOf, type SessionResource, titleOf } from "../../../domain/session.js";
import { ChosenEntry, markOf } from "../document/chosen-entry.js";
import type { UsedDocument } from "../document/use-document.js";
import { Voice } from "../parts/voice.js";
import { useDraft } from "../store/use-draft.js";
import { useWords } from "../words/use-words.js";

/** What may be done with a sheet. */
export type Practising = Pick<UsedDocument, "decide" | "reply">;

/** One likely question: why it is asked, what was told of it, what could be said, and practice. */
export function InterviewQuestion({
  session,
  sheet,
  question,
  practising,
}: {
  session: SessionResource;
  sheet: WrittenDocument;
  question: DocumentEntry;
  practising: Practising;
}) {
  const { interview: words } = useWords();
  const { entry_id, text, about, told = [], advice } = question;
  const { decide, reply } = practising;
  const sentences = sheet.entries.filter(({ section }) => section === entry_id);
  return (
    <div className="card">
      <h2>{text}</h2>
      {about && <p className="quiet small">{about}</p>}
      {told.map((passage) => (
        <Voice key={passage} of="own">
          {passage}
        </Voice>
      ))}
      {advice && <p>{advice}</p>}
      <Sentences sentences={sentences} practising={practising} />
      {decide && (
        <div className="row">
          <button type="button" aria-disabled={reply.busy} onClick={() => decide({ [entry_id]: { speak: true } })}>
            {sentences.length > 0 ? words.sayAgain : words.say}
          </button>
          <button
            type="button"
            className="plain"
            aria-disabled={reply.busy}
            onClick={() => decide({ [entry_id]: false })}
          >
            {words.leaveOut}
          </button>
        </div>
      )}
      <Practice session={session} sheet={sheet} question={question} practising={practising} />
    </div>
  );
}

// What could be said, sentence by sentence with its mark. A chosen one shows what it rests on, and what may be done with it.
function Sentences({
  sentences,
  practising: { decide, reply },
}: {
  sentences: DocumentEntry[];
  practising: Practising;
}) {
  const { interview: words } = useWords();
  const [chosen, choose] = useState<string | null>(null);
  if (sentences.length === 0) return null;
  const standing = sentences.filter(({ op }) => op !== "left_out");
  const out = sentences.filter(({ op }) => op === "left_out");
  const entry = sentences.find(({ entry_id }) => entry_id === chosen);
  const button = (one: DocumentEntry) => (
    <button
      type="button"
      className="sentence-in-text"
      aria-expanded={chosen === one.entry_id}
      onClick={() => choose(chosen === one.entry_id ? null : one.entry_id)}
    >
      {one.op === "left_out" ? <del>{one.text}</del> : <span className={markOf(one)}>{one.text}</span>}
    </button>
  );
  const open = standing.filter(isOpenEntry).length;
  return (
    <>
      <h3>{words.couldSay}</h3>
      <p>
        {standing.map((one, at) => (
          <Fragment key={one.entry_id}>
            {at > 0 && " "}
            {button(one)}
          </Fragment>
        ))}
      </p>
      {open > 0 && <p className="quiet small">{words.open(open)}</p>}
      {out.map((one) => (
        <p key={one.entry_id}>
          {button(one)} {one.why && <span className="quiet">– {one.why}</span>}
        </p>
      ))}
      {entry && (
        <ChosenEntry key={entry.entry_id + entry.text} entry={entry} remarks={[]} decide={decide} busy={reply.busy} />
      )}
    </>
  );
}

function Practice({
  session,
  sheet,
  question: { entry_id, practised = "", question_ids = [] },
  practising: { decide, reply },
}: {
  session: SessionResource;
  sheet: WrittenDocument;
  question: DocumentEntry;
  practising: Practising;
}) {
  const { interview: words } = useWords();
  const [said, setSaid] = useDraft(`${sheet.document_id} ${entry_id}`, practised);
  const remarks = sheet.findings.filter((one) => one.entry_id === entry_id);
  const isNew = remarks.some(({ kind }) => kind === "practice_added");
  const toldIn = session.questions.filter(({ question_id }) => question_ids.includes(question_id));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (said.trim() !== "") decide?.({ [entry_id]: { practise: said.trim() } });
      }}
    >
      <label>
        {words.practise}
        <textarea rows={4} value={said} onChange={({ target }) => setSaid(target.value)} />
      </label>
      <p className="quiet small">{words.practiseHint}</p>
      {decide && (
        <button type="submit" aria-disabled={reply.busy || said.trim() === ""}>
          {words.compare}
        </button>
      )}
      {practised !== "" && remarks.length > 0 && (
        <ul className="note" aria-live="polite">
          {remarks.map(({ text, kind }) => (
            <li key={kind + text}>{text}</li>
          ))}
        </ul>
      )}
      {isNew &&
        toldIn.map((one) => (
          <p key={one.question_id}>
            <Link href={`/questions/${keyOf(one)}`}>{words.toAnswer(titleOf(session, one))}</Link>
          </p>
        ))}
    </form>
  );
}
