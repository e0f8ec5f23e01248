import { isLasting, isTimeAlone } from "../times/alone.js";
import { type LearnedModel, probabilitiesOf } from "../weights.js";
import { sectionFeatures, wordFeatures } from "./features.js";
import { labelOf } from "./labels.js";
import type { Row } from "./rows.js";
import {
  isAmongLines,
  isDrawn,
  isMarked,
  type Judged,
  pureStyles,
  sharedStyles,
  styleOf,
  styleRatios,
} from "./section-styles.js";

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

/** A section with its heading; the first one has none, and that of a section on one line ("Skills: Excel, Word") is not set apart. */
export interface Section {
  kind: SectionKind;
  heading: Row | null;
  isOnOneLine: boolean;
  /** True if the words of the heading alone say of which kind it is. */
  isNamed: boolean;
  /** It goes on with the section that has the same heading, below one that stands within it on one line. */
  goesOn: boolean;
  rows: Row[];
}

const LONGEST_HEADING = 60;
const MOST_WORDS = 8;

/** Divides the rows of a résumé at its headings: by their words, and by the style that the headings of this document share. */
export function sectionsOf(rows: readonly Row[], { headings, contents }: SectionModels): Section[] {
  const judged = rows.map((row, at) => judge(row, rows[at + 1], at, headings));
  const candidates = judged.flatMap((one) => one ?? []);
  const styles = sharedStyles(candidates);
  const pure = pureStyles(candidates, styles);
  const ratioOf = styleRatios(candidates);
  const bonusOf = (style: string, above: readonly number[]) => {
    if (styles.size === 0) return 0;
    if (!styles.has(style)) return isAmongLines(style) ? -AMONG_LINES : -OTHER_STYLE;
    const shared = Math.min(SAME_STYLE, (styles.get(style) ?? 0) / 2);
    // In a work history the headings of posts may look the same.
    return isInWork(above) ? Math.min(shared, ratioOf(style) + AMONG_POSTS) : shared;
  };
  const habits = habitsOf(rows, judged);
  const isHeading = ({ odds, style }: Judged, row: Row, last: OpenSection) => {
    // Directly below a heading stands what it is the heading of, rather than another.
    if (odds < BELOW_ANOTHER && last.heading && last.rows.length === 0) return false;
    // "Key projects:" stands within a post, unless the headings of this document have a colon too.
    if (isInWork(last.shares) && row.above === 0 && row.text.endsWith(":") && !habits.has(style)) return false;
    if (odds > LEAST_ODDS && odds + bonusOf(style, last.shares) > 0) return true;
    // In a style that is the headings' alone, a heading may have any words: "KINDNESSES". In a work history capitals may be those of posts.
    const isOwnStyle = pure.has(style) && (isDrawn(row) || !isInWork(last.shares));
    return odds > UNKNOWN_ODDS && isOwnStyle && HAS_WORD.test(row.text);
  };
  let last: OpenSection = { ...OPEN, heading: null, shares: [], rows: [] };
  const sections = [last];
  const open = (section: Pick<OpenSection, "heading" | "shares" | "rows"> & Partial<OpenSection>) => {
    last = { ...OPEN, ...section };
    sections.push(last);
  };
  for (const [at, row] of rows.entries()) {
    const one = isBelowATime(rows, at) || isOfAPost(rows, at, judged[at], last.shares) ? null : judged[at];
    if (one && isHeading(one, row, last)) {
      open({ heading: row, shares: one.shares, isUnknown: one.odds < IS_UNKNOWN, rows: [] });
      continue;
    }
    const { heading, shares, isOnOneLine, list } = last;
    const isCertain = heading !== null && (isNextNumber(heading, row) || isBehindThePosts(rows, at, judged, last));
    const inline = headingWithin(row, headings, isCertain);
    const isOther = row.above > 0 && row.sign === "" && NO_POSTS.has(likeliest(inline?.shares ?? []));
    const isOwn = isCertain || isOnOneLine || isOther || holdsOthers(likeliest(shares), row);
    // "SYSTEMS: …" above further posts says what was done in one of them.
    const isClear = inline?.isClear === true && !(isInWork(shares) && hasPostsBelow(rows, at, judged));
    if (inline && (isOwn || isClear)) {
      const within = IS_LIST.has(likeliest(shares)) ? last : null;
      const { rest, ...found } = inline;
      open({ ...found, isOnOneLine: true, list: isOnOneLine ? list : within, rows: [rest] });
    } else if (list) open({ heading: list.heading, shares: list.shares, goesOn: true, rows: [row] });
    else last.rows.push(row);
  }
  let above: SectionKind = "head";
  return sections.map(({ heading, shares, isOnOneLine, isUnknown, goesOn, rows: own }) => {
    const kind = heading ? kindOf(isUnknown ? sharesBelow(above) : shares, own, contents) : "head";
    above = kind;
    return { kind, heading, isNamed: likeliest(shares) === kind, isOnOneLine, goesOn, rows: own };
  });
}

// The styles of several different headings.
function habitsOf(rows: readonly Row[], judged: readonly (Judged | null)[]): Set<string> {
  const texts = new Map<string, Set<string>>();
  for (const [at, one] of judged.entries())
    if (one && one.odds > 0) texts.set(one.style, (texts.get(one.style) ?? new Set()).add(rows[at]?.text ?? ""));
  return new Set([...texts].flatMap(([style, known]) => (known.size > 1 ? style : [])));
}

/** A section whose end is not known yet. */
interface OpenSection extends Omit<Section, "kind" | "isNamed"> {
  /** The probabilities of the kinds, by its heading. */
  shares: readonly number[];
  /** True if the words of the heading say nothing: its style alone made it one. */
  isUnknown: boolean;
  /** The list in which it stands on one line. */
  list: OpenSection | null;
}
const OPEN = { isOnOneLine: false, isUnknown: false, goesOn: false, list: null };
/** In logarithms of odds, that words are a heading's. */
const IS_UNKNOWN = -1.5;

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
// A work history may go on below a heading that says nothing: "Prior to joining".
function sharesBelow(above: SectionKind): number[] {
  return above === "work" ? SECTION_KINDS.map((kind) => (kind === "work" ? GOES_ON : 0)) : [];
}
const GOES_ON = 0.2;

/** How much the lines below a heading count beside its words; and the least probability of a kind. */
const [CONTENT, LEAST_SHARE] = [0.7, 0.01];

/* In logarithms of odds: what a shared style adds and another one takes away, and the least that the words alone must have. */
const [SAME_STYLE, OTHER_STYLE, LEAST_ODDS, UNKNOWN_ODDS] = [2.5, 1.5, -2.5, -8];
/** The least of a heading directly below another one. */
const BELOW_ANOTHER = 2;
/** What a line that nothing sets apart must have more, where headings look otherwise: "First aid at work". */
const AMONG_LINES = 4;
/** What a heading may lack in a work history, where it is one among the headings of posts. */
const AMONG_POSTS = 1;

/** A word that is no acronym: "SAP EWM" is no heading, though it is in capitals as the headings are. */
const HAS_WORD = /\p{L}{5}/u;

// True below a heading that is most likely that of a work history, where capitals may be an employer's.
function isInWork(shares: readonly number[]): boolean {
  return (shares[SECTION_KINDS.indexOf("work")] ?? 0) >= Math.max(...shares);
}

// What stands directly below a time alone is the title of its post: "1998–1999", "Military service".
function isBelowATime(rows: readonly Row[], at: number): boolean {
  const above = rows[at - 1];
  return above !== undefined && rows[at]?.above === 0 && isTimeAlone(above.text) && above.times.some(isLasting);
}

// In a work history a name above a time is an employer's, unless its words or its style are clearly those of a heading.
function isOfAPost(
  rows: readonly Row[],
  at: number,
  one: Judged | null | undefined,
  above: readonly number[],
): boolean {
  const row = rows[at];
  if (!one || !row || isMarked(one.style) || !isInWork(above)) return false;
  if (row.above === 0 && headingWords(withoutRemark(row.text)).split(/\s+/).length > MOST_AMONG_LINES) return true;
  if (one.odds > CLEARLY) return false;
  return rows.slice(at + 1, at + 1 + ROWS_OF_A_HEADING).some(({ times }) => times.some(isLasting));
}
/* In words, for a heading without a blank line above it; in logarithms of odds; and in rows. */
const [MOST_AMONG_LINES, CLEARLY, ROWS_OF_A_HEADING] = [4, 1, 3];

function judge(row: Row, next: Row | undefined, at: number, headings: LearnedModel): Judged | null {
  const bare = withoutRemark(row.text);
  const words = bare.split(/\s+/).length;
  if (!next || bare.length > LONGEST_HEADING || words > MOST_WORDS || !mayBeSigned(row, next)) return null;
  if (/[.,;]$|@|·{3}|\d{4}|:\s|\t|\S {3,}\S/.test(withoutNumber(bare)) || !/\p{L}{2}/u.test(row.text)) return null;
  // "see Education"
  if (row.above === 0 && /^\p{Ll}/u.test(row.text)) return null;
  // "Duties and skills:" stands within a post.
  if (labelOf(`${headingWords(row.text)}:`) === "done" || labelOf(row.text) === "done") return null;
  return { ...oddsOfNumbered(row.text, headings), style: styleOf(row, at === 0) };
}
const TINY = 1e-6;

/** A heading with what it is about on the same line: "SKILLS: Excel, Word", "Profile\tData engineer …". */
const WITH_REST = /^(\p{L}[\p{L} &/'’-]{1,40}?)(?:[^\S\n]*:[^\S\n]+|[^\S\n]*\t[^\S\n]*|[^\S\n]{3,})(?=\S)/u;
/** The logarithm of the odds that a label is the heading of a section. */
const CLEAR = 2;
/** Labels of contact data and of posts are none. */
const NOT_ON_ONE_LINE = new Set<string>(["personal", "other"]);

interface HeadingWithin {
  heading: Row;
  rest: Row;
  shares: number[];
  /** True in capitals and set apart, as no line of a post is. */
  isClear: boolean;
}

// "8. Computer knowledge: …" below "7. Work experience": a section with the next number.
function isNextNumber(heading: Row, row: Row): boolean {
  const [number, next] = [heading, row].map(({ sign }) => Number(/^(\d{1,2})[.)]$/.exec(sign)?.[1] ?? Number.NaN));
  return next === (number ?? Number.NaN) + 1 && heading.indent === row.indent;
}

// "IT: Excel" or "Volunteering: …", apart from the list of the last post: nothing below it, up to the next heading, is about a post.
function isBehindThePosts(
  rows: readonly Row[],
  at: number,
  judged: readonly (Judged | null)[],
  { shares, rows: above, isOnOneLine }: OpenSection,
): boolean {
  const isApart = (row: Row | undefined) => row?.sign === "" && row.above > 0;
  const isLabelled = ({ text }: Row) => WITH_LABEL.test(text) && labelOf(text) === null;
  const row = rows[at];
  if (!row || !isInWork(shares) || isOnOneLine || !isApart(row) || !isLabelled(row) || !above.at(-1)?.sign)
    return false;
  return upToNext(rows, at, judged).every((one) => one.sign === "" && (isLabelled(one) || !one.times.some(isLasting)));
}

// The rows below one, up to the next that is certainly a heading.
function upToNext(rows: readonly Row[], at: number, judged: readonly (Judged | null)[]): readonly Row[] {
  const next = judged.findIndex((one, later) => later > at && one !== null && one.odds > CLEARLY);
  return rows.slice(at + 1, next < 0 ? undefined : next);
}

function hasPostsBelow(rows: readonly Row[], at: number, judged: readonly (Judged | null)[]): boolean {
  return upToNext(rows, at, judged).some(({ sign, times }) => sign === "" && times.some(isLasting));
}
/** A label of any length with what it is about behind a colon. */
const WITH_LABEL = /^\p{Lu}[\p{L} &/'’-]{1,40}?:[^\S\n]+\S/u;

function headingWithin(row: Row, headings: LearnedModel, isCertain: boolean): HeadingWithin | null {
  const [lead = "", label = ""] = WITH_REST.exec(row.text) ?? [];
  if (label === "" || label.split(/\s+/).length > MOST_IN_LABEL) return null;
  if (!isCertain && (row.sign !== "" || labelOf(row.text) !== null)) return null;
  const { shares, odds } = oddsOf(label, headings);
  if (!isCertain && (odds < CLEAR || NOT_ON_ONE_LINE.has(likeliest(shares)))) return null;
  const times = row.times.flatMap((time) =>
    time.from < lead.length ? [] : { ...time, from: time.from - lead.length, to: time.to - lead.length },
  );
  return {
    heading: { ...row, text: label, end: row.start + label.length, times: [] },
    rest: { ...row, sign: "", text: row.text.slice(lead.length), start: row.start + lead.length, above: 0, times },
    shares,
    isClear: label.length > 2 && label === label.toUpperCase() && row.above > 0,
  };
}
/** In words. */
const MOST_IN_LABEL = 4;
/** Sections within which others stand on one line each: "Skills and interests". */
const HOLDS_OTHERS = new Set<string>(["head", "profile", "personal", "skills", "languages", "interests", "other"]);
/** Sections that have no posts, so that a label of theirs that is set apart ends the work history: "Voluntary: Meals on Wheels". */
const NO_POSTS = new Set<string>(["languages", "volunteering", "interests", "references", "licences", "certificates"]);
/** Of these, the ones that go on below such a line: "Languages: Python" is one row of a list of skills. */
const IS_LIST = new Set<string>(["skills", "languages", "interests"]);

// Below papers of an education too, if it is set apart: "IT: Word".
function holdsOthers(kind: SectionKind, { above }: Row): boolean {
  return HOLDS_OTHERS.has(kind) || (kind === "education" && above > 0);
}

function likeliest(shares: readonly number[]): SectionKind {
  return shares.length === 0 ? "head" : (SECTION_KINDS[shares.indexOf(Math.max(...shares))] ?? "other");
}

// "Education 1" of a form is a heading as "Education" is; "Work experience 2" stands above one post of several.
function oddsOfNumbered(text: string, headings: LearnedModel): Pick<Judged, "shares" | "odds"> {
  const numbered = oddsOf(text, headings);
  const words = text.replace(/\s\d{1,2}$/u, "");
  const bare = words === text ? numbered : oddsOf(words, headings);
  return likeliest(bare.shares) === "work" ? numbered : bare;
}

// How likely some words are the heading of a section, and of which kind.
function oddsOf(words: string, headings: LearnedModel): Pick<Judged, "shares" | "odds"> {
  const text = headingWords(withoutRemark(words));
  const shares = probabilitiesOf(headings, wordFeatures(text));
  const none = shares[headings.classes.indexOf(NO_HEADING)] ?? 1;
  return {
    shares: SECTION_KINDS.map((kind) => (shares[headings.classes.indexOf(kind)] ?? 0) / Math.max(TINY, 1 - none)),
    odds: Math.log((1 - none + TINY) / (none + TINY)),
  };
}

// A heading may have a number or a sign: "2. Work experience", "■ SKILLS".
function mayBeSigned({ sign, above, text }: Row, next: Row): boolean {
  if (sign === "" || (/^\d{1,2}[.)]$/.test(sign) && above > 0)) return true;
  const isFirst = above > 0 && next.sign !== sign && text.split(/\s+/).length <= MOST_SIGNED;
  return isFirst || (text === text.toUpperCase() && /^\D/.test(sign));
}
/** In words. A longer line with a sign is an item of a list. */
const MOST_SIGNED = 3;

// "Previous employers (most recent first)", also between signs.
function withoutRemark(text: string): string {
  return text.replace(/(?<!\s)\s+\([^()]*\)(?=[^\p{L}\p{N}()]*$)/u, "");
}

/** The words of a heading without the signs that only mark it. */
export function headingWords(text: string): string {
  return withoutNumber(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, "");
}

// "Section 4: Education" of a form, "Part B. Employment".
function withoutNumber(text: string): string {
  return text
    .replace(/^\d{1,2}\s+(?=\p{Lu}\p{L}{3})/u, "")
    .replace(
      /^(?:section|part|abschnitt|teil|partie|sección)\s+(?:\d{1,2}|[A-Z]|[IVX]{1,4})\s*[:.–-]?\s+(?=\p{L}{3})/iu,
      "",
    );
}
