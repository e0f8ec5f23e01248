import type { Ask, ClaimDecisions } from "../../../domain/question.js";
import { useDraft } from "../store/use-draft.js";
import { useWords } from "../words/use-words.js";
import { ClaimList, decisionsOn, ProvedList, withDecision } from "./claim-list.js";

type SentencesAsk = Extract<Ask, { kind: "confirm" | "improvement" }>;

/** The candidate's decisions about the sentences of an answer, kept until they are sent. `name` identifies the draft of this form. */
export function useSentences(questionId: string, name: string, ask: SentencesAsk) {
  const [decisions, setDecisions] = useDraft<ClaimDecisions>(`${questionId} ${name}`, {});
  // An ask from an earlier version has no ids: its unused statements are shown without the choice to add them.
  const unused = ask.unused.map(({ claim_id = "", quote }) => ({ claim_id, text: quote }));
  return {
    decisions,
    setDecisions,
    unused,
    decided: decisionsOn([...ask.claims, ...ask.proved, ...unused, ...ask.weak], decisions),
    // Leaving out a proved sentence decides nothing about the open ones.
    hasDecided: Object.keys(decisionsOn(ask.claims, decisions)).length > 0,
  };
}

/**
 * The sentences of an answer: the open ones, the proved ones, those in the forms that no line uses, and the lines that are better not sent; each of
 * the latter two can be made a line.
 */
export function Sentences({ ask, choice }: { ask: SentencesAsk; choice: ReturnType<typeof useSentences> }) {
  const { question: words } = useWords();
  const { decisions, setDecisions, unused } = choice;
  return (
    <>
      <ClaimList claims={ask.claims} decisions={decisions} onChange={setDecisions} />
      <ProvedList claims={ask.proved} decisions={decisions} onChange={setDecisions} />
      <Outside heading={words.unused(unused.length)} list={unused} decisions={decisions} onChange={setDecisions} />
      <Outside heading={words.weak(ask.weak.length)} list={ask.weak} decisions={decisions} onChange={setDecisions} />
    </>
  );
}

/** Sentences that stand in no line of the answer, each with the choice to make it one. */
function Outside({
  heading,
  list,
  decisions,
  onChange,
}: {
  heading: string;
  list: { claim_id: string; text: string; why?: string }[];
  decisions: ClaimDecisions;
  onChange: (decisions: ClaimDecisions) => void;
}) {
  const { question: words } = useWords();
  if (list.length === 0) return null;
  return (
    <details className="fold small">
      <summary>{heading}</summary>
      <ul>
        {list.map(({ claim_id, text, why }) => (
          <li key={text}>
            {text} {why !== undefined && <span className="hint">{why}</span>}{" "}
            {claim_id !== "" && (
              <button
                type="button"
                className="plain small"
                aria-pressed={decisions[claim_id] === true}
                aria-label={words.makeLineOf(text)}
                onClick={() =>
                  onChange(withDecision(decisions, claim_id, decisions[claim_id] === true ? undefined : true))
                }
              >
                {words.makeLine}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
