import type { Time } from "../times/grammar.js";

/** What a part of a post's heading is: title, employer, place, time (D), or anything else (X). */
export type PartLabel = "T" | "E" | "P" | "D" | "X";

/** A part of a post's heading. UTF-16 indexes in its line. */
export interface HeadingPart {
  label: PartLabel;
  /** The index of the line within the heading. */
  line: number;
  from: number;
  to: number;
  /** What stands before it, as in `Segment`. */
  before: string;
  /** The number of segments that it is made of. */
  pieces: number;
}

/** How two parts of a heading stand to each other. */
type Relation = "before" | "behind" | "above" | "below";

/** A way to read some rows as the heading of a post, or of a group of posts at one employer. */
export interface PostHeading {
  rows: number;
  parts: HeadingPart[];
  time: Time | null;
  isGroup: boolean;
  /** The logarithm of the probability of its parts. */
  score: number;
  /** How its parts stand to each other, by the labels of two parts. */
  relations: [pair: string, relation: Relation][];
  /** What stands between its parts, by their labels; and of how many pieces its place is. */
  separators: [pair: string, separator: string][];
  /** True if it stands below a blank line, or at the top. */
  isApart: boolean;
  /** True for work on one's own account, which has no employer: "Self-employed". */
  isOwn: boolean;
  /** All that the habits of a document are about, in one text: headings made alike have the same. */
  made: string;
}

/** A heading without what the habits of a document are about. */
export type BareHeading = Omit<PostHeading, "relations" | "separators" | "made">;

/** The heading with the relations and separators of its parts. */
export function withHabits(heading: BareHeading): PostHeading {
  const { rows, isGroup, isApart } = heading;
  const [relations, separators] = [relationsOf(heading.parts), separatorsOf(heading.parts)];
  const made = `${rows} ${isGroup} ${isApart} ${relations.join(" ")} ${separators.join(" ")}`;
  return { ...heading, relations, separators, made };
}

export function hasPart({ parts }: Pick<PostHeading, "parts">, wanted: PartLabel): boolean {
  return parts.some(({ label }) => label === wanted);
}

/** True for an employer above its posts: on a line of its own, or above the title of the first of them. */
export function opensGroup({ isGroup, parts }: PostHeading): boolean {
  const lineOf = (wanted: PartLabel) => parts.find(({ label }) => label === wanted)?.line ?? -1;
  return isGroup || (lineOf("E") === 0 && lineOf("T") > 0);
}

function relationsOf(parts: readonly HeadingPart[]): PostHeading["relations"] {
  const known = parts.filter(({ label }) => label !== "X");
  return known.flatMap((a, at) =>
    known.slice(at + 1).map((b): [string, Relation] => {
      const isSorted = a.label < b.label;
      const pair = isSorted ? `${a.label}${b.label}` : `${b.label}${a.label}`;
      if (a.line === b.line) return [pair, isSorted ? "before" : "behind"];
      return [pair, isSorted ? "above" : "below"];
    }),
  );
}

// A place may always be a town and its country, so its pieces count too.
function separatorsOf(parts: readonly HeadingPart[]): PostHeading["separators"] {
  return parts.flatMap((part, at): PostHeading["separators"] => {
    const last = parts[at - 1];
    const size: PostHeading["separators"] = part.label === "P" ? [["P", `${Math.min(part.pieces, 3)}`]] : [];
    return last && last.line === part.line ? [...size, [`${last.label}${part.label}`, part.before]] : size;
  });
}
