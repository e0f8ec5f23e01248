/* A résumé as a layout draws it: lines that every format can write, with what each line and its parts are. */

/** What a part of a line is. */
export type FieldName = "title" | "employer" | "place" | "time" | "study" | "institution" | "name";

/** A part of a line's text. UTF-16 indexes. */
export interface DrawnField {
  name: FieldName;
  from: number;
  to: number;
}

/** What a line is. */
export type LineRole =
  | "title"
  | "name"
  | "contact"
  | "headline"
  | "profile"
  | "heading"
  | "post"
  | "done"
  | "entry"
  | "other";

export interface DrawnLine {
  text: string;
  role: LineRole;
  fields: DrawnField[];
  /** The section's kind, for headings and for all lines below them; "" above the first. */
  section: string;
  /** Blank lines above it. */
  above: number;
  /** As list item: the sign before it; null for any other line. */
  sign: string | null;
  indent: number;
  /** 0 for no heading, else its level. */
  level: number;
  isBold: boolean;
  /** The part that is bold, if not all of it. */
  bold?: { from: number; to: number };
  /** Drawn below by a line of signs. */
  underline?: string;
  /** Drawn above by a horizontal rule. */
  isRuled?: boolean;
}

/** A post as a reader can know it from what was drawn. */
export interface ExpectedPost {
  position: string;
  name: string;
  location: string;
  startDate: string;
  endDate: string;
  lines: string[];
}

/** What was drawn: the lines, and what a perfect reader would read. */
export interface DrawnResume {
  lines: DrawnLine[];
  name: string;
  posts: ExpectedPost[];
  skills: string[];
}
