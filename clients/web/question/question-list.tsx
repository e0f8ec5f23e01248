import { Link } from "wouter";
import { gapsAsked, keyOf, type QuestionResource, type SessionResource } from "../../../domain/session.js";
import { StatusMark } from "../parts/status-mark.js";
import { useWords } from "../words/use-words.js";
import { headingOf } from "./heading.js";

// Scrolls the list, not the page, so that the line is visible.
function inSight(line: HTMLElement | null): void {
  const list = line?.closest("nav");
  if (!line || !list) return;
  const [at, end] = [line.offsetTop - list.offsetTop, list.scrollTop + list.clientHeight];
  if (at < list.scrollTop || at + line.offsetHeight > end) list.scrollTop = at - list.clientHeight / 2;
}

// One mark for each gap of a question about several, filled once it has ended.
function Marks({ session, question }: { session: SessionResource; question: QuestionResource }) {
  const gaps = gapsAsked(session, question);
  if (gaps.length < 2) return null;
  const ended = gaps.filter(({ outcome }) => outcome !== null).length;
  return (
    <span className="marks" role="img" aria-label={`${ended} / ${gaps.length}`}>
      {gaps.map(({ gap_id, title, outcome }) => (
        <span key={gap_id} title={title}>
          {outcome === null ? "○" : "●"}
        </span>
      ))}
    </span>
  );
}

/** All questions of a session with their status, scrolled to the one that is shown. */
export function QuestionList({ session, here }: { session: SessionResource; here: string }) {
  const words = useWords();
  return (
    <ol>
      {session.questions.map((question) => (
        <li key={question.question_id}>
          <Link
            href={`/questions/${keyOf(question)}`}
            ref={keyOf(question) === here ? inSight : null}
            aria-current={keyOf(question) === here ? "page" : undefined}
          >
            <span>{headingOf(session, question, words)}</span>
            <Marks session={session} question={question} />
            <StatusMark question={question} />
          </Link>
        </li>
      ))}
    </ol>
  );
}
