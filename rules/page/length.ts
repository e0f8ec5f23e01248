import type { Paper } from "../../domain/document-ask.js";
import { employments, type PartialDate, type ResumeProfile } from "../../domain/resume.js";
import { paperFor } from "../../language/names.js";
import { readText } from "../../language/sentences.js";
import { monthsCovered } from "../../language/times.js";
import type { ExportedResumeLine } from "../export.js";

/** How much room a line takes, in points: above it, each of its rows, and how many characters a row has. About what the PDF needs. */
interface Room {
  above: number;
  row: number;
  characters: number;
}
const ROOM: Record<ExportedResumeLine["kind"], Room> = {
  name: { above: 0, row: 21, characters: 50 },
  heading: { above: 16, row: 14, characters: 75 },
  post: { above: 8, row: 11.1, characters: 92 },
  item: { above: 2, row: 11.1, characters: 102 },
  text: { above: 3, row: 11.1, characters: 105 },
};
/** In points: the height of a page without its margins. */
const PAGE: Record<Paper, number> = { a4: 730, letter: 680 };
/** A row of US Letter is that much longer. */
const WIDER: Record<Paper, number> = { a4: 1, letter: 500 / 483 };

/** With posts that add up to less than this, a résumé has one page, else two. */
const LONG_CAREER_MONTHS = 120;
/** A post that shows something for the job keeps this many lines, and another one this many. */
const KEPT = { shows: 6, other: 3 };

/** In points, about what these lines take of a page. */
export function roomFor(lines: Pick<ExportedResumeLine, "kind" | "text">[], paper: Paper = "a4"): number {
  return lines.reduce((sum, { kind, text }) => {
    const { above, row, characters } = ROOM[kind];
    return sum + above + row * Math.max(1, Math.ceil(text.length / (characters * WIDER[paper])));
  }, 0);
}

/** About how many pages these lines take, to a tenth. */
export function pagesOf(lines: Pick<ExportedResumeLine, "kind" | "text">[], paper: Paper): number {
  return Math.round((roomFor(lines, paper) / PAGE[paper]) * 10) / 10;
}

/** The number of pages that a résumé with these posts may have. */
export function pagesFor({ roles }: Pick<ResumeProfile, "roles">, asOf: PartialDate): number {
  return monthsCovered(employments(roles), asOf) < LONG_CAREER_MONTHS ? 1 : 2;
}

/**
 * The lines for which there is no room, the least worth first: a résumé has one page under ten years of posts, else two, and never fewer than the
 * candidate's own. A post keeps its six lines of most worth if it shows something for the job, else three.
 */
export function beyondTheLength(
  lines: ExportedResumeLine[],
  own: Pick<ExportedResumeLine, "kind" | "text">[],
  { roles, contact }: Pick<ResumeProfile, "roles" | "contact">,
  asOf: PartialDate,
  worth: (line: ExportedResumeLine) => number,
): ExportedResumeLine[] {
  const pages = pagesFor({ roles }, asOf);
  const paper = paperFor(contact);
  const limit = Math.max(pages, Math.ceil(roomFor(own, paper) / PAGE[paper])) * PAGE[paper];
  let left = roomFor(lines, paper) - limit;
  if (left <= 0) return [];
  const out: ExportedResumeLine[] = [];
  for (const line of spareOf(lines, worth)) {
    if (left <= 0) break;
    out.push(line);
    left -= roomFor([line], paper);
  }
  return out;
}

// The lines that may be left out, the least worth first; of equal worth those without a figure, and then those of the older posts, which are further
// down.
function spareOf(lines: ExportedResumeLine[], worth: (line: ExportedResumeLine) => number): ExportedResumeLine[] {
  const posts: ExportedResumeLine[][] = [];
  let isInPost = false;
  for (const line of lines) {
    if (line.kind === "heading" || line.kind === "name") isInPost = false;
    if (line.kind === "post") {
      isInPost = true;
      posts.push([]);
    }
    if (line.kind === "item" && isInPost) posts.at(-1)?.push(line);
  }
  const spare = posts.flatMap((own) => {
    const kept = own.some((line) => worth(line) > 0) ? KEPT.shows : KEPT.other;
    return lastByWorth(own, worth).slice(0, Math.max(0, own.length - kept));
  });
  const isSpare = new Set(spare);
  return lastByWorth(
    lines.filter((line) => isSpare.has(line)),
    worth,
  );
}

function lastByWorth(lines: ExportedResumeLine[], worth: (line: ExportedResumeLine) => number): ExportedResumeLine[] {
  const hasFigure = ({ text }: ExportedResumeLine) => Number(readText(text).figures.length > 0);
  return [...lines].reverse().sort((a, b) => worth(a) - worth(b) || hasFigure(a) - hasFigure(b));
}
