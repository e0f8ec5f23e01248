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
    decided: decisionsOn([...ask.claims, ...ask.proved, ...unused], decisions),
    // Leaving out a proved sentence decides nothing about the open ones.
    hasDecided: Object.keys(decisionsOn(ask.claims, decisions)).length > 0,
  };
}

/** The sentences of an answer: the open ones, the proved ones, and those in the forms that no line uses, each of which can be made one. */
export function Sentences({ ask, choice }: { ask: SentencesAsk; choice: ReturnType<typeof useSentences> }) {
  const { question: words } = useWords();
  const { decisions, setDecisions, unused } = choice;
  return (
    <>
      <ClaimList claims={ask.claims} decisions={decisions} onChange={setDecisions} />
      <ProvedList claims={ask.proved} decisions={decisions} onChange={setDecisions} />
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
                    aria-pressed={decisions[claim_id] === true}
                    aria-label={words.makeLineOf(text)}
                    onClick={() =>
                      setDecisions(withDecision(decisions, claim_id, decisions[claim_id] === true ? undefined : true))
                    }
                  >
                    {words.makeLine}
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
