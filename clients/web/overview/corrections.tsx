import { Link } from "wouter";
import { accepts } from "../../../domain/asks.js";
import type { Reply } from "../../../domain/question.js";
import type { QuestionResource, SessionResource } from "../../../domain/session.js";
import { api } from "../api.js";
import { ProblemMessage } from "../parts/problem-message.js";
import { useAction } from "../store/use-action.js";
import { useFeed } from "../store/use-session.js";
import { useWords } from "../words/use-words.js";

/** The candidate's corrections of the reading; each can be undone. */
export function Corrections({ session: { session_id, corrections, questions } }: { session: SessionResource }) {
  const { overview: words, question } = useWords();
  if (corrections.length === 0) return null;
  return (
    <section>
      <h2>{words.corrections}</h2>
      <ul className="list">
        {corrections.map(({ question_id, gap, choice, by }) => (
          <li key={question_id + gap.gap_id} className="row">
            <span>
              {by === "reading" ? <Link href={`/questions/${gap.gap_id}`}>{gap.title}</Link> : gap.title}{" "}
              <span className="quiet">
                –{" "}
                {choice === "added" ? words.add : by === "reading" ? question.noGap[choice] : question.choices[choice]}
              </span>
            </span>
            {by === "reading" ? (
              <Link href="/reading">{words.inReading}</Link>
            ) : (
              <TakeBack
                sessionId={session_id}
                questionId={question_id}
                reply={choice === "added" ? withdrawal(questions, question_id) : REOPEN}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

// Each has an action of its own: one that is under way does not swallow a click on another.
function TakeBack({ sessionId, questionId, reply }: { sessionId: string; questionId: string; reply: Reply }) {
  const { overview: words } = useWords();
  const feed = useFeed();
  const takeBack = useAction(async (idempotencyKey: string) => {
    await api.reply({ session_id: sessionId, question_id: questionId, body: reply }, { idempotencyKey });
    await feed.refresh();
  });
  return (
    <>
      <button type="button" className="plain" onClick={() => void takeBack.run()}>
        {words.takeBack}
      </button>
      <ProblemMessage problem={takeBack.problem} />
    </>
  );
}

/** A correction of the reading is undone by asking the question again. */
const REOPEN: Reply = { kind: "reopen" };

// An added requirement is undone by saying that the job does not ask for it.
function withdrawal(questions: QuestionResource[], question_id: string): Reply {
  const question = questions.find((one) => one.question_id === question_id);
  if (question?.ask && question.status === "waiting" && accepts(question.ask.kind, "experience"))
    return { kind: "experience", ask_id: question.ask.ask_id, choice: "not_asked" };
  return { kind: "reopen", choice: "not_asked" };
}
