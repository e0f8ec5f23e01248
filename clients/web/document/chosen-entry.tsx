import { useState } from "react";
import { type DocumentEntry, type EntryWords, isOpenEntry } from "../../../domain/document-ask.js";
import { Voice } from "../parts/voice.js";
import { useWords } from "../words/use-words.js";

/** What an entry of a document rests on, what is remarked about it, and what may be done with it. */
export function ChosenEntry({
  entry,
  remarks,
  decide,
  busy,
}: {
  entry: DocumentEntry;
  remarks: string[];
  /** Null while nothing can be decided. */
  decide: ((decisions: EntryWords) => void) | null;
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

/** The class of the mark of an entry: the least of what is known of its sentences. */
export function markOf({ claims }: DocumentEntry): string {
  const order = ["refuted", "open", "stated", "confirmed", "proved"] as const;
  const known = order.find((status) => claims.some((claim) => claim.known === status));
  return known ? `known ${known}` : "";
}
