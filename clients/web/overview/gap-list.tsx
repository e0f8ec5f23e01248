import { Link } from "wouter";
import type { Gap } from "../../../domain/gap.js";
import { gapIdsOf } from "../../../domain/matter.js";
import {
  isUnasked,
  keyOf,
  type QuestionResource,
  questionAbout,
  type SessionResource,
} from "../../../domain/session.js";
import { NearLines } from "../parts/near-lines.js";
import { ReadingWrong } from "../parts/reading-wrong.js";
import { StatusMark } from "../parts/status-mark.js";
import { Voice } from "../parts/voice.js";
import { useWords } from "../words/use-words.js";

/**
 * The gaps in the order of the questions, each with its folded quotes and the status of its question. With `lookThrough`, gaps without a reply
 * are open, so that they can be looked through beside the résumé.
 */
export function GapList({ session, lookThrough }: { session: SessionResource; lookThrough: boolean }) {
  const asked = session.questions.flatMap((question) =>
    gapIdsOf(question).flatMap((id) => {
      const gap = session.gaps.find(({ gap_id }) => gap_id === id);
      // A gap that is asked about once more is listed there.
      return gap && questionAbout(session, id) === question ? [{ gap, question }] : [];
    }),
  );
  return (
    <ol className="gaps">
      {asked.map(({ gap, question }) => (
        <li key={gap.gap_id}>
          <GapLine gap={gap} question={question} isOpen={lookThrough && isUnasked(question)} />
        </li>
      ))}
    </ol>
  );
}

function GapLine({ gap, question, isOpen }: { gap: Gap; question: QuestionResource; isOpen: boolean }) {
  const { overview: words, priority } = useWords();
  const quotes = gap.resume_quotes.length > 0 ? gap.resume_quotes : gap.resume_quote ? [gap.resume_quote] : [];
  const open = question.status === "waiting" && question.ask?.kind === "experience" ? question.ask : null;
  // They include the lines by which the gap was found.
  const near = open?.near ?? [];
  const mentions = gap.mentions.length > 0 ? gap.mentions : [gap.job_quote];
  return (
    <>
      <div className="gap">
        <span className={`priority ${gap.priority.toLowerCase()}`}>{priority[gap.priority]}</span>
        <Link href={`/questions/${keyOf(question)}`}>{gap.title}</Link>
        <span className="quiet small">
          {gap.status === "partial" ? words.partly : words.missing}
          {gap.must_have && ` · ${words.must}`}
        </span>
        <StatusMark question={question} />
      </div>
      <details open={isOpen}>
        <summary>{words.quotes}</summary>
        {gap.difference && <p>{gap.difference}</p>}
        <div className="two">
          {mentions.map(({ start, text }) => (
            <Voice key={`${start} ${text}`} of="job" label={words.inJob}>
              {text}
            </Voice>
          ))}
          {near.length > 0 && open && gapIdsOf(question).length === 1 ? (
            <NearLines question={question} ask={open} />
          ) : (
            quotes.map(({ start, text }) => (
              <Voice key={`${start} ${text}`} of="own" label={words.inResume}>
                {text}
              </Voice>
            ))
          )}
          {quotes.length + near.length === 0 && <p className="quiet">{words.nothingInResume}</p>}
        </div>
        <Link href={`/reading/${gap.requirement_id}`}>{words.inBoth}</Link>
        {open && gapIdsOf(question).length === 1 && <ReadingWrong question={question} ask={open} />}
      </details>
    </>
  );
}
