import { Link, Route, Switch, useLocation } from "wouter";
import { ApplicationBar } from "./application/application-bar.js";
import { Earlier } from "./application/earlier.js";
import { OverviewPage } from "./overview/overview-page.js";
import { Later } from "./parts/later.js";
import { PageTitle } from "./parts/page-title.js";
import { ProblemMessage } from "./parts/problem-message.js";
import { QuestionPage } from "./question/question-page.js";
import { FeedProvider, isGone, useSessionFeed, useSessionState } from "./store/use-session.js";
import { useWords } from "./words/use-words.js";

const loadExport = async () => (await import("./export/export-page.js")).ExportPage;
const loadInterview = async () => (await import("./interview/interview-page.js")).InterviewPage;
const loadLetter = async () => (await import("./letter/letter-page.js")).LetterPage;
const loadReading = async () => (await import("./reading/reading-page.js")).ReadingPage;

/** The pages of one session, which share its data. */
export function SessionPages({ sessionId }: { sessionId: string }) {
  const { frame } = useWords();
  const [path] = useLocation();
  const feed = useSessionFeed(sessionId);
  const { session, problem, progress } = useSessionState(feed);
  if (isGone(problem))
    return (
      <section className="narrow">
        <PageTitle>{frame.gone}</PageTitle>
        <Link href="~/">{frame.toStart}</Link>
      </section>
    );
  if (!session)
    return problem ? (
      <ProblemMessage problem={problem} retry={() => void feed.refresh().catch(() => {})} />
    ) : (
      <p className="quiet" role="status">
        {frame.loading}
      </p>
    );
  return (
    <FeedProvider value={feed}>
      {(session.status === "reading" || path.startsWith("/reading")) && <Earlier ids={session.same_posting} />}
      {session.status === "ready" && <ApplicationBar session={session} />}
      {session.status === "ready" && <SessionTabs />}
      <Switch>
        <Route path="/">
          <OverviewPage session={session} reading={progress[sessionId]} />
        </Route>
        <Route path="/reading/:requirement_id?">
          {({ requirement_id }) =>
            session.status === "ready" ? (
              <Later name="reading" load={loadReading} given={{ session, first: requirement_id ?? null }} />
            ) : (
              <OverviewPage session={session} reading={progress[sessionId]} />
            )
          }
        </Route>
        <Route path="/export">
          <Later name="export" load={loadExport} given={{ session }} />
        </Route>
        <Route path="/letter">
          {session.status === "ready" && <Later name="letter" load={loadLetter} given={{ session }} />}
        </Route>
        <Route path="/interview">
          {session.status === "ready" && <Later name="interview" load={loadInterview} given={{ session }} />}
        </Route>
        <Route path="/questions/:gap_id">
          {({ gap_id }) => <QuestionPage key={gap_id} session={session} gapId={gap_id} progress={progress} />}
        </Route>
        <Route>
          <PageTitle>{frame.notFound}</PageTitle>
        </Route>
      </Switch>
    </FeedProvider>
  );
}

// The parts of one application.
function SessionTabs() {
  const { frame } = useWords();
  const [path] = useLocation();
  const tab = (href: string, label: string, isHere: boolean) => (
    <Link href={href} aria-current={isHere ? "page" : undefined}>
      {label}
    </Link>
  );
  return (
    <nav className="session-tabs" aria-label={frame.parts}>
      {tab("/reading", frame.reading, path.startsWith("/reading"))}
      {tab("/", frame.questions, path === "/" || path.startsWith("/questions"))}
      {tab("/export", frame.resume, path === "/export")}
      {tab("/letter", frame.letter, path === "/letter")}
      {tab("/interview", frame.interview, path === "/interview")}
    </nav>
  );
}
