import { Fragment, useState } from "react";
import type { DocumentEntry, DocumentFinding, EntryWords } from "../../../domain/document-ask.js";
import { ChosenEntry, markOf } from "../document/chosen-entry.js";
import { useWords } from "../words/use-words.js";

type Decide = (decisions: EntryWords) => void;

/** The letter on its sheet, each sentence with its mark. A chosen one shows what it rests on, and what may be done with it. */
export function LetterSheet({
  entries,
  findings,
  decide,
  busy,
}: {
  entries: DocumentEntry[];
  findings: DocumentFinding[];
  /** Null while nothing can be decided. */
  decide: Decide | null;
  busy: boolean;
}) {
  const { letter: words } = useWords();
  const [chosen, choose] = useState<string | null>(null);
  const standing = entries.filter(({ op }) => op !== "left_out");
  const sections = [...new Set(standing.map(({ section }) => section))];
  const out = entries.filter(({ op }) => op === "left_out");
  const entry = entries.find(({ entry_id }) => entry_id === chosen);
  const remarkOf = (id: string) => findings.filter(({ entry_id }) => entry_id === id);
  const button = (one: DocumentEntry) => (
    <button
      key={one.entry_id}
      type="button"
      className="sentence-in-text"
      aria-expanded={chosen === one.entry_id}
      onClick={() => choose(chosen === one.entry_id ? null : one.entry_id)}
    >
      <span className={markOf(one)}>{one.text}</span>
      {remarkOf(one.entry_id).length > 0 && <span className="heard"> ({words.remarked})</span>}
    </button>
  );
  return (
    <>
      <div className="sheet letter-sheet">
        {sections.map((section) => (
          <p key={section}>
            {standing
              .filter((one) => one.section === section)
              .map((one, at) => (
                <Fragment key={one.entry_id}>
                  {at > 0 && " "}
                  {button(one)}
                </Fragment>
              ))}
          </p>
        ))}
      </div>
      {entry && (
        <ChosenEntry
          key={entry.entry_id + entry.text}
          entry={entry}
          remarks={remarkOf(entry.entry_id).map(({ text }) => text)}
          decide={decide}
          busy={busy}
        />
      )}
      {out.length > 0 && (
        <details className="fold">
          <summary>{words.leftOut(out.length)}</summary>
          <ul>
            {out.map((one) => (
              <li key={one.entry_id}>
                {button(one)} {one.why && <span className="quiet">– {one.why}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
