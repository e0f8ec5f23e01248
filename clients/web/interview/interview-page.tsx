import { useState } from "react";
import type { WrittenDocument } from "../../../domain/document.js";
import { isQuestionEntry } from "../../../domain/document-ask.js";
import type { SessionResource } from "../../../domain/session.js";
import { AsPrinted } from "../document/as-printed.js";
import { DocumentFiles } from "../document/document-files.js";
import { DocumentState } from "../document/document-state.js";
import { useDocument } from "../document/use-document.js";
import { PageTitle } from "../parts/page-title.js";
import { ProblemMessage } from "../parts/problem-message.js";
import { useWords } from "../words/use-words.js";
import { InterviewQuestion, type Practising } from "./interview-question.js";

/** The interview: one likely question after another, to be prepared and practised, and sentences that are so for what one cannot do yet. */
export function InterviewPage({ session }: { session: SessionResource }) {
  const { interview: words } = useWords();
  const used = useDocument(session, "interview");
  const { value: sheet, make, reply, retry, decide } = used;
  return (
    <section className="interview">
      <PageTitle>{words.title}</PageTitle>
      <DocumentState document={used} words={words} />
      {sheet && sheet.entries.length > 0 && <Sheet session={session} sheet={sheet} practising={{ decide, reply }} />}
      <ProblemMessage problem={make.problem ?? retry.problem ?? reply.problem} />
    </section>
  );
}

function Sheet({
  session,
  sheet,
  practising,
}: {
  session: SessionResource;
  sheet: WrittenDocument;
  practising: Practising;
}) {
  const { interview: words } = useWords();
  const { entries } = sheet;
  const [chosen, choose] = useState(0);
  const questions = entries.filter((entry) => isQuestionEntry(entry) && entry.op !== "left_out");
  const out = entries.filter((entry) => isQuestionEntry(entry) && entry.op === "left_out");
  // There may be fewer than before.
  const at = Math.min(chosen, questions.length - 1);
  const question = questions[at];
  const step = (by: number) => choose((at + by + questions.length) % questions.length);
  const list = (heading: string, section: string) => {
    const those = entries.filter((entry) => entry.section === section && entry.op !== "left_out");
    if (those.length === 0) return null;
    return (
      <>
        <h2>{heading}</h2>
        <ul>
          {those.map(({ entry_id, text }) => (
            <li key={entry_id}>{text}</li>
          ))}
        </ul>
      </>
    );
  };
  return (
    <>
      {question ? (
        <>
          <nav className="row" aria-label={words.questions}>
            <button type="button" className="plain" onClick={() => step(-1)}>
              {words.previous}
            </button>
            <span className="quiet small">{words.questionOf(at + 1, questions.length)}</span>
            <button type="button" className="plain" onClick={() => step(1)}>
              {words.following}
            </button>
          </nav>
          <InterviewQuestion
            key={question.entry_id}
            session={session}
            sheet={sheet}
            question={question}
            practising={practising}
          />
        </>
      ) : (
        <p className="quiet">{words.none}</p>
      )}
      {out.length > 0 && (
        <details className="fold">
          <summary>{words.leftOut(out.length)}</summary>
          <ul>
            {out.map(({ entry_id, text }) => (
              <li key={entry_id}>
                {text}{" "}
                {practising.decide && (
                  <button type="button" className="plain" onClick={() => practising.decide?.({ [entry_id]: true })}>
                    {words.putBack}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      {list(words.honest, "honest")}
      {list(words.toAsk, "to_ask")}
      <AsPrinted sessionId={sheet.session_id} part="interview" version={JSON.stringify(sheet.entries)} />
      <DocumentFiles sessionId={sheet.session_id} part="interview" />
    </>
  );
}
