import { EXPORTED } from "../../domain/claim-status.js";
import type { DocumentDraft, DocumentPart } from "../../domain/document.js";
import type { DocumentEntry } from "../../domain/document-ask.js";
import type { SheetMatter, SheetSource } from "../../domain/interview-sheet.js";
import type { ComposeInterviewOutput, SpeakAnswerOutput } from "../../domain/outputs.js";
import { isModel } from "../../domain/provider.js";
import type { Lexicon } from "../../language/lexicon.js";
import { oneLine } from "../../language/text.js";
import { claimIdOf } from "../claims.js";
import { wordsIn } from "../document.js";
import { type Says, saysIn } from "../says.js";
import { foreignIn } from "../sources.js";
import { MOST_QUESTIONS } from "./sheet.js";

/** The sections of a sheet, beside what could be said to each question. */
export const SHEET_SECTIONS = { questions: "questions", honest: "honest", to_ask: "to_ask" } as const;

/** In words: what can be said in a minute. */
export const MOST_SPOKEN = 120;
const MOST_TO_ASK = 4;

/** What a sheet is written for. */
export interface SheetAbout {
  source: SheetSource;
  /** The text of the posting. */
  job: string;
  lexicon: Lexicon;
  /** The sheet as it was before it was made again. */
  before: DocumentEntry[];
}

type Made = Pick<DocumentDraft, "version" | "provider">;

/**
 * The questions as they were worded, with why each is likely and what was told of it, which rules add. A wording with a figure or a name that its matter
 * and the posting do not have is dropped for that of rules. What the candidate has decided to say to the same question stays.
 */
export function toSheetDraft(
  output: ComposeInterviewOutput,
  given: SheetAbout,
  { version, provider }: Made,
): DocumentDraft {
  const { source, job, lexicon, before } = given;
  const isOwn = (text: string, others: string[]) => foreignIn(text, [...others, job], lexicon).length === 0;
  const answered = new Set(before.filter(isToSay).map(({ section }) => section));
  const questions = chosenMatters(output.questions, source.matters, answered).map(
    ({ matter, wording }): DocumentPart => {
      const text = wording !== null && isOwn(wording, textsOf(matter)) ? oneLine(wording).trim() : matter.question;
      const { why: about, told, advice, question_ids } = matter;
      return frame(SHEET_SECTIONS.questions, text, questionIdOf(matter), { about, told, advice, question_ids });
    },
  );
  const own = isModel(provider) ? output.to_ask.filter((text) => /\?\s*$/.test(text) && isOwn(text, [])) : [];
  const toAsk = (own.length > 0 ? own : source.to_ask).slice(0, MOST_TO_ASK).map((text) => oneLine(text).trim());
  const parts = [
    ...questions.flatMap((part) => [part, ...keptFor(part.entry?.entry_id, before)]),
    ...source.honest.map(({ what, sentence }) =>
      frame(SHEET_SECTIONS.honest, sentence, idIn("honest", sentence), { about: what }),
    ),
    ...[...new Set(toAsk)].map((text) => frame(SHEET_SECTIONS.to_ask, text, idIn("to_ask", text), {})),
  ];
  return { version, provider, parts, not_done: [] };
}

/**
 * A sheet with what the candidate could say to these questions, instead of what was written for them before: their own words in it, as it is `shown`,
 * stay.
 */
export function withSpoken(
  last: DocumentDraft,
  { ids, shown }: { ids: string[]; shown: DocumentEntry[] },
  { answers, not_done }: SpeakAnswerOutput,
  { version, provider }: Made,
  language: string,
): DocumentDraft {
  const says = saysIn(language).sheet;
  const parts = last.parts
    .filter(({ section }) => !ids.includes(section))
    .flatMap((part) => {
      const id = part.entry?.entry_id ?? "";
      const at = ids.indexOf(id);
      if (at < 0) return [part];
      const own = keptFor(
        id,
        shown.filter(({ decided }) => decided === "own_words"),
      );
      const answer = answers.find(({ question }) => question === at + 1);
      return [part, ...own, ...spokenParts(id, own.length, answer, says)];
    });
  return { version, provider, parts, not_done: [...new Set([...last.not_done, ...(not_done ?? [])])] };
}

/** The questions for which the candidate wants something to say, and what they said to others, in the last of their replies. */
export function askedFor(entries: Readonly<Record<string, unknown>>): { speak: string[]; practised: Practised[] } {
  const all = Object.entries(entries);
  const isOf = (word: unknown, name: string): word is Record<string, unknown> =>
    typeof word === "object" && word !== null && name in word;
  return {
    speak: all.flatMap(([id, word]) => (isOf(word, "speak") ? [id] : [])),
    practised: all.flatMap(([entry_id, word]) =>
      isOf(word, "practise") ? [{ entry_id, said: String(word.practise) }] : [],
    ),
  };
}

/** What the candidate said to a question. */
export interface Practised {
  entry_id: string;
  said: string;
}

/** The matters of these questions. */
export function mattersOf(ids: string[], { matters }: SheetSource): (SheetMatter | undefined)[] {
  return ids.map((id) => matters.find((matter) => questionIdOf(matter) === id));
}

// Those for which the candidate has something to say already, then as a model chose them, then others in their order.
function chosenMatters(
  chosen: ComposeInterviewOutput["questions"],
  matters: SheetMatter[],
  answered: ReadonlySet<string>,
) {
  const kept = matters.filter((matter) => answered.has(questionIdOf(matter)));
  const worded = new Map<SheetMatter, string | null>(kept.map((matter) => [matter, null]));
  for (const { matter: number, question } of chosen) {
    const matter = matters[number - 1];
    if (matter && !worded.get(matter)) worded.set(matter, question);
  }
  const others = matters.filter((one) => !worded.has(one));
  return [...worded.keys(), ...others]
    .slice(0, MOST_QUESTIONS)
    .map((matter) => ({ matter, wording: worded.get(matter) ?? null }));
}

function textsOf({ question, why, told, advice }: SheetMatter): string[] {
  return [question, why, ...told, advice];
}

function questionIdOf({ question }: SheetMatter): string {
  return idIn("question", question);
}

function idIn(section: string, text: string): string {
  return `${section}.${claimIdOf(text)}`;
}

function frame(
  section: string,
  text: string,
  entry_id: string,
  about: Pick<DocumentEntry, "about" | "told" | "advice" | "question_ids">,
): DocumentPart {
  return {
    section,
    text,
    source: "frame",
    rests_on: [],
    shows: [],
    entry: { entry_id, op: "new", claims: [], ...about },
  };
}

// Whole sentences up to what can be said in a minute; the others are left out with that reason.
function spokenParts(
  id: string,
  after: number,
  answer: SpeakAnswerOutput["answers"][number] | undefined,
  says: Says["sheet"],
): DocumentPart[] {
  const sentences = answer?.sentences ?? [];
  if (sentences.length === 0) return after > 0 ? [] : [frame(id, says.nothingTold, `${id}.1`, {})];
  return sentences.map(({ text, rests_on }, at): DocumentPart => {
    const upTo = sentences.slice(0, at + 1).map((one) => ({ op: "new" as const, text: one.text }));
    const isTooMuch = wordsIn(upTo) > MOST_SPOKEN;
    return {
      section: id,
      text: oneLine(text).trim(),
      source: "written",
      rests_on,
      shows: [],
      entry: {
        // Not the id of a sentence in own words that stays.
        entry_id: `${id}.${after > 0 ? "again." : ""}${at + 1}`,
        claims: [],
        ...(isTooMuch ? { op: "left_out", why: says.tooLong(MOST_SPOKEN) } : { op: "new" }),
      },
    };
  });
}

/** True for a sentence that can be said: it is proved, confirmed or stated, or the candidate has decided about it. */
function isToSay({ op, claims, decided }: DocumentEntry): boolean {
  return (
    decided !== undefined ||
    (op !== "left_out" && claims.length > 0 && claims.every(({ known }) => EXPORTED.includes(known)))
  );
}

function keptFor(id: string | undefined, before: DocumentEntry[]): DocumentPart[] {
  return before
    .filter((entry) => entry.section === id && isToSay(entry))
    .map(({ entry_id, op, section, text, claims, before: was }) => ({
      ...{ section, text: was ?? text, source: "kept", rests_on: [], shows: [] },
      entry: { entry_id, op, claims },
    }));
}
