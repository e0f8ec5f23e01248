import { useState } from "react";
import type { WrittenDocument } from "../../../domain/document.js";
import { type DocumentEntry, type EntryWords, isOpenEntry } from "../../../domain/document-ask.js";
import { ChosenEntry, markOf } from "../document/chosen-entry.js";
import type { UsedDocument } from "../document/use-document.js";
import { ProblemMessage } from "../parts/problem-message.js";
import { useWords } from "../words/use-words.js";

/** What is composed of the résumé for this job: each change beside what it changes, to be taken, taken back, or put in own words. */
export function FinishedPage({ page }: { page: UsedDocument }) {
  const { page: words } = useWords();
  const { value, isMissing, make, retry, reply, problem, reload } = page;
  const makeButton = (label: string, isMain: boolean) => (
    <button
      type="button"
      className={isMain ? "main" : "plain"}
      aria-disabled={make.busy}
      onClick={() => void make.run()}
    >
      {label}
    </button>
  );
  return (
    <section className="finished">
      <h2>{words.title}</h2>
      <ProblemMessage problem={problem} retry={reload} />
      {isMissing && (
        <>
          <p>{words.intro}</p>
          {makeButton(words.begin, true)}
        </>
      )}
      {value?.status === "running" && <p role="status">{words.writing}</p>}
      {value?.status === "failed" && (
        <ProblemMessage problem={value.problem ?? words.writing} retry={() => void retry.run()} />
      )}
      {value?.outdated && value.status !== "running" && (
        <div className="note">
          <p>{words.outdated}</p>
          {makeButton(words.again, false)}
        </div>
      )}
      {value && value.entries.length > 0 && <Changes page={value} decide={page.decide} busy={reply.busy} />}
      {value?.outcome && (
        <p>
          {words.taken} {makeButton(words.change, false)}
        </p>
      )}
      <ProblemMessage problem={make.problem ?? retry.problem ?? reply.problem} />
    </section>
  );
}

function Changes({
  page: { entries, findings, length },
  decide,
  busy,
}: {
  page: WrittenDocument;
  decide: UsedDocument["decide"];
  busy: boolean;
}) {
  const { page: words } = useWords();
  const changed = entries.filter((entry) => isChange(entry));
  const open = entries.filter(isOpenEntry);
  const { pages, most_pages } = length;
  return (
    <>
      {findings
        .filter(({ entry_id }) => entry_id === undefined)
        .map(({ text, kind }) => (
          <p key={kind + text} className="note">
            {text}
          </p>
        ))}
      {pages !== undefined && most_pages !== undefined && (
        <p className="quiet small">{words.length(pages, most_pages)}</p>
      )}
      {changed.length === 0 && <p className="quiet">{words.nothingChanged}</p>}
      <ul className="changes">
        {changed.map((entry) => (
          <Change
            key={entry.entry_id + entry.text + entry.op}
            entry={entry}
            was={entries.filter(({ replaced_by, entry_id }) => replaced_by === entry.entry_id || entry_id === entry.of)}
            remarks={findings.filter(({ entry_id }) => entry_id === entry.entry_id).map(({ text }) => text)}
            decide={decide}
            busy={busy}
          />
        ))}
      </ul>
      {entries
        .filter((entry) => !isChange(entry) && findings.some(({ entry_id }) => entry_id === entry.entry_id))
        .map((entry) => (
          <div key={entry.entry_id} className="note">
            <p>{entry.text}</p>
            {findings
              .filter(({ entry_id }) => entry_id === entry.entry_id)
              .map(({ text }) => (
                <p key={text} className="quiet">
                  {text}
                </p>
              ))}
          </div>
        ))}
      {decide && (
        <div className="row">
          {open.length > 0 ? (
            <p>{words.open(open.length)}</p>
          ) : (
            <button type="button" className="main" aria-disabled={busy} onClick={() => decide({}, "take")}>
              {changed.length > 0 ? words.takeAll : words.take}
            </button>
          )}
          {changed.length > 0 && (
            <button type="button" className="plain" aria-disabled={busy} onClick={() => decide({}, "keep_old")}>
              {words.keepOld}
            </button>
          )}
        </div>
      )}
    </>
  );
}

// A line that other words replace is shown with these, and one that was left out before is no change.
function isChange({ op, kind, replaced_by, entry_id, decided, out_before }: DocumentEntry): boolean {
  if (out_before && op === "left_out") return false;
  if (replaced_by !== undefined && decided === undefined) return false;
  if (op === "new") return entry_id.startsWith("page.");
  return op !== "kept" && kind !== "name";
}

function Change({
  entry,
  was,
  remarks,
  decide,
  busy,
}: {
  entry: DocumentEntry;
  was: DocumentEntry[];
  remarks: string[];
  decide: ((words: EntryWords) => void) | null;
  busy: boolean;
}) {
  const { page: words } = useWords();
  const [isChosen, choose] = useState(isOpenEntry(entry));
  const before = entry.before !== undefined ? [entry.before] : was.map(({ text }) => text);
  return (
    <li>
      <p className="quiet small">{words.ops[entry.op]}</p>
      {before.map((text) => (
        <p key={text}>
          <del>{text}</del>
        </p>
      ))}
      <button type="button" className="sentence-in-text" aria-expanded={isChosen} onClick={() => choose(!isChosen)}>
        {entry.op === "left_out" ? <del>{entry.text}</del> : <span className={markOf(entry)}>{entry.text}</span>}
      </button>
      {entry.why && <span className="quiet"> – {entry.why}</span>}
      {isChosen && <ChosenEntry entry={entry} remarks={remarks} decide={decide} busy={busy} />}
    </li>
  );
}
