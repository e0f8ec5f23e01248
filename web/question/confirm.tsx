import { useState } from "react";
import { inOrderOf } from "../../domain/order.js";
import type { Ask, ClaimDecisions } from "../../domain/question.js";
import type { QuestionResource } from "../../domain/session.js";
import { ProblemNote } from "../parts/problem-note.js";
import { useDraft } from "../store/use-draft.js";
import { useReply } from "../store/use-reply.js";
import { useWords } from "../words/use-words.js";
import { AskForm } from "./ask-form.js";
import { allTrue, ClaimList, decisionsOn, ProvedList } from "./claim-list.js";
import { OwnWords } from "./own-words.js";
import { SpokenOrder, toggled } from "./spoken-order.js";

type ConfirmAsk = Extract<Ask, { kind: "confirm" }>;

/** The last check: sentences that nothing proves and nothing contradicts. All true is one action. What could make it stronger still is folded. */
export function Confirm({ question, ask }: { question: QuestionResource; ask: ConfirmAsk }) {
  const { question: words } = useWords();
  const reply = useReply(question);
  const [decisions, setDecisions] = useDraft<ClaimDecisions>(`${question.question_id} confirm`, {});
  const [writes, setWrites] = useState(false);
  const [order, setOrder] = useDraft<string[]>(`${question.question_id} order`, []);
  // An ask from an earlier version has no ids: what is unused is shown alone.
  const unused = ask.unused.map(({ claim_id = "", quote }) => ({ claim_id, text: quote }));
  const said = [...ask.spoken, ...unused.filter(({ claim_id }) => order.includes(claim_id))];
  const spoken = inOrderOf(said, order, ({ claim_id }) => claim_id);
  const isMoved = spoken.some(({ claim_id }, at) => ask.spoken[at]?.claim_id !== claim_id);
  const send = (claims: ClaimDecisions) =>
    void reply.run({
      ...{ kind: "confirm", ask_id: ask.ask_id, claims },
      ...(isMoved && { spoken_order: spoken.map(({ claim_id }) => claim_id) }),
    });
  const decided = decisionsOn([...ask.claims, ...ask.proved], decisions);
  // What is left out of the proved sentences decides nothing about the others.
  const hasDecided = Object.keys(decisionsOn(ask.claims, decisions)).length > 0;
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
      <ClaimList claims={ask.claims} decisions={decisions} onChange={setDecisions} />
      <ProvedList claims={ask.proved} decisions={decisions} onChange={setDecisions} />
      {spoken.length > 1 && <SpokenOrder spoken={spoken} onMove={setOrder} />}
      {ask.unused.length > 0 && (
        <details className="fold small">
          <summary>{words.unused(ask.unused.length)}</summary>
          <ul>
            {unused.map(({ claim_id, text }) => (
              <li key={text}>
                {text}{" "}
                {claim_id !== "" && (
                  <button
                    type="button"
                    className="plain small"
                    aria-pressed={order.includes(claim_id)}
                    aria-label={words.sayTooOf(text)}
                    onClick={() => setOrder(toggled(spoken, claim_id))}
                  >
                    {words.sayToo}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      <ProblemNote problem={reply.problem} />
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
