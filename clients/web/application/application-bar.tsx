import { useId, useState } from "react";
import type { Application } from "../../../domain/application.js";
import { EXPORT_FORMATS } from "../../../domain/export-formats.js";
import type { SessionResource } from "../../../domain/session.js";
import { api } from "../api.js";
import { ProblemMessage } from "../parts/problem-message.js";
import { saveFile } from "../store/save-file.js";
import { useAction } from "../store/use-action.js";
import { useFeed } from "../store/use-session.js";
import { useDates, useWords } from "../words/use-words.js";
import { StatusSelect } from "./status-select.js";
import { type Edited, useChanges } from "./use-changes.js";

/** What an application is for and how far it is, above its pages; its dates, its note and what was sent can be opened. */
export function ApplicationBar({ session: { session_id, application: stored } }: { session: SessionResource }) {
  const { application: words } = useWords();
  const feed = useFeed();
  const [isOpen, open] = useState(false);
  const [said, say] = useState("");
  const { unstored, change, action } = useChanges(async (wanted) => {
    const { application: now } = await api.changeApplication({ session_id, body: { application: wanted } });
    await feed.refresh();
    const kept = now.sent.length - stored.sent.length;
    say(kept > 0 ? words.keptAsSent(kept) : words.changed);
  });
  const edited = { ...stored, ...unstored };
  const { title, employer, status } = edited;
  return (
    <section className="application" aria-label={words.label}>
      <div className="row">
        <p>
          <strong>{title || words.untitled}</strong>
          {employer && <span className="quiet">, {employer}</span>}
        </p>
        <StatusSelect value={status} onChange={(next) => next && void change({ status: next })} />
        <button type="button" className="plain" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
          {words.details}
        </button>
      </div>
      <p role="status" className={said === "" ? "heard" : "quiet small"}>
        {said}
      </p>
      <ProblemMessage problem={action.problem} />
      {isOpen && <Details application={edited} change={(wanted) => void change(wanted)} />}
      {isOpen && <SentFiles sessionId={session_id} sent={stored.sent} />}
    </section>
  );
}

function Details({
  application: { title, employer, sent_on, due_on, note },
  change,
}: {
  application: Required<Edited>;
  change: (wanted: Edited) => void;
}) {
  const { application: words } = useWords();
  return (
    <div className="application-details">
      <Line label={words.title} value={title} set={(text) => change({ title: text })} />
      <Line label={words.employer} value={employer ?? ""} set={(text) => change({ employer: text })} />
      <Line label={words.sentOn} type="date" value={sent_on ?? ""} set={(day) => change({ sent_on: day || null })} />
      <Line label={words.dueOn} type="date" value={due_on ?? ""} set={(day) => change({ due_on: day || null })} />
      <Line label={words.note} type="textarea" value={note} set={(text) => change({ note: text })} />
    </div>
  );
}

// Stored when it is left, as what was read is.
function Line({
  label,
  value,
  type = "text",
  set,
}: {
  label: string;
  value: string;
  type?: "text" | "date" | "textarea";
  set: (value: string) => void;
}) {
  const id = useId();
  const [typed, edit] = useState<string | null>(null);
  const common = {
    id,
    value: typed ?? value,
    onBlur: () => {
      if (typed !== null && typed !== value) set(typed);
      edit(null);
    },
  };
  return (
    <div className={type === "textarea" ? "wide" : ""}>
      <label htmlFor={id}>{label}</label>
      {type === "textarea" ? (
        <textarea {...common} rows={3} maxLength={2_000} onChange={({ target }) => edit(target.value)} />
      ) : (
        <input {...common} type={type} maxLength={200} onChange={({ target }) => edit(target.value)} />
      )}
    </div>
  );
}

function SentFiles({ sessionId, sent }: { sessionId: string; sent: Application["sent"] }) {
  const { application: words, formats } = useWords();
  const dateOf = useDates();
  const save = useAction(async (_key: string, file: Application["sent"][number]) => {
    const body = await api.getSentFile({ session_id: sessionId, sha256: file.sha256 });
    saveFile(`sent-${file.kept_at.slice(0, 10)}.${EXPORT_FORMATS[file.format].extension}`, body, file.media_type);
  });
  if (sent.length === 0) return <p className="quiet small">{words.nothingSent}</p>;
  return (
    <>
      <p className="quiet small">{words.sentHint}</p>
      <ul className="files">
        {sent.map((file) => (
          <li key={file.sha256}>
            <button type="button" className="plain" onClick={() => void save.run(file)}>
              {formats[file.format].label}, {dateOf(file.kept_at)}
            </button>
            <span className="quiet small">SHA-256 {file.sha256.slice(0, 12)}…</span>
          </li>
        ))}
      </ul>
      <ProblemMessage problem={save.problem} />
    </>
  );
}
