import { inOrderOf } from "../../../domain/order.js";
import type { Ask, ClaimDecisions } from "../../../domain/question.js";
import { useDraft } from "../store/use-draft.js";
import { useWords } from "../words/use-words.js";
import { ClaimList, decisionsOn, ProvedList } from "./claim-list.js";
import { SpokenOrder, toggled } from "./spoken-order.js";

type SentencesAsk = Extract<Ask, { kind: "confirm" | "improvement" }>;

/** The candidate's decisions about the sentences of an answer, kept until they are sent. `name` identifies the draft of this form. */
export function useSentences(questionId: string, name: string, ask: SentencesAsk) {
  const [decisions, setDecisions] = useDraft<ClaimDecisions>(`${questionId} ${name}`, {});
  const [order, setOrder] = useDraft<string[]>(`${questionId} order`, []);
  // An ask from an earlier version has no ids: its unused statements are shown without the choice to add them.
  const unused = ask.unused.map(({ claim_id = "", quote }) => ({ claim_id, text: quote }));
  const said = [...ask.spoken, ...unused.filter(({ claim_id }) => order.includes(claim_id))];
  const spoken = inOrderOf(said, order, ({ claim_id }) => claim_id);
  const isMoved = spoken.some(({ claim_id }, at) => ask.spoken[at]?.claim_id !== claim_id);
  return {
    decisions,
    setDecisions,
    order,
    setOrder,
    unused,
    spoken,
    decided: decisionsOn([...ask.claims, ...ask.proved], decisions),
    // Leaving out a proved sentence decides nothing about the open ones.
    hasDecided: Object.keys(decisionsOn(ask.claims, decisions)).length > 0,
    ...(isMoved && { spoken_order: spoken.map(({ claim_id }) => claim_id) }),
  };
}

/** The sentences of an answer: the open ones, the proved ones, the spoken order, and the statements in forms that no sentence uses. */
export function Sentences({ ask, choice }: { ask: SentencesAsk; choice: ReturnType<typeof useSentences> }) {
  const { question: words } = useWords();
  const { decisions, setDecisions, order, setOrder, unused, spoken } = choice;
  return (
    <>
      <ClaimList claims={ask.claims} decisions={decisions} onChange={setDecisions} />
      <ProvedList claims={ask.proved} decisions={decisions} onChange={setDecisions} />
      {spoken.length > 1 && <SpokenOrder spoken={spoken} onMove={setOrder} />}
      {unused.length > 0 && (
        <details className="fold small">
          <summary>{words.unused(unused.length)}</summary>
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
    </>
  );
}
