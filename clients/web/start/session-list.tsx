import { useState } from "react";
import { Link } from "wouter";
import { LARGEST_PAGE } from "../../../domain/contract/requests.js";
import type { SessionSummary } from "../../../domain/session.js";
import { api } from "../api.js";
import { ProblemMessage } from "../parts/problem-message.js";
import { SureButton } from "../parts/sure-button.js";
import { forgetDrafts } from "../store/drafts.js";
import { useAction } from "../store/use-action.js";
import { useLoaded } from "../store/use-loaded.js";
import { useDates, useWords } from "../words/use-words.js";

const STEP = 10;

/** The candidate's applications, newest first. */
export function SessionList() {
  const { start: words } = useWords();
  const [limit, setLimit] = useState(STEP);
  const { value, problem, reload } = useLoaded(`sessions ${limit}`, (signal) =>
    api.listSessions({ query: { limit } }, { signal }),
  );
  if (!value) return <ProblemMessage problem={problem} retry={reload} />;
  return (
    <section className="earlier">
      <h2>{words.earlier}</h2>
      {value.items.length === 0 && <p className="quiet">{words.none}</p>}
      <ul className="list">
        {value.items.map((session) => (
          <li key={session.session_id}>
            <SessionLine session={session} onDeleted={reload} />
          </li>
        ))}
      </ul>
      {value.next_cursor !== null && limit < LARGEST_PAGE && (
        <button type="button" className="plain" onClick={() => setLimit(Math.min(LARGEST_PAGE, limit * 2))}>
          {words.more}
        </button>
      )}
    </section>
  );
}

function SessionLine({ session, onDeleted }: { session: SessionSummary; onDeleted: () => void }) {
  const words = useWords();
  const dateOf = useDates();
  const { session_id, job_title, status, questions_total, questions_closed, match, created_at } = session;
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
      <Link href={`/sessions/${session_id}`}>{job_title || session_id}</Link>
      <span className="quiet">
        {state}
        {match.now !== null && ` · ${words.overview.match} ${match.now} %`}
        {" · "}
        <time dateTime={created_at}>
          {dateOf(created_at)}, {new Date(created_at).toLocaleTimeString(words.code, { timeStyle: "short" })}
        </time>
      </span>
      <SureButton
        about={job_title}
        question={words.start.deleteSure}
        busy={remove.busy}
        onSure={() => void remove.run()}
      >
        {words.start.deleteIt}
      </SureButton>
      <ProblemMessage problem={remove.problem} />
    </>
  );
}
