import { useState } from "react";
import { Link } from "wouter";
import { isModel } from "../../../domain/provider.js";
import { isToAnswer, isUnasked, keyOf, type SessionResource, WORTH_A_LOOK } from "../../../domain/session.js";
import { api } from "../api.js";
import { PageTitle } from "../parts/page-title.js";
import { FailedStep, ProblemMessage } from "../parts/problem-message.js";
import { Stages } from "../parts/stages.js";
import { Voice } from "../parts/voice.js";
import type { Progress } from "../store/session-feed.js";
import { useAction } from "../store/use-action.js";
import { useFeed } from "../store/use-session.js";
import { useWords } from "../words/use-words.js";
import { AddRequirement, useAddRequirement } from "./add-requirement.js";
import { Corrections } from "./corrections.js";
import { DocumentTexts } from "./document-texts.js";
import { GapList } from "./gap-list.js";
import { MatchNote } from "./match-note.js";
import { Unread } from "./unread.js";

/** The job's requirements, the résumé's evidence, and the next steps. */
export function OverviewPage({ session, reading }: { session: SessionResource; reading: Progress | undefined }) {
  const words = useWords();
  const [isOn, set] = useState(false);
  const lookThrough = { isOn, set };
  const title = session.application.title || words.start.job;
  if (session.status !== "ready") return <Reading session={session} reading={reading} title={title} />;
  return (
    <div className="overview">
      <PageTitle>{title}</PageTitle>
      {session.person && <p className="quiet small">{words.overview.person(session.person)}</p>}
      <MatchNote session={session} />
      <NextStep session={session} lookThrough={lookThrough} />
      <Contradictions session={session} />
      <section>
        <h2>{words.overview.gaps}</h2>
        <p className="hint">{session.gaps.length > 0 ? words.overview.gapsHint : words.overview.noGaps}</p>
        <LookThrough look={lookThrough} number={session.questions.filter(isUnasked).length} />
        <GapList session={session} lookThrough={lookThrough.isOn} />
        <AddRequirement session={session} />
      </section>
      <Strengths session={session} areOpen={lookThrough.isOn} />
      <Corrections session={session} />
      <Unread session={session} />
      {session.omitted.length > 0 && (
        <details className="fold">
          <summary>{words.overview.omitted}</summary>
          <ul>
            {session.omitted.map((id) => (
              <li key={id}>{session.gaps.find(({ gap_id }) => gap_id === id)?.title ?? id}</li>
            ))}
          </ul>
        </details>
      )}
      <DocumentTexts sessionId={session.session_id} />
    </div>
  );
}

function Reading({
  session,
  reading,
  title,
}: {
  session: SessionResource;
  reading: Progress | undefined;
  title: string;
}) {
  const { overview: words } = useWords();
  const feed = useFeed();
  const { session_id } = session;
  const cancel = useAction(async () => {
    await api.cancelSession({ session_id, body: {} });
    await feed.refresh();
  });
  const retry = useAction(async (idempotencyKey: string) => {
    await api.retrySession({ session_id, body: {} }, { idempotencyKey, respondAsync: true });
    await feed.refresh();
  });
  if (session.status === "failed")
    return (
      <section className="narrow">
        <PageTitle>{title}</PageTitle>
        <div className="note bad" role="alert">
          <strong>{words.stopped}</strong>
          {session.problem && <FailedStep {...session.problem} />}
          <button type="button" onClick={() => void retry.run()}>
            {words.retry}
          </button>
        </div>
        <ProblemMessage problem={retry.problem} />
      </section>
    );
  return (
    <section className="narrow">
      <PageTitle>{words.reading}</PageTitle>
      <Stages progress={reading} queue={session.queue} />
      <button type="button" className="plain" onClick={() => void cancel.run()}>
        {words.cancel}
      </button>
      <ProblemMessage problem={cancel.problem} />
    </section>
  );
}

interface Look {
  isOn: boolean;
  set: (isOn: boolean) => void;
}

// Rules cannot decide whether the résumé shows a thing in other words: without a model the candidate looks first.
function looksFirst({ provider, questions }: SessionResource): boolean {
  return (
    !isModel(provider) &&
    questions.filter(isUnasked).length >= WORTH_A_LOOK &&
    questions.every(({ status }) => status !== "closed")
  );
}

function LookThrough({ look: { isOn, set }, number }: { look: Look; number: number }) {
  const { overview: words } = useWords();
  if (number < WORTH_A_LOOK && !isOn) return null;
  return (
    <p className="row">
      <button type="button" className="plain small" aria-expanded={isOn} onClick={() => set(!isOn)}>
        {isOn ? words.closeNear : words.openNear(number)}
      </button>
      <span className="quiet small">{words.openNearHint}</span>
    </p>
  );
}

function NextStep({ session, lookThrough }: { session: SessionResource; lookThrough: Look }) {
  const { overview: words } = useWords();
  const isFirst = looksFirst(session) && !lookThrough.isOn;
  const next = session.questions.find(isToAnswer);
  const hasBegun = session.questions.some(({ status }) => status === "closed");
  return (
    <div className="row next">
      {isFirst && (
        <button type="button" className="main" onClick={() => lookThrough.set(true)}>
          {words.lookFirst}
        </button>
      )}
      {next ? (
        <Link href={`/questions/${keyOf(next)}`} className={isFirst ? "button plain" : "button main"}>
          {hasBegun ? words.next : words.begin}
        </Link>
      ) : (
        <p>{words.allDone}</p>
      )}
      {(hasBegun || !next) && (
        <Link href="/export" className={next ? "button plain" : "button main"}>
          {words.toExport}
        </Link>
      )}
      {next && session.minutes_left !== undefined && session.minutes_left > 0 && (
        <span className="quiet">{words.timeLeft(session.minutes_left)}</span>
      )}
    </div>
  );
}

function Contradictions({ session: { contradictions } }: { session: SessionResource }) {
  const { overview: words, evidence } = useWords();
  if (contradictions.length === 0) return null;
  return (
    <section>
      <h2>{words.contradictions}</h2>
      <ul className="list">
        {contradictions.map(({ contradiction_id, what, quotes, settled }) => (
          <li key={contradiction_id} className="contradiction">
            <p>{what}</p>
            {quotes.map(({ kind, quote, start }) => (
              <Voice key={kind + start + quote} of="own" label={evidence.kinds[kind]}>
                {quote}
              </Voice>
            ))}
            {settled ? (
              <span className="quiet">{words.settled}</span>
            ) : (
              <Link href={`/questions/${contradiction_id}`}>{words.settle}</Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Strengths({ session: { session_id, strengths }, areOpen }: { session: SessionResource; areOpen: boolean }) {
  const { overview: words } = useWords();
  const add = useAddRequirement(session_id);
  if (strengths.length === 0) return null;
  return (
    <section>
      <h2>{words.covered}</h2>
      <ul className="list">
        {strengths.map(({ title, job_quote, resume_quote }) => (
          <li key={title + job_quote.start}>
            <details open={areOpen}>
              <summary>{title}</summary>
              <div className="two">
                <Voice of="job" label={words.inJob}>
                  {job_quote.text}
                </Voice>
                <Voice of="own" label={words.inResume}>
                  {resume_quote.text}
                </Voice>
              </div>
              <button type="button" aria-disabled={add.busy} onClick={() => void add.run(title, true)}>
                {words.askAnyway}
              </button>
            </details>
          </li>
        ))}
      </ul>
      <ProblemMessage problem={add.problem} />
    </section>
  );
}
