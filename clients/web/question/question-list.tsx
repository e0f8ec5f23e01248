import { Link } from "wouter";
import { type SessionResource, titleOf } from "../../../domain/session.js";
import { StatusMark } from "../parts/status-mark.js";

// Scrolls the list, not the page, so that the line is visible.
function inSight(line: HTMLElement | null): void {
  const list = line?.closest("nav");
  if (!line || !list) return;
  const [at, end] = [line.offsetTop - list.offsetTop, list.scrollTop + list.clientHeight];
  if (at < list.scrollTop || at + line.offsetHeight > end) list.scrollTop = at - list.clientHeight / 2;
}

/** All questions of a session with their status, scrolled to the one that is shown. */
export function QuestionList({ session, here }: { session: SessionResource; here: string }) {
  return (
    <ol>
      {session.questions.map((question) => (
        <li key={question.question_id}>
          <Link
            href={`/questions/${question.gap_id}`}
            ref={question.gap_id === here ? inSight : null}
            aria-current={question.gap_id === here ? "page" : undefined}
          >
            <span>{titleOf(session, question)}</span>
            <StatusMark question={question} />
          </Link>
        </li>
      ))}
    </ol>
  );
}
