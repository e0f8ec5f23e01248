import { useState } from "react";
import { Link } from "wouter";
import { type ApplicationStatus, dueFirst, isWanted } from "../../../domain/application.js";
import { readAll } from "../../../domain/contract/read-all.js";
import type { SessionSummary } from "../../../domain/session.js";
import { api } from "../api.js";
import { StatusSelect } from "../application/status-select.js";
import { ProblemMessage } from "../parts/problem-message.js";
import { SureButton } from "../parts/sure-button.js";
import { forgetDrafts } from "../store/drafts.js";
import { useAction } from "../store/use-action.js";
import { useLoaded } from "../store/use-loaded.js";
import { useDates, useWords } from "../words/use-words.js";

const STEP = 10;
/** From this number on, there is something to search. */
const WORTH_A_SEARCH = 4;

/** The candidate's applications: what is due first comes first, what is over last. */
export function ApplicationList() {
  const { start: words, application } = useWords();
  const [most, setMost] = useState(STEP);
  const [q, search] = useState("");
  const [status, filter] = useState<ApplicationStatus | undefined>();
  const { value, problem, reload } = useLoaded("applications", (signal) =>
    readAll((query) => api.listSessions({ query }, { signal })),
  );
  if (!value) return <ProblemMessage problem={problem} retry={reload} />;
  const found = value.filter((one) => isWanted(one, { q, application: status })).sort(dueFirst);
  return (
    <section className="earlier">
      <h2>{words.earlier}</h2>
      {value.length >= WORTH_A_SEARCH && (
        <search className="row">
          <label>
            {application.search} <input type="search" value={q} onChange={({ target }) => search(target.value)} />
          </label>
          <StatusSelect value={status} all={application.anyStatus} onChange={filter} />
        </search>
      )}
      {found.length === 0 && <p className="quiet">{value.length === 0 ? words.none : application.noneFound}</p>}
      <ul className="list">
        {found.slice(0, most).map((session) => (
          <li key={session.session_id}>
            <ApplicationLine session={session} onDeleted={reload} />
          </li>
        ))}
      </ul>
      {found.length > most && (
        <button type="button" className="plain" onClick={() => setMost(most * 2)}>
          {words.more}
        </button>
      )}
    </section>
  );
}

function ApplicationLine({ session, onDeleted }: { session: SessionSummary; onDeleted: () => void }) {
  const words = useWords();
  const dateOf = useDates();
  const { session_id, person, application, status, questions_total, questions_closed, match, created_at } = session;
  const { title, employer, due_on } = application;
  const remove = useAction(async () => {
    await api.deleteSession({ session_id });
    forgetDrafts(session_id);
    onDeleted();
  });
  const state =
    status === "ready"
      ? words.start.progress(questions_closed, questions_total)
      : status === "reading"
        ? words.start.reading
        : words.start.failed;
  return (
    <>
      <span className="name">
        <Link href={`/sessions/${session_id}`}>{title || session_id}</Link>
        {employer && <span className="quiet">, {employer}</span>}
        {person && <span className="quiet"> · {person}</span>}
      </span>
      <span className="quiet">
        {words.application.statuses[application.status]}
        {due_on && (
          <>
            {" · "}
            <strong>{words.application.due(dateOf(due_on))}</strong>
          </>
        )}
        {` · ${state}`}
        {match.now !== null &&
          ` · ${words.overview.match} ${match.score === null || match.score === match.now ? "" : `${match.score} → `}${match.now} %`}
        {" · "}
        <time dateTime={created_at}>
          {dateOf(created_at)}, {new Date(created_at).toLocaleTimeString(words.code, { timeStyle: "short" })}
        </time>
      </span>
      <SureButton about={title} question={words.start.deleteSure} busy={remove.busy} onSure={() => void remove.run()}>
        {words.start.deleteIt}
      </SureButton>
      <ProblemMessage problem={remove.problem} />
    </>
  );
}
