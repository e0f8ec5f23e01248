import { Link } from "wouter";
import type { Ask } from "../../../domain/question.js";
import {
  isToAnswer,
  keyOf,
  type QuestionResource,
  questionAbout,
  type SessionResource,
  shownIn,
  titleOf,
} from "../../../domain/session.js";
import { PageTitle } from "../parts/page-title.js";
import { Voice } from "../parts/voice.js";
import type { Progress } from "../store/session-feed.js";
import type { Words } from "../words/en.js";
import { useWords } from "../words/use-words.js";
import { Closed, Ended } from "./closed.js";
import { GapMarks } from "./gap-marks.js";
import { headingOf } from "./heading.js";
import { HistoryView } from "./history-view.js";
import { OpenAsk } from "./open-ask.js";
import { QuestionList } from "./question-list.js";
import { SaidView } from "./said-view.js";
import { Failed, Writing } from "./under-way.js";
import { Unsent } from "./unsent.js";
import { Folded, Views } from "./views.js";

interface Given {
  session: SessionResource;
  gapId: string;
  progress: Readonly<Record<string, Progress>>;
}

/** One question: the reason, the current ask, and the answer so far. Other questions continue meanwhile. */
export function QuestionPage({ session, gapId, progress }: Given) {
  const words = useWords();
  const question = session.questions.find((one) => keyOf(one) === gapId) ?? questionAbout(session, gapId);
  if (!question) return <PageTitle>{words.frame.notFound}</PageTitle>;
  const at = session.questions.indexOf(question);
  const gap = session.gaps.find(({ gap_id }) => gap_id === question.gap_id);
  const title = headingOf(session, question, words);
  return (
    <div className="question">
      <nav className="questions" aria-label={words.question.all}>
        <QuestionList session={session} here={keyOf(question)} />
      </nav>
      <article>
        <details className="all-questions">
          <summary>{words.question.all}</summary>
          <QuestionList session={session} here={keyOf(question)} />
        </details>
        <p className="row place">
          <Link href="/">{words.question.back}</Link>
          <span className="quiet">{words.question.of(at + 1, session.questions.length)}</span>
          {gap && <span className={`priority ${gap.priority.toLowerCase()}`}>{words.priority[gap.priority]}</span>}
        </p>
        <PageTitle name={title}>{title}</PageTitle>
        <p className="asked">{withoutTitle(question.text, title)}</p>
        <GapMarks session={session} question={question} />
        <details className="why">
          <summary>{words.question.why}</summary>
          <p>{question.why}</p>
          {(gap?.mentions.length ? gap.mentions : gap ? [gap.job_quote] : []).map(({ start, text }) => (
            <Voice key={`${start} ${text}`} of="job" label={words.overview.inJob}>
              {text}
            </Voice>
          ))}
          {gap && <Link href={`/reading/${gap.requirement_id}`}>{words.overview.inBoth}</Link>}
        </details>
        <Notes question={question} />
        {notProposed(session, question).map((other) => (
          <p key={other.question_id} className="note">
            {words.question.shownIn(titleOf(session, other))}
          </p>
        ))}
        <Unsent question={question} />
        {question.status === "closed" && <Ended question={question} />}
        {question.status !== "running" && question.answer && (
          <Views question={question} answer={question.answer} session={session} />
        )}
        {question.answer && question.status !== "running" && (
          <Folded label={words.question.said}>
            <SaidView question={question} />
          </Folded>
        )}
        <div data-part tabIndex={-1}>
          <Body question={question} progress={progress[question.question_id]} />
        </div>
        <p className="heard" role="status">
          {stateOf(question, words)}
        </p>
        <Following session={session} question={question} />
        {!question.answer && hasSteps(question) && (
          <Folded label={words.question.historyTab}>
            <HistoryView question={question} />
          </Folded>
        )}
      </article>
    </div>
  );
}

function Body({ question, progress }: { question: QuestionResource; progress: Progress | undefined }) {
  if (question.status === "running") return <Writing question={question} progress={progress} />;
  if (question.status === "failed") return <Failed question={question} />;
  if (question.status === "closed") return <Closed question={question} />;
  if (!question.ask) return null;
  return <OpenAsk key={question.ask.ask_id} question={question} ask={question.ask} />;
}

/** Notes about the answer for the candidate. */
function Notes({
  question: { withdrawn_facts, suspicious, degraded, standing, no_gap },
}: {
  question: QuestionResource;
}) {
  const { question: words } = useWords();
  return (
    <>
      {withdrawn_facts.length > 0 && <p className="note warn">{words.withdrawn}</p>}
      {no_gap && <p className="note warn">{words.noGap[no_gap]}</p>}
      {standing && <p className="note">{words.standing}</p>}
      {degraded && <p className="note">{words.degraded}</p>}
      {suspicious.length > 0 && (
        <div className="note warn">
          <p>{words.suspicious}</p>
          {suspicious.map((text) => (
            <Voice key={text} of="own">
              {text}
            </Voice>
          ))}
        </div>
      )}
    </>
  );
}

// The state of the question, announced to screen readers after an action.
function stateOf({ status, ask, outcome }: QuestionResource, words: Words): string {
  if (status === "running") return words.question.writing;
  if (status === "failed") return words.question.failed;
  if (outcome) return `${words.question.closed}: ${words.outcome[outcome]}`;
  const announced: Record<Ask["kind"], string> = {
    experience: "",
    details: words.question.tell,
    improvement: words.question.improve,
    confirm: words.question.confirm,
    plan: words.plan.title,
  };
  return ask ? announced[ask.kind] : "";
}

// The answers that show a part of the question, unless what they say is proposed as its answer.
function notProposed(session: SessionResource, question: QuestionResource): QuestionResource[] {
  const proposal = question.ask?.kind === "experience" ? question.ask.proposal : undefined;
  return proposal?.source.session_id === session.session_id ? [] : shownIn(session, question);
}

function hasSteps({ status, ask }: QuestionResource): boolean {
  return status === "closed" || (status === "waiting" && ask?.kind !== "experience");
}

// The question begins with its title, which the page shows above it already.
function withoutTitle(text: string, title: string): string {
  return text.startsWith(`${title}. `) ? text.slice(title.length + 2) : text;
}

function Following({ session, question }: { session: SessionResource; question: QuestionResource }) {
  const words = useWords();
  const at = session.questions.indexOf(question);
  const later = [...session.questions.slice(at + 1), ...session.questions.slice(0, at)];
  const open = later.filter(isToAnswer);
  // Questions that another answer shows in part come last.
  const next = open.find((one) => shownIn(session, one).length === 0) ?? open[0];
  const isOpen = question.status === "waiting";
  return (
    <p className="row following">
      {next && (
        <Link href={`/questions/${keyOf(next)}`} className={isOpen ? "" : "button main"}>
          {isOpen ? words.question.skip : words.question.next}
        </Link>
      )}
      {!next && question.status === "closed" && (
        <Link href="/export" className="button main">
          {words.overview.toExport}
        </Link>
      )}
    </p>
  );
}
