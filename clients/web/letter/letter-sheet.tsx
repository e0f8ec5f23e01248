import { Fragment, useState } from "react";
import {
  type DocumentEntry,
  type DocumentFinding,
  type EntryWords,
  isOpenEntry,
} from "../../../domain/document-ask.js";
import { Voice } from "../parts/voice.js";
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
        <Chosen
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

function Chosen({
  entry,
  remarks,
  decide,
  busy,
}: {
  entry: DocumentEntry;
  remarks: string[];
  decide: Decide | null;
  busy: boolean;
}) {
  const { letter: words, evidence } = useWords();
  const [text, setText] = useState(entry.text);
  const { entry_id, claims, op } = entry;
  const isRefuted = claims.some(({ known }) => known === "refuted");
  const act = (label: string, word: EntryWords[string]) => (
    <button type="button" aria-disabled={busy} onClick={() => decide?.({ [entry_id]: word })}>
      {label}
    </button>
  );
  return (
    <div className="note chosen" aria-live="polite">
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      {claims.map((claim) => (
        <div key={claim.claim_id}>
          <p className="quiet small">{evidence.known[claim.known]}</p>
          {claim.doubts?.map(({ words: doubt }) => (
            <p key={doubt}>{words.doubt(doubt)}</p>
          ))}
          {claim.rests_on.map(({ quote, ref, start }) => (
            <Voice key={`${ref} ${start}`} of="own">
              {quote}
            </Voice>
          ))}
        </div>
      ))}
      {claims.length === 0 && <p className="quiet small">{words.frame}</p>}
      {decide && (
        <>
          <div className="row">
            {isOpenEntry(entry) && act(words.isSo, true)}
            {op === "left_out" && !isRefuted && act(words.putBack, true)}
            {op !== "left_out" && act(words.leaveOut, false)}
          </div>
          <label>
            {words.ownWords}
            <textarea rows={3} value={text} onChange={({ target }) => setText(target.value)} />
          </label>
          {text.trim() !== "" && text.trim() !== entry.text && act(words.keepWords, text.trim())}
        </>
      )}
    </div>
  );
}

function markOf({ claims }: DocumentEntry): string {
  const order = ["refuted", "open", "stated", "confirmed", "proved"] as const;
  const known = order.find((status) => claims.some((claim) => claim.known === status));
  return known ? `known ${known}` : "";
}
