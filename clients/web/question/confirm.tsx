import { useState } from "react";
import type { Ask, ClaimDecisions } from "../../../domain/question.js";
import type { QuestionResource } from "../../../domain/session.js";
import { ProblemMessage } from "../parts/problem-message.js";
import { useReply } from "../store/use-reply.js";
import { useWords } from "../words/use-words.js";
import { AskForm } from "./ask-form.js";
import { allTrue } from "./claim-list.js";
import { OwnWords } from "./own-words.js";
import { Sentences, useSentences } from "./sentences.js";

type ConfirmAsk = Extract<Ask, { kind: "confirm" }>;

/** The last check: sentences that are neither proved nor contradicted. One action confirms all. Further improvements are folded away. */
export function Confirm({ question, ask }: { question: QuestionResource; ask: ConfirmAsk }) {
  const { question: words } = useWords();
  const reply = useReply(question);
  const choice = useSentences(question.question_id, "confirm", ask);
  const [writes, setWrites] = useState(false);
  const { decided, hasDecided } = choice;
  const send = (claims: ClaimDecisions) => void reply.run({ kind: "confirm", ask_id: ask.ask_id, claims });
  return (
    <section className="confirm">
      <h2>{words.confirm}</h2>
      <p className="hint">{words.confirmHint}</p>
      {ask.fields.length > 0 && (
        <details className="further">
          <summary>{words.further}</summary>
          <AskForm
            question={question}
            kind="improvement"
            fields={ask.fields}
            reply={reply}
            label={words.improveSend}
            onSend={(values) => void reply.run({ kind: "improvement", ask_id: ask.ask_id, values })}
          >
            <p className="hint">
              {words.furtherHint} {words.left(question.refinements_left)}
            </p>
          </AskForm>
        </details>
      )}
      <Sentences ask={ask} choice={choice} />
      <ProblemMessage problem={reply.problem} />
      <div className="row">
        {hasDecided ? (
          <button type="button" className="main" onClick={() => send(decided)}>
            {words.confirmSend}
          </button>
        ) : (
          <button type="button" className="main" onClick={() => send({ ...decided, ...allTrue(ask.claims) })}>
            {words.allTrue}
          </button>
        )}
        <button type="button" className="plain" aria-expanded={writes} onClick={() => setWrites(!writes)}>
          {words.edit}
        </button>
      </div>
      {writes && <OwnWords question={question} askId={ask.ask_id} />}
    </section>
  );
}
