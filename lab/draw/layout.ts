import type { Random } from "./random.js";
import { drawTimes, type TimeStyle } from "./times.js";

/** The fields of a post's heading: title, employer, place and time. */
export type PostField = "T" | "E" | "P" | "D";

/** How a résumé is laid out, drawn by chance. `factors` names the choices, by which results are listed. */
export interface Layout {
  factors: Record<string, string>;
  language: string;
  /** The lines of a post's heading, each with its fields in order. */
  heading: PostField[][];
  /** Between two fields of a line. */
  separators: { place: string; time: string; name: string };
  /** True if posts at one employer stand below one line with the employer. */
  isGrouped: boolean;
  /** True if the fields have labels: "Employer: …". */
  isLabelled: boolean;
  times: TimeStyle;
  isTimeInBrackets: boolean;
  upper: "none" | "employer" | "title";
  emphasis: "none" | "heading" | "bold title" | "bold line" | "bold employer";
  /** The sign before the lines of a post; "" for none. */
  bullet: string;
  indent: number;
  /** Blank lines: before a post, between its heading and its lines, and around the headings of sections. */
  spacing: { posts: number; lines: number; above: number; below: number };
  /** The number of characters at which lines are wrapped; 0 for never. */
  width: number;
  sections: {
    style: "capitals" | "plain" | "colon" | "underlined" | "spaced" | "ruled" | "marked";
    hasWorkHeading: boolean;
  };
  title: "none" | "Curriculum Vitae";
  name: "plain" | "capitals" | "spaced" | "labelled" | "pronouns" | "comma";
  contact: "line" | "lines" | "labelled" | "below" | "tabs";
  contactSeparator: string;
  isProfileFirst: boolean;
  order: readonly string[];
  skills: "commas" | "items" | "groups" | "bars";
  languages: "brackets" | "dash" | "colon" | "commas" | "items";
  education: readonly ("S" | "I" | "D" | "P")[][];
  isEducationFirst: boolean;
}

/** All headings of posts that are drawn: lines of fields. Whether models are fitted to one follows from its place in the list. */
const HEADINGS = [
  "TEPD",
  "T/EP/D",
  "TEP/D",
  "T/EPD",
  "D/T/EP",
  "TD/EP",
  "EP/TD",
  "DTEP",
  "E/T/DP",
  "TED",
  "T/E/P/D",
  "EPD/T",
  "ETD",
  "T/D/EP",
  "EP/T/D",
  "DT/EP",
  "ETPD",
  "E/T/PD",
  "TE/D",
  "TP/ED",
  "DETP",
  "T/EDP",
  "ED/TP",
  "TE/PD",
  "D/TEP",
  "ET/PD",
  "DE/T",
  "T/E/D",
  "TPD/E",
  "EP/D/T",
  "D/EP/T",
  "TEDP",
  "E/TD",
  "T/PD/E",
  "DT/E",
] as const;

const NAME_SEPARATORS = [", ", " | ", " - ", " at ", " – ", " · ", "  ", "\t", " • ", " @ ", " / ", " — ", " :: "];
const PLACE_SEPARATORS = [", ", " | ", " (", ", ", " – ", " · ", ", ", " - "];
const TIME_SEPARATORS = [", ", " | ", " (", "\t", " – ", "    ", " · ", "right", ": ", " • "];
const BULLETS = ["- ", "• ", "* ", "", "– ", "➢ ", "▪ ", "○ ", "◆ ", "► ", "→ ", "■ ", "1. ", "✓ ", "⁃ ", "o ", "+ "];
const SECTION_STYLES = ["capitals", "plain", "colon", "underlined", "spaced", "ruled", "marked"] as const;
const ORDERS = [
  [
    "work",
    "education",
    "skills",
    "languages",
    "certificates",
    "licences",
    "projects",
    "publications",
    "awards",
    "volunteer",
    "interests",
    "references",
  ],
  [
    "skills",
    "work",
    "volunteer",
    "education",
    "certificates",
    "licences",
    "languages",
    "publications",
    "projects",
    "awards",
    "interests",
    "references",
  ],
  [
    "education",
    "work",
    "projects",
    "publications",
    "awards",
    "skills",
    "languages",
    "volunteer",
    "certificates",
    "licences",
    "interests",
    "references",
  ],
  [
    "licences",
    "certificates",
    "languages",
    "skills",
    "work",
    "education",
    "awards",
    "publications",
    "volunteer",
    "projects",
    "references",
    "interests",
  ],
] as const;
const EDUCATIONS = ["SID", "S/ID", "D/S/I", "IP/SD", "I/S/D", "DSI", "S/I/D", "SI/D", "IDP/S", "DI/S"];

/**
 * Draws a layout. Of each list of headings, separators, signs and forms of times, two thirds are for layouts that models are fitted to, and one
 * third for those that are reported; a reported layout has at least its heading from its own third.
 */
export function drawLayout(random: Random, language: string, isFitted: boolean): Layout {
  const own = <Item>(list: readonly Item[]) => random.pick(list.filter((_, at) => (at % 3 === 2) !== isFitted));
  const either = <Item>(list: readonly Item[]) => (isFitted || random.chance(0.5) ? own(list) : random.pick(list));
  const written = own(HEADINGS);
  const heading = written.split("/").map((line) => [...line] as PostField[]);
  const separators = { place: either(PLACE_SEPARATORS), time: either(TIME_SEPARATORS), name: either(NAME_SEPARATORS) };
  const isTimeInBrackets = separators.time === " (";
  const isGrouped = random.chance(0.15);
  const isLabelled = !isGrouped && random.chance(0.06);
  const layout: Layout = {
    factors: {},
    language,
    heading,
    separators,
    isGrouped,
    isLabelled,
    times: drawTimes(random, language, isFitted, isTimeInBrackets ? false : random.chance(0.1)),
    isTimeInBrackets,
    upper: random.pick(["none", "none", "none", "none", "employer", "title"]),
    emphasis: random.pick(["none", "heading", "bold title", "bold line", "bold employer"]),
    bullet: either(BULLETS),
    indent: random.pick([0, 0, 2, 4]),
    spacing: {
      posts: random.pick([0, 1, 1, 1]),
      lines: random.pick([0, 0, 0, 1]),
      above: random.pick([1, 1, 2]),
      below: random.pick([0, 0, 1]),
    },
    width: random.pick([0, 0, 72, 90, 110]),
    sections: { style: either(SECTION_STYLES), hasWorkHeading: !random.chance(0.06) },
    title: random.chance(0.15) ? "Curriculum Vitae" : "none",
    name: random.pick(["plain", "plain", "plain", "capitals", "spaced", "labelled", "pronouns", "comma"]),
    contact: random.pick(["line", "line", "lines", "labelled", "below", "tabs"]),
    contactSeparator: either([" | ", ", ", " · ", " • ", "  ", " / ", " – "]),
    isProfileFirst: random.chance(0.8),
    order: random.pick(ORDERS),
    skills: random.pick(["commas", "items", "groups", "bars"]),
    languages: random.pick(["brackets", "dash", "colon", "commas", "items"]),
    education: own(EDUCATIONS)
      .split("/")
      .map((line) => [...line] as ("S" | "I" | "D" | "P")[]),
    isEducationFirst: false,
  };
  // A post without signs, indents or blank lines is told from the next by its heading alone, as a reader does.
  if (layout.bullet === "" && layout.spacing.posts === 0) layout.spacing.posts = 1;
  layout.factors = {
    heading: isLabelled ? "labelled" : isGrouped ? `${written} grouped` : written,
    separator: JSON.stringify(separators.name),
    time: layout.times.name,
    bullet: layout.bullet === "" ? "none" : layout.bullet.trim(),
    section: layout.sections.hasWorkHeading ? layout.sections.style : "no heading of work",
    name: layout.name,
    language,
  };
  return layout;
}
