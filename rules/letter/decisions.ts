import {
  type DocumentEntry,
  type EntryClaim,
  type EntryWord,
  type EntryWords,
  isOpenEntry,
} from "../../domain/document-ask.js";
import { codePointLength } from "../../language/text.js";
import { claimIdOf } from "../claims.js";
import { sentencesOf } from "../sources.js";

/** True if the candidate has decided about every entry that claims something. */
export function isAllDecided(entries: DocumentEntry[]): boolean {
  return entries.every(({ claims, decided }) => claims.length === 0 || decided !== undefined);
}

/** The errors of decisions about these entries, by their paths; none if they fit. */
export function entryErrors(
  entries: DocumentEntry[],
  { entries: words, rest }: { entries: EntryWords; rest?: "take" | "keep_old" | undefined },
): { path: string; message: string }[] {
  const known = new Map(entries.map((entry) => [entry.entry_id, entry]));
  const errors = Object.entries(words).flatMap(([id, word]) => {
    const path = `entries.${id}`;
    const entry = known.get(id);
    if (!entry) return [{ path, message: "is not an entry of this document" }];
    if (typeof word === "object" && (!known.has(word.after) || word.after === id))
      return [{ path: `${path}.after`, message: "is not another entry of this document" }];
    const isRefuted = entry.claims.some(({ known: status }) => status === "refuted");
    if (word === true && isRefuted) return [{ path, message: `${entry.why}: say it in your own words` }];
    return [];
  });
  if (errors.length > 0 || rest !== "take") return errors;
  return entries.flatMap((entry) =>
    isOpenEntry(entry) && typeof words[entry.entry_id] !== "boolean" && typeof words[entry.entry_id] !== "string"
      ? [{ path: `entries.${entry.entry_id}`, message: "is open: say whether it is so, or leave it out" }]
      : [],
  );
}

/** The entries with the candidate's decisions about them; `rest` decides about all others. */
export function withEntryWords(
  entries: DocumentEntry[],
  { ask_id, entries: words, rest }: { ask_id: string; entries: EntryWords; rest?: "take" | "keep_old" | undefined },
): DocumentEntry[] {
  const decided = entries.map((entry) => {
    const word = words[entry.entry_id];
    return word === undefined || typeof word === "object" ? entry : withWord(entry, word, ask_id);
  });
  const moved = Object.entries(words).reduce(
    (all, [id, word]) => (typeof word === "object" ? movedBehind(all, id, word.after) : all),
    decided,
  );
  if (rest === undefined) return moved;
  return moved.map((entry) => {
    if (entry.decided !== undefined || entry.op === "left_out" || entry.claims.length === 0) return withoutWord(entry);
    return rest === "take" ? { ...entry, decided: "taken" } : { ...entry, op: "left_out", decided: "left_out" };
  });
}

// What rules left out stays left out, and needs no further decision.
function withoutWord(entry: DocumentEntry): DocumentEntry {
  return entry.decided === undefined && entry.op === "left_out" ? { ...entry, decided: "left_out" } : entry;
}

function withWord(entry: DocumentEntry, word: Exclude<EntryWord, object>, askId: string): DocumentEntry {
  const { why: _, ...rest } = entry;
  if (word === false) return { ...rest, op: "left_out", decided: "left_out" };
  const ref = `${askId}.${entry.entry_id}`;
  if (word === true) {
    const claims = entry.claims.map((claim) => (claim.known === "open" ? confirmed(claim, ref) : claim));
    return { ...rest, op: "new", claims, decided: entry.decided === "own_words" ? "own_words" : "taken" };
  }
  const source = { kind: "edit", ref, quote: word, start: 0, end: codePointLength(word) };
  return {
    ...rest,
    op: "new",
    text: word,
    before: entry.before ?? entry.text,
    claims: sentencesOf(word).map(({ text }) => ({
      claim_id: claimIdOf(text),
      text,
      known: "stated",
      missing: [],
      rests_on: [source],
    })),
    decided: "own_words",
  };
}

function confirmed(claim: EntryClaim, ref: string): EntryClaim {
  const { doubts: _, ...rest } = claim;
  const source = { kind: "confirmation", ref, quote: claim.text, start: 0, end: codePointLength(claim.text) };
  return { ...rest, known: "confirmed", rests_on: [source, ...claim.rests_on] };
}

function movedBehind(entries: DocumentEntry[], id: string, after: string): DocumentEntry[] {
  const entry = entries.find(({ entry_id }) => entry_id === id);
  const target = entries.find(({ entry_id }) => entry_id === after);
  if (!entry || !target) return entries;
  const others = entries.filter((one) => one !== entry);
  const at = others.indexOf(target) + 1;
  return [...others.slice(0, at), { ...entry, section: target.section }, ...others.slice(at)];
}
