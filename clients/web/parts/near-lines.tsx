import type { Ask } from "../../../domain/question.js";
import type { QuestionResource } from "../../../domain/session.js";
import { useReply } from "../store/use-reply.js";
import { useWords } from "../words/use-words.js";
import { ProblemMessage } from "./problem-message.js";
import { Voice } from "./voice.js";

/**
 * The lines of the résumé that are most similar to the requirement. A click on one of them says that it shows the requirement, and closes the
 * question.
 */
export function NearLines({
  question,
  ask: { ask_id, near },
}: {
  question: QuestionResource;
  ask: Extract<Ask, { kind: "experience" }>;
}) {
  const { question: words } = useWords();
  const reply = useReply(question);
  if (near.length === 0) return null;
  return (
    <div className="near">
      <p className="small">{words.nearLines}</p>
      {near.map(({ start, text }) => (
        <div key={start}>
          <Voice of="own">{text}</Voice>
          <button
            type="button"
            className="plain small"
            aria-disabled={reply.busy}
            aria-label={words.nearShowsIt(text)}
            onClick={() => void reply.run({ kind: "experience", ask_id, choice: "shown", resume_quote: text })}
          >
            {words.nearShows}
          </button>
        </div>
      ))}
      <ProblemMessage problem={reply.problem} />
    </div>
  );
}
