import type { ResumeProfile } from "../../domain/resume.js";
import { blocks } from "../lines.js";
import { sourceText } from "../spans.js";

/** One logical line of a résumé; `start` and `end` are in code points of its text. */
export interface ResumeLine {
  kind: "name" | "heading" | "post" | "item" | "text";
  text: string;
  start: number;
  end: number;
}

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
    const kind = isName ? "name" : isPost ? "post" : block.kind === "bullet" ? "item" : post >= 0 ? "text" : block.kind;
    return { ...quote, kind, text: quote.text.replace(/[ \t]*\n[ \t]*/g, " ").trim() };
  });
}
