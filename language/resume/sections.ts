import { type LearnedModel, probabilitiesOf } from "../weights.js";
import { sectionFeatures, wordFeatures } from "./features.js";
import { labelOf } from "./labels.js";
import type { Row } from "./rows.js";

/** The sections of a résumé. "head" is everything above the first heading. */
export const SECTION_KINDS = [
  "work",
  "education",
  "skills",
  "languages",
  "certificates",
  "licences",
  "publications",
  "awards",
  "volunteering",
  "projects",
  "interests",
  "references",
  "profile",
  "personal",
  "other",
] as const;
export type SectionKind = (typeof SECTION_KINDS)[number] | "head";

/** The class of lines that are no headings, in the learned model. */
export const NO_HEADING = "none";

/** A section with its heading; the first one has none. */
export interface Section {
  kind: SectionKind;
  heading: Row | null;
  rows: Row[];
}

const LONGEST_HEADING = 60;
const MOST_WORDS = 8;

/** Divides the rows of a résumé at its headings: by their words, and by the style that the headings of this document share. */
export function sectionsOf(rows: readonly Row[], { headings, contents }: SectionModels): Section[] {
  const judged = rows.map((row, at) => judge(row, rows[at + 1], at, headings));
  const styles = sharedStyles(judged.flatMap((one) => one ?? []));
  const sections: Section[] = [{ kind: "head", heading: null, rows: [] }];
  const pure = pureStyles(
    judged.flatMap((one) => one ?? []),
    styles,
  );
  const shares: (readonly number[])[] = [[]];
  for (const [at, row] of rows.entries()) {
    const one = judged[at];
    const bonus =
      one && styles.size > 0
        ? styles.has(one.style)
          ? Math.min(SAME_STYLE, (styles.get(one.style) ?? 0) / 2)
          : -OTHER_STYLE
        : 0;
    // In a style that is the headings' alone, a heading may have any words: "KINDNESSES".
    const isOwnStyle = one && pure.has(one.style) && HAS_WORD.test(row.text) && !isInWork(shares.at(-1) ?? []);
    if (one && ((one.odds > LEAST_ODDS && one.odds + bonus > 0) || (isOwnStyle && one.odds > UNKNOWN_ODDS))) {
      sections.push({ kind: "other", heading: row, rows: [] });
      shares.push(one.shares);
    } else sections.at(-1)?.rows.push(row);
  }
  return sections.map((section, at) => ({
    ...section,
    kind: section.heading ? kindOf(shares[at] ?? [], section.rows, contents) : "head",
  }));
}

/** The learned models of headings and of the lines below them. */
export interface SectionModels {
  headings: LearnedModel;
  contents: LearnedModel;
}

// The kind that the heading's words and the lines below it make most probable together.
function kindOf(words: readonly number[], rows: readonly Row[], contents: LearnedModel): SectionKind {
  const below = rows.length === 0 ? [] : probabilitiesOf(contents, sectionFeatures(rows));
  const score = (at: number) =>
    Math.log((words[at] ?? 0) + LEAST_SHARE) + CONTENT * Math.log((below[at] ?? 1) + LEAST_SHARE);
  const best = SECTION_KINDS.reduce((most, _, at) => (score(at) > score(most) ? at : most), 0);
  return SECTION_KINDS[best] ?? "other";
}
/** How much the lines below a heading count beside its words; and the least probability of a kind. */
const [CONTENT, LEAST_SHARE] = [0.7, 0.01];

/* In logarithms of odds: what a shared style adds and another one takes away, and the least that the words alone must have. */
const [SAME_STYLE, OTHER_STYLE, LEAST_ODDS, UNKNOWN_ODDS] = [2.5, 1.5, -2.5, -8];

/** A word that is no acronym: "SAP EWM" is no heading, though it is in capitals as the headings are. */
const HAS_WORD = /\p{L}{5}/u;

// The styles in which nearly all lines are clearly headings, if they mark a line at all.
function pureStyles(judged: Judged[], shared: ReadonlyMap<string, number>): Set<string> {
  return new Set(
    [...shared.keys()].filter((style) => {
      const odds = judged.flatMap((one) => (one.style === style ? one.odds : []));
      const clear = odds.filter((one) => one > 0).length;
      if (!isMarked(style) && !style.endsWith(" 1")) return false;
      return clear >= (isMarked(style) ? 1 : 2) && odds.length - clear <= Math.max(1, clear / 2);
    }),
  );
}

// True below a heading that is most likely that of a work history, where capitals may be an employer's.
function isInWork(shares: readonly number[]): boolean {
  return (shares[SECTION_KINDS.indexOf("work")] ?? 0) >= Math.max(...shares);
}
/** The evidence that a style needs to be the style of the document's headings. */
const LEAST_EVIDENCE = 1;

interface Judged {
  /** The probability of each kind, if it is a heading. */
  shares: number[];
  /** The logarithm of the odds that its words are a heading's. */
  odds: number;
  style: string;
}

function judge(row: Row, next: Row | undefined, at: number, headings: LearnedModel): Judged | null {
  const words = row.text.split(/\s+/).length;
  if (!next || row.text.length > LONGEST_HEADING || words > MOST_WORDS || !mayBeSigned(row)) return null;
  if (/[.,;]$|@|·{3}|\d{4}|:\s|\t|\S {3,}\S/.test(row.text) || !/\p{L}{2}/u.test(row.text)) return null;
  // "Duties and skills:" stands within a post.
  if (labelOf(`${row.text}:`) === "done" || labelOf(row.text) === "done") return null;
  const shares = probabilitiesOf(headings, wordFeatures(headingWords(row.text)));
  const none = shares[headings.classes.indexOf(NO_HEADING)] ?? 1;
  return {
    shares: SECTION_KINDS.map((kind) => (shares[headings.classes.indexOf(kind)] ?? 0) / Math.max(TINY, 1 - none)),
    odds: Math.log((1 - none + TINY) / (none + TINY)),
    style: styleOf(row, at === 0),
  };
}
const TINY = 1e-6;

// A heading may have a number: "2. Work experience".
function mayBeSigned({ sign, above }: Row): boolean {
  return sign === "" || (/^\d{1,2}[.)]$/.test(sign) && above > 0);
}

/** The words of a heading without the signs that only mark it. */
export function headingWords(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, "");
}

// A style that marks lines: by capitals, a colon or a rule.
function isMarked(style: string): boolean {
  return !style.startsWith("false false false ");
}

function styleOf(row: Row, isFirst: boolean): string {
  const isUpper = row.text === row.text.toUpperCase();
  return [isUpper, row.text.endsWith(":"), row.isRuled, isFirst ? "first" : Math.min(row.above, 1)].join(" ");
}

// The styles of the lines whose words are most clearly those of headings, each with its evidence: one, or two where a column has its own. None if there are too few.
function sharedStyles(judged: Judged[]): Map<string, number> {
  const evidence = new Map<string, number>();
  for (const { style, odds } of judged)
    evidence.set(style, (evidence.get(style) ?? 0) + Math.max(-MOST_AGAINST_ONE, Math.min(MOST_FOR_ONE, odds)));
  const most = Math.max(0, ...evidence.values());
  return new Map([...evidence].filter(([, sum]) => sum >= LEAST_EVIDENCE && sum >= most / 3));
}
/* The most that one line counts for its style, and against it: a heading may have any words. */
const [MOST_FOR_ONE, MOST_AGAINST_ONE] = [3, 1];
