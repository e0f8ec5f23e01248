import { type ReactNode, useEffect, useState, useSyncExternalStore } from "react";
import { Link, Route, Router, Switch, useLocation } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import { PAGE_LANGUAGES, type PageLanguage, pageLanguage } from "../../domain/page-languages.js";
import { connection } from "./api.js";
import { Later } from "./parts/later.js";
import { PageTitle } from "./parts/page-title.js";
import { WithKey } from "./parts/with-key.js";
import { StartPage } from "./start/start-page.js";
import type { Words } from "./words/en.js";
import { keepLanguage, LANGUAGES } from "./words/languages.js";
import { useWords, WordsProvider } from "./words/use-words.js";

const loadSession = async () => (await import("./session-pages.js")).SessionPages;
const loadFacts = async () => (await import("./mine/facts-page.js")).FactsPage;
const loadPlans = async () => (await import("./mine/plans-page.js")).PlansPage;

/** The whole page: frame and routes. The part of the address after the # has the session and question ids. */
export function App({ first }: { first: { language: PageLanguage; words: Words } }) {
  const [{ language, words }, show] = useState(first);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = (code: PageLanguage) => {
    keepLanguage(code);
    void LANGUAGES[code].load().then((words) => show({ language: code, words }));
  };
  return (
    <WordsProvider value={words}>
      <Router hook={useHashLocation}>
        <Frame language={language} onLanguage={choose}>
          <Switch>
            <Route path="/" component={StartPage} />
            <Route path="/said">
              <Later name="said" load={loadFacts} given={{}} />
            </Route>
            <Route path="/learning">
              <Later name="learning" load={loadPlans} given={{}} />
            </Route>
            <Route path="/sessions/:session_id" nest>
              {({ session_id }) => (
                <Later key={session_id} name="session" load={loadSession} given={{ sessionId: session_id }} />
              )}
            </Route>
            <Route>
              <Missing />
            </Route>
          </Switch>
        </Frame>
      </Router>
    </WordsProvider>
  );
}

function Frame({
  language,
  onLanguage,
  children,
}: {
  language: PageLanguage;
  onLanguage: (code: PageLanguage) => void;
  children: ReactNode;
}) {
  const { frame } = useWords();
  const [path] = useLocation();
  const isLost = useSyncExternalStore(connection.subscribe, connection.isLost);
  const to = (href: string, label: string, isHere: boolean) => (
    <Link href={href} aria-current={isHere ? "page" : undefined}>
      {label}
    </Link>
  );
  return (
    <>
      <button type="button" className="skip" onClick={() => document.querySelector<HTMLElement>("h1")?.focus()}>
        {frame.skip}
      </button>
      <header className="top">
        <Link href="/" className="brand">
          adaptive answers
        </Link>
        <nav>
          {to("/", frame.applications, path === "/" || path.startsWith("/sessions"))}
          {to("/said", frame.said, path === "/said")}
          {to("/learning", frame.learning, path === "/learning")}
        </nav>
        <label className="language">
          <span className="heard">{frame.language}</span>
          <select value={language} onChange={({ target }) => onLanguage(pageLanguage(target.value))}>
            {PAGE_LANGUAGES.map((code) => (
              <option key={code} value={code} lang={code}>
                {LANGUAGES[code].name}
              </option>
            ))}
          </select>
        </label>
      </header>
      <div role="status" className={isLost ? "lost" : ""}>
        {isLost && frame.lost}
      </div>
      <WithKey>
        <main>{children}</main>
      </WithKey>
    </>
  );
}

function Missing() {
  const { frame } = useWords();
  return (
    <section className="narrow">
      <PageTitle>{frame.notFound}</PageTitle>
      <Link href="/">{frame.toStart}</Link>
    </section>
  );
}
