import { Link } from "wouter";
import {
  gapsAsked,
  keyOf,
  type QuestionResource,
  questionAbout,
  type SessionResource,
} from "../../../domain/session.js";
import { useWords } from "../words/use-words.js";

/** The gaps of a question about several, each with how it ended, and the sentence of the answer that shows it. */
export function GapMarks({ session, question }: { session: SessionResource; question: QuestionResource }) {
  const words = useWords();
  const gaps = gapsAsked(session, question);
  if (gaps.length < 2) return null;
  const isClosed = question.status === "closed";
  return (
    <ul className="gap-marks" aria-label={words.question.together}>
      {gaps.map(({ gap_id, title, outcome }) => {
        const again = questionAbout(session, gap_id);
        const sentence = question.gap_sentences[gap_id];
        return (
          <li key={gap_id} className={outcome ?? (isClosed ? "open" : "asked")}>
            <span>{title}</span>
            {(outcome || isClosed) && (
              <span className="quiet small">{outcome ? words.outcome[outcome] : words.question.stillOpen}</span>
            )}
            {sentence && <q className="small">{sentence}</q>}
            {isClosed && !outcome && again && again.question_id !== question.question_id && (
              <Link href={`/questions/${keyOf(again)}`}>{words.question.askedAgain}</Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}
