import { type Block, blocks, hasBlankLine, sentences } from "../text/lines.js";
import { BIAS, type FeatureValues, probabilityOf, type Weights } from "../weights.js";
import { createLetterReader, createTableReader } from "./tables.js";

/** A block of a job description with the words above it that say what it is. */
export interface HeadedBlock extends Block {
  /** The heading above it, or the half sentence that introduces its list; "" if there is none. */
  heading: string;
  /** Counts the headings: blocks with the same number stand below the same one. */
  section: number;
  /** Set for a cell or an item that is marked as essential or desirable. */
  marked: "must" | "desirable" | null;
}

/**
 * Splits a job description into blocks, each with its heading. Headings themselves are left out, except those in the line of their text ("Skills: …"),
 * which apply until the next empty line.
 */
export function headedBlocks(text: string, weights: Weights): HeadedBlock[] {
  const found: HeadedBlock[] = [];
  const asRow = createTableReader();
  const byLetter = createLetterReader(text);
  const all = blocks(text);
  let heading = "";
  let section = 0;
  /** The heading below which an introduced list or a label stands; null outside of both. */
  let above: string | null = null;
  let isLabel = false;
  let lastIsHeading = false;
  const begin = (words: string) => {
    section += 1;
    return words;
  };
  const end = () => {
    if (above !== null) heading = begin(above);
    above = null;
  };
  for (const [index, block] of all.entries()) {
    const [last, next] = [all[index - 1], all[index + 1]];
    const apart = hasBlankLine(text.slice(last?.end ?? 0, block.start)) || index === 0;
    const nextApart = hasBlankLine(text.slice(block.end, next?.start ?? block.end));
    if (above !== null && (isLabel ? apart : block.kind !== "bullet")) end();
    // A paragraph below a list is a matter of its own.
    if (apart && last?.kind === "bullet" && block.kind === "text") heading = begin("");
    const row = asRow(block);
    if (row) {
      found.push(...row.map((cell) => ({ ...cell, heading, section })));
      continue;
    }
    const isHeading: boolean =
      index > 0 && isHeadingLine(block, next, { below: lastIsHeading, alone: apart && nextApart }, weights);
    // The first line is the job title, whatever its words.
    lastIsHeading = isHeading || (index === 0 && block.kind === "heading");
    if (lastIsHeading) {
      end();
      heading = begin(index === 0 ? "" : block.text);
      continue;
    }
    const lead = next?.kind === "bullet" ? leadIn(block) : null;
    const told = lead === null ? block : { ...block, text: block.text.slice(0, lead), end: block.start + lead };
    for (const { label, ...piece } of block.kind === "text" ? labelled(told) : [{ ...block, label: null }]) {
      if (label !== null) {
        above ??= heading;
        isLabel = true;
        heading = begin(label);
      }
      found.push({ heading, section, ...(byLetter(piece) ?? { ...piece, marked: null }) });
    }
    if (lead !== null) {
      above ??= heading;
      isLabel = false;
      heading = begin(`${above} ${block.text.slice(lead)}`.trim());
    }
  }
  return found;
}

/** In words. */
const [LONGEST_HEADING, LONGEST_QUESTION, LONGEST_LABEL] = [8, 10, 5];
/** From these probabilities on, the words of a short line are those of a heading: between other lines, between blank lines, and below a heading. */
const [HEADING_FROM, HEADING_ALONE_FROM, HEADING_BELOW_FROM] = [0.85, 0.6, 0.5];

function isHeadingLine(
  block: Block,
  next: Block | undefined,
  { below, alone }: { below: boolean; alone: boolean },
  weights: Weights,
): boolean {
  const words = block.text.trim().split(/\s+/).length;
  if (block.kind === "heading") return !below || headingShare(block.text, weights) >= HEADING_BELOW_FROM;
  // A question above a list is its heading, whatever its words.
  const asks = block.text.trim().endsWith("?") && words <= LONGEST_QUESTION;
  if (block.kind !== "text" || !next) return false;
  if (asks && next.kind === "bullet") return true;
  if (words > LONGEST_HEADING || !/^\p{Lu}/u.test(block.text.trim()) || /[.!,;\n]/.test(block.text.trim()))
    return false;
  return headingShare(block.text, weights) >= (alone ? HEADING_ALONE_FROM : HEADING_FROM);
}

function headingShare(text: string, weights: Weights): number {
  return probabilityOf(weights("posting-headings"), "heading", headingFeatures(text));
}

/** The features by which the learned model of headings decides: the words of a line, and how it is written. */
export function headingFeatures(text: string): FeatureValues {
  const plain = text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[\s:#*]+$/, "");
  const words = (plain.match(/[\p{L}']+|\d+|[^\s\p{L}\d]/gu) ?? []).slice(0, MOST_WORDS);
  const isUpper = text === text.toUpperCase();
  const names = [
    BIAS,
    ...words.map((word) => `word ${word}`),
    ...words.slice(1).map((word, at) => `pair ${words[at]} ${word}`),
    `first ${words[0] ?? ""}`,
    `last ${words.at(-1) ?? ""}`,
    `words ${Math.min(words.length, MOST_WORDS)}`,
    ...(isUpper ? ["upper"] : []),
  ];
  return new Map(names.map((name) => [name, 1]));
}
const MOST_WORDS = 12;

/** In words. A longer sentence asks for something itself: "You will need five years in retail, and you should bring:". */
const LONGEST_LEAD_IN = 12;

// The index at which the last sentence before a list begins, if it is incomplete: "It would be lovely if you had".
function leadIn(block: Block): number | null {
  if (block.kind !== "text") return null;
  const last = sentences(block, { clauses: false }).at(-1);
  if (!last || /[.!?]$/.test(last.text) || last.text.split(/\s+/).length > LONGEST_LEAD_IN) return null;
  return last.start - block.start;
}

/** A label at the beginning of a sentence: "Skills: Excel and German". */
const LABEL = /(?<=^|[.!?]\s{1,4})(\p{Lu}[^.!?:;\n]{1,50}):\s+(?=\S)/gu;
/** The maximum number of labels that are read in one paragraph. */
const MOST_LABELS = 30;

// Splits a paragraph before the labels in it; each piece keeps its label in its text.
function* labelled(block: Block): Generator<Block & { label: string | null }> {
  let from = 0;
  let label: string | null = null;
  const piece = (start: number, end: number) => ({
    ...block,
    text: block.text.slice(start, end),
    start: block.start + start,
    end: block.start + end,
    label,
  });
  for (const [nth, match] of [...block.text.matchAll(LABEL)].entries()) {
    const [, words = ""] = match;
    if (nth >= MOST_LABELS) break;
    if (words.trim().split(/\s+/).length > LONGEST_LABEL) continue;
    if (block.text.slice(from, match.index).trim() !== "") yield piece(from, match.index);
    label = words;
    from = match.index;
  }
  if (block.text.slice(from).trim() !== "") yield piece(from, block.text.length);
}
