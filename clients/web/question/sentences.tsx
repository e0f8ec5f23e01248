import type { Ask, ClaimDecisions } from "../../../domain/question.js";
import { useDraft } from "../store/use-draft.js";
import { useWords } from "../words/use-words.js";
import { ClaimList, decisionsOn, FoldedList } from "./claim-list.js";

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
  const list = { decisions, onChange: setDecisions };
  const leaveOut = { decision: null, word: words.leaveOutProved };
  const makeLine = { decision: true as const, word: words.makeLine, labelOf: words.makeLineOf };
  return (
    <>
      <ClaimList claims={ask.claims} {...list} />
      <FoldedList heading={words.proved(ask.proved.length)} sentences={ask.proved} choice={leaveOut} {...list} />
      <FoldedList heading={words.unused(unused.length)} sentences={unused} choice={makeLine} {...list} />
      <FoldedList heading={words.weak(ask.weak.length)} sentences={ask.weak} choice={makeLine} {...list} />
    </>
  );
}
