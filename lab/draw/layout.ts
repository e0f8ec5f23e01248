import { partOf } from "./parts.js";
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
  /** True if the time stands in a column of its own, and all else of the post beside it and below. */
  isHanging: boolean;
  /** True if what was done is one paragraph. */
  isProse: boolean;
  times: TimeStyle;
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
}

/** The headings of posts that are drawn: fields in order, "/" between two lines. */
const HEADINGS =
  "TEPD T/EP/D TEP/D T/EPD D/T/EP TD/EP EP/TD DTEP E/T/DP TED T/E/P/D EPD/T ETD T/D/EP EP/T/D DT/EP ETPD E/T/PD TE/D TP/ED DETP T/EDP ED/TP TE/PD D/TEP ET/PD DE/T T/E/D TPD/E EP/D/T D/EP/T TEDP E/TD T/PD/E DT/E".split(
    " ",
  );
/** Those beside a column of times. */
const BESIDE_TIMES = ["D/T/E/P", "D/ET/P", "D/E/T", "D/TE", "D/E/P/T", "D/T/PE", "D/ETP", "D/TE/P"];
const NAME_SEPARATORS = [", ", " | ", " - ", " at ", " – ", " · ", "  ", "\t", " • ", " @ ", " / ", " — ", " :: "];
const PLACE_SEPARATORS = [", ", " | ", " (", ", ", " – ", " · ", ", ", " - "];
const TIME_SEPARATORS = [", ", " | ", " (", "\t", " – ", "    ", " · ", "right", ": ", " • "];
const BULLETS = ["- ", "• ", "* ", "", "– ", "➢ ", "▪ ", "○ ", "◆ ", "► ", "→ ", "■ ", "1. ", "✓ ", "⁃ ", "o ", "+ "];
const SECTION_STYLES = ["capitals", "plain", "colon", "underlined", "spaced", "ruled", "marked"] as const;
const ORDERS = [
  "work education skills languages certificates licences projects publications awards volunteer interests references",
  "skills work volunteer education certificates licences languages publications projects awards interests references",
  "education work projects publications awards skills languages volunteer certificates licences interests references",
  "licences certificates languages skills work education awards publications volunteer projects references interests",
];
const EDUCATIONS = ["SID", "S/ID", "D/S/I", "IP/SD", "I/S/D", "DSI", "S/I/D", "SI/D", "IDP/S", "DI/S"];

/**
 * Draws a layout. Headings of posts, separators, signs and forms of times are each divided between the layouts that models may be fitted to and
 * those that are reported. A reported layout has its heading from its own part, so that nothing was fitted to it.
 */
export function drawLayout(random: Random, language: string, isFitted: boolean): Layout {
  const own = <Item>(list: readonly Item[]) => random.pick(partOf(list, isFitted));
  const either = <Item>(list: readonly Item[]) => (isFitted || random.chance(0.5) ? own(list) : random.pick(list));
  const written = own(HEADINGS);
  const separators = { place: either(PLACE_SEPARATORS), time: either(TIME_SEPARATORS), name: either(NAME_SEPARATORS) };
  const isGrouped = random.chance(0.15);
  const isLabelled = !isGrouped && random.chance(0.06);
  const isHanging = !isGrouped && !isLabelled && random.chance(0.1);
  const layout: Layout = {
    factors: {},
    language,
    heading: linesOf<PostField>(isHanging ? own(BESIDE_TIMES) : written),
    separators,
    isGrouped,
    isLabelled,
    isHanging,
    isProse: random.chance(0.1),
    times: drawTimes(random, {
      language,
      isFitted,
      isBracketed: separators.time !== " (" && random.chance(0.1),
    }),
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
    order: random.pick(ORDERS).split(" "),
    skills: random.pick(["commas", "items", "groups", "bars"]),
    languages: random.pick(["brackets", "dash", "colon", "commas", "items"]),
    education: linesOf<"S" | "I" | "D" | "P">(own(EDUCATIONS)),
  };
  if (isHanging && random.chance(0.5)) layout.bullet = "";
  // Without signs or blank lines nobody could see where a post begins.
  if (layout.bullet === "" && layout.spacing.posts === 0) layout.spacing.posts = 1;
  layout.factors = {
    heading: isHanging ? "beside times" : isLabelled ? "labelled" : isGrouped ? `${written} grouped` : written,
    separator: JSON.stringify(separators.name),
    time: layout.times.name,
    bullet: layout.bullet === "" ? "none" : layout.bullet.trim(),
    section: layout.sections.hasWorkHeading ? layout.sections.style : "no heading of work",
    name: layout.name,
    language,
  };
  return layout;
}

function linesOf<Field extends string>(written: string): Field[][] {
  return written.split("/").map((line) => [...line] as Field[]);
}
