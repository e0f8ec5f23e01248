import type { ResumeProfile } from "../../domain/resume.js";
import { type Block, blocks } from "../lines.js";
import { testedPattern } from "../row.js";
import { sourceText } from "../spans.js";
import { HEADING_ALONE } from "./read-resume.js";

/** One logical line of a résumé; `start` and `end` are in code points of its text. */
export interface ResumeLine {
  kind: "name" | "heading" | "post" | "item" | "text";
  text: string;
  start: number;
  end: number;
}

// A line that names a section is a heading wherever it stands; one that lists things ("Driving licence, own car") is none.
function outsidePost(kind: Block["kind"], line: string): ResumeLine["kind"] {
  if (kind === "bullet") return "item";
  if (HEADING_ALONE.test(line)) return "heading";
  return kind === "heading" && !LISTS.test(line) ? "heading" : "text";
}

const LISTS = testedPattern(
  /,(?!.*(?:\band\b|&))/iu,
  "Full clean driving licence, own car",
  "Skills, tools and languages",
);

/** The lines of a résumé in order, each with its kind. Wrapped lines are joined. */
export function resumeLines(text: string, { roles, contact }: Pick<ResumeProfile, "roles" | "contact">): ResumeLine[] {
  const source = sourceText(text);
  const begun = new Set<number>();
  return blocks(text).map((block, at): ResumeLine => {
    const quote = source.quote(block.start, block.end);
    const post = roles.findIndex((role) => role.quote.start < quote.end && quote.start < role.quote.end);
    // If the header of a post covers two lines, only the first has the kind "post".
    const isPost = post >= 0 && !begun.has(post);
    begun.add(post);
    const isName = at === 0 && (contact?.name ? quote.start <= contact.name.start : block.kind === "heading");
    const line = quote.text.replace(/[ \t]*\n[ \t]*/g, " ").trim();
    const inPost = block.kind === "bullet" ? "item" : "text";
    const kind = isName ? "name" : isPost ? "post" : post >= 0 ? inPost : outsidePost(block.kind, line);
    return { ...quote, kind, text: line };
  });
}
