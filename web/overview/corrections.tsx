import type { SessionResource } from "../../domain/session.js";
import { api } from "../api.js";
import { ProblemNote } from "../parts/problem-note.js";
import { useAction } from "../store/use-action.js";
import { useFeed } from "../store/use-session.js";
import { useWords } from "../words/use-words.js";

/** What the candidate has corrected of the reading; each can be taken back. */
export function Corrections({ session: { session_id, corrections } }: { session: SessionResource }) {
  const { overview: words, question } = useWords();
  const feed = useFeed();
  const takeBack = useAction(async (idempotencyKey: string, question_id: string) => {
    await api.reply({ session_id, question_id, body: { kind: "reopen" } }, { idempotencyKey });
    await feed.refresh();
  });
  const taken = corrections.filter(({ choice }) => choice !== "added");
  if (taken.length === 0) return null;
  return (
    <section>
      <h2>{words.corrections}</h2>
      <ProblemNote problem={takeBack.problem} />
      <ul className="list">
        {taken.map(({ question_id, gap, choice }) => (
          <li key={question_id} className="row">
            <span>
              {gap.title}{" "}
              <span className="quiet">
                – {choice === "shown" ? question.choices.shown : question.choices.not_asked}
              </span>
            </span>
            <button type="button" className="plain" onClick={() => void takeBack.run(question_id)}>
              {words.takeBack}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
