import { useState } from "react";
import { Link } from "wouter";
import type { ReadingResource } from "../../../domain/reading.js";
import { isToAnswer, type SessionResource } from "../../../domain/session.js";
import { PageTitle } from "../parts/page-title.js";
import { ProblemMessage } from "../parts/problem-message.js";
import { useWords } from "../words/use-words.js";
import { JobText } from "./job-text.js";
import { ReadResume } from "./read-resume.js";
import { type ReadingState, useReading } from "./use-reading.js";

/**
 * What was read of both documents, side by side: what the job asks for, marked in its own text, and the résumé as posts and sections. `first` is
 * the requirement that is opened.
 */
export function ReadingPage({ session, first = null }: { session: SessionResource; first?: string | null }) {
  const { reading: words, frame } = useWords();
  const state = useReading(session);
  const { loaded, correcting, said } = state;
  const [marked, mark] = useState(first);
  const [followed, follow] = useState<string | null>(null);
  return (
    <div className="reading">
      <PageTitle>{session.application.title || words.title}</PageTitle>
      <p className="lead quiet">{words.intro}</p>
      <MatchLine session={session} />
      <ProblemMessage problem={correcting.problem} />
      <p role="status" className={said === "" ? "heard" : "quiet"}>
        {said}
      </p>
      {loaded.value ? (
        <>
          <Undo reading={loaded.value.reading} state={state} />
          <div className="sides">
            <JobText {...loaded.value} {...state} session={session} marked={marked} mark={mark} />
            <ReadResume reading={loaded.value.reading} {...state} {...{ marked, mark, followed, follow }} />
          </div>
        </>
      ) : loaded.problem ? (
        <ProblemMessage problem={loaded.problem} retry={loaded.reload} />
      ) : (
        <p className="quiet" role="status">
          {frame.loading}
        </p>
      )}
    </div>
  );
}

function MatchLine({ session: { match, gaps, minutes_left = 0, questions } }: { session: SessionResource }) {
  const { reading: words, overview } = useWords();
  const hasOpen = questions.some(isToAnswer);
  return (
    <div className="row next">
      <p>
        {match.now === null ? (
          <span className="quiet">{overview.noScore}</span>
        ) : (
          <>
            <span className="quiet">{overview.match} </span>
            <strong>{overview.matchNow(match.now)}</strong>
          </>
        )}
        <span className="quiet"> · {words.gaps(gaps.length)}</span>
        {minutes_left > 0 && <span className="quiet"> · {overview.timeLeft(minutes_left)}</span>}
      </p>
      <Link href="/" className="button main">
        {hasOpen ? words.begin : words.toQuestions}
      </Link>
    </div>
  );
}

function Undo({ reading: { corrections }, state }: { reading: ReadingResource; state: ReadingState }) {
  const { reading: words } = useWords();
  const last = corrections.at(-1);
  if (!last) return null;
  return (
    <p className="row">
      <span className="quiet small">{words.corrected(corrections.length)}</span>
      <button
        type="button"
        className="plain small"
        aria-disabled={state.correcting.busy}
        onClick={() => state.undo(last.correction_id)}
      >
        {words.undo(words.ops[last.changes[0]?.op ?? "set_post"])}
      </button>
    </p>
  );
}
