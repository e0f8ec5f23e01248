import { useState } from "react";
import type { Ask } from "../../../domain/question.js";
import type { QuestionResource } from "../../../domain/session.js";
import { ProblemMessage } from "../parts/problem-message.js";
import { useReply } from "../store/use-reply.js";
import { useWords } from "../words/use-words.js";
import { AskForm } from "./ask-form.js";
import { allTrue } from "./claim-list.js";
import { OwnWords } from "./own-words.js";
import { Sentences, useSentences } from "./sentences.js";

type ImprovementAsk = Extract<Ask, { kind: "improvement" }>;

/** Improvements of the answer: one field per issue; or the candidate accepts it, or writes it themselves. */
export function Improvement({ question, ask }: { question: QuestionResource; ask: ImprovementAsk }) {
  const { question: words } = useWords();
  const reply = useReply(question);
  const choice = useSentences(question.question_id, "accept", ask);
  const [writes, setWrites] = useState(false);
  const { ask_id } = ask;
  const { decided, setDecisions } = choice;
  const claims = Object.keys(decided).length > 0 && { claims: decided };
  return (
    <section className="improvement">
      {ask.issues.length > 0 && <h2>{words.missing}</h2>}
      {ask.issues.length > 0 && (
        <ul className="issues">
          {ask.issues.map(({ label, description }) => (
            <li key={label + description}>
              <strong>{label}.</strong> {description}
            </li>
          ))}
        </ul>
      )}
      {ask.unsupported.length > 0 && (
        <div className="note warn">
          <strong>{words.unsupported}</strong>
          <ul>
            {ask.unsupported.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      {ask.may.includes("improve") && ask.fields.length > 0 && (
        <AskForm
          question={question}
          kind="improvement"
          fields={ask.fields}
          reply={reply}
          label={words.improveSend}
          onSend={(values) => void reply.run({ kind: "improvement", ask_id, values })}
        >
          <h2>{words.improve}</h2>
          <p className="hint">
            {words.improveHint} {words.left(question.refinements_left)}
          </p>
        </AskForm>
      )}
      {ask.claims.length > 0 && (
        <>
          <h2>{words.confirm}</h2>
          <p className="hint">{words.confirmHint}</p>
          <button type="button" className="plain" onClick={() => setDecisions({ ...decided, ...allTrue(ask.claims) })}>
            {words.allTrue}
          </button>
        </>
      )}
      <Sentences ask={ask} choice={choice} />
      <ProblemMessage problem={reply.problem} />
      <div className="row">
        {ask.may.includes("accept") && (
          <button type="button" onClick={() => void reply.run({ kind: "accept", ask_id, ...claims })}>
            {ask.score >= ask.threshold ? words.accept : words.acceptBelow}
          </button>
        )}
        {ask.may.includes("edit") && (
          <button type="button" className="plain" aria-expanded={writes} onClick={() => setWrites(!writes)}>
            {words.edit}
          </button>
        )}
      </div>
      {writes && <OwnWords question={question} askId={ask_id} />}
    </section>
  );
}
