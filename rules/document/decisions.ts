import {
  type DocumentEntry,
  type EntryClaim,
  type EntryWord,
  type EntryWords,
  isOpenEntry,
  isQuestionEntry,
} from "../../domain/document-ask.js";
import { codePointLength } from "../../language/text.js";
import { claimIdOf } from "../claims.js";
import { startOfOwnLine } from "../export.js";
import { sentencesOf } from "../sources.js";
import { movedBehind } from "./moves.js";
import { isLineOfResume, withReplacedLines } from "./standing.js";

interface Decisions {
  entries: EntryWords;
  rest?: "take" | "keep_old" | undefined;
}

/** True if the candidate has decided about every entry that claims or changes something. */
export function isAllDecided(entries: DocumentEntry[]): boolean {
  return entries.every((entry) => entry.decided !== undefined || !isToDecide(entry));
}

// A line that is said in other words is decided about with these; one that was left out before is no change.
function isToDecide({ op, kind, claims, replaced_by, out_before }: DocumentEntry): boolean {
  if (op === "kept" || replaced_by !== undefined || out_before) return false;
  return claims.length > 0 || (kind !== undefined && op !== "new");
}

/** The errors of decisions about these entries, by their paths; none if they fit. */
export function entryErrors(
  entries: DocumentEntry[],
  { entries: words, rest }: Decisions,
): { path: string; message: string }[] {
  const known = new Map(entries.map((entry) => [entry.entry_id, entry]));
  const errors = Object.entries(words).flatMap(([id, word]) => {
    const path = `entries.${id}`;
    const entry = known.get(id);
    if (!entry) return [{ path, message: "is not an entry of this document" }];
    const unfit = unfitFor(entry, word);
    if (unfit !== null) return [{ path, message: unfit }];
    const stays = entry.kind === "name" || entry.kind === "post" || entry.kind === "heading";
    if (typeof word === "object" && "after" in word) {
      if (stays || leavesItsPlace(entry, known.get(word.after))) return [{ path, message: "stays where it is" }];
      if (!known.has(word.after) || word.after === id)
        return [{ path: `${path}.after`, message: "is not another entry of this document" }];
    }
    if (word === false && stays && entry.kind !== "heading")
      return [{ path, message: "stays: a résumé has the name, and every post" }];
    // Employers, posts and their times are what was read: they are corrected there, and then every export has them so.
    if (typeof word === "string" && (entry.kind === "name" || entry.kind === "post"))
      return [{ path, message: "stays as it was read: correct it in the reading" }];
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

// Only a question of the interview is answered.
function unfitFor(entry: DocumentEntry, word: EntryWord): string | null {
  if (typeof word !== "object" || "after" in word) return null;
  if (!isQuestionEntry(entry)) return "is no question of the interview";
  return entry.op === "left_out" ? "is left out: put it back first" : null;
}

// The section of an entry of the sheet for the interview says what it is: a question, an answer to one, or a sentence.
function leavesItsPlace(entry: DocumentEntry, target: DocumentEntry | undefined): boolean {
  const isPart = ["honest", "to_ask"].includes(entry.section) || entry.section.startsWith("question.");
  const isOfSheet = entry.kind === undefined && (isQuestionEntry(entry) || isPart);
  return isOfSheet && target !== undefined && target.section !== entry.section;
}

/** The entries with the candidate's decisions about them; `rest` decides about all others. */
export function withEntryWords(
  entries: DocumentEntry[],
  { ask_id, entries: words, rest }: Decisions & { ask_id: string },
): DocumentEntry[] {
  const said = (id: string | undefined) => (id === undefined ? undefined : words[id]);
  const isSaid = (word: EntryWord | undefined) => word === true || typeof word === "string";
  // A line that the candidate wants as it was, or in their own words, is not said in others too.
  const takenBack = new Set(
    entries.flatMap(({ entry_id, replaced_by }) =>
      replaced_by !== undefined && isSaid(said(entry_id)) && !isSaid(said(replaced_by)) ? [replaced_by] : [],
    ),
  );
  const decided = entries.map((entry) => {
    const word = takenBack.has(entry.entry_id) ? false : said(entry.entry_id);
    if (typeof word === "object") return "practise" in word ? { ...entry, practised: word.practise } : entry;
    return word === undefined ? entry : withWord(entry, word, ask_id);
  });
  const moved = Object.entries(words).reduce(
    (all, [id, word]) => (typeof word === "object" && "after" in word ? movedBehind(all, id, word.after) : all),
    decided,
  );
  const finished = rest === "keep_old" ? keptAsItWas(moved) : rest === "take" ? moved.map(takenWithTheRest) : moved;
  return withReplacedLines(finished);
}

function takenWithTheRest(entry: DocumentEntry): DocumentEntry {
  if (entry.decided !== undefined || !isToDecide(entry)) return entry;
  return { ...entry, decided: entry.op === "left_out" ? "left_out" : "taken" };
}

// Without what the candidate has not decided about: what was composed is left out, and lines of the résumé are as and where they were.
function keptAsItWas(entries: DocumentEntry[]): DocumentEntry[] {
  const old = entries.map((entry): DocumentEntry => {
    if (entry.decided !== undefined || !isToDecide(entry)) return entry;
    if (!isLineOfResume(entry)) return { ...entry, op: "left_out", decided: "left_out" };
    const { why: _, ...rest } = entry;
    return { ...rest, op: "kept", decided: "taken" };
  });
  const isBack = ({ entry_id, moved_from }: DocumentEntry) =>
    moved_from !== undefined && entries.some((one) => one.entry_id === entry_id && one.decided === undefined);
  return old
    .filter(isBack)
    .reduce((all, { entry_id, moved_from = "" }) => movedBehind(all, entry_id, moved_from), old)
    .map((entry) => (isBack(entry) ? { ...entry, op: "kept" } : entry));
}

function withWord(entry: DocumentEntry, word: Exclude<EntryWord, object>, askId: string): DocumentEntry {
  const { why: _, ...rest } = entry;
  if (word === false) return { ...rest, op: "left_out", decided: "left_out" };
  const ref = `${askId}.${entry.entry_id}`;
  if (word === true) {
    const claims = entry.claims.map((claim) => (claim.known === "open" ? confirmed(claim, ref) : claim));
    return { ...rest, op: opOf(entry), claims, decided: entry.decided === "own_words" ? "own_words" : "taken" };
  }
  const source = { kind: "edit", ref, quote: word, start: 0, end: codePointLength(word) };
  return {
    ...rest,
    op: isLineOfResume(entry) ? "replaces" : opOf(entry),
    text: word,
    before: entry.before ?? entry.text,
    // A question claims nothing, whatever its words.
    claims: (isQuestionEntry(entry) ? [] : sentencesOf(word)).map(({ text }) => ({
      claim_id: claimIdOf(text),
      text,
      known: "stated",
      missing: [],
      rests_on: [source],
    })),
    decided: "own_words",
  };
}

// What an entry is once it is taken, also after it was left out.
function opOf(entry: DocumentEntry): DocumentEntry["op"] {
  if (entry.op !== "left_out") return entry.op;
  if (entry.moved_from !== undefined) return "moved";
  if (entry.before !== undefined && isLineOfResume(entry)) return "replaces";
  if (startOfOwnLine(entry.entry_id) !== null) return "kept";
  return entry.of === undefined ? "new" : "replaces";
}

function confirmed(claim: EntryClaim, ref: string): EntryClaim {
  const { doubts: _, ...rest } = claim;
  const source = { kind: "confirmation", ref, quote: claim.text, start: 0, end: codePointLength(claim.text) };
  return { ...rest, known: "confirmed", rests_on: [source, ...claim.rests_on] };
}
