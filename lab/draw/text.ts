import type { DrawnLine, DrawnResume } from "./drawn.js";
import type { Layout } from "./layout.js";

/** Writes a drawn résumé as plain text. */
export function toText({ lines }: Pick<DrawnResume, "lines">, layout: Layout): string {
  let number = 0;
  return lines
    .map((line, at) => {
      number = line.sign === "1. " && lines[at - 1]?.sign === "1. " ? number + 1 : 1;
      const sign = line.sign === "1. " ? `${number}. ` : (line.sign ?? "");
      const marked = layout.sections.style === "marked" && line.role === "heading" ? `## ${line.text}` : line.text;
      const written = wrapped(" ".repeat(line.indent) + sign, marked, isWrapped(line) ? layout.width : 0);
      const under = line.underline ? `\n${line.underline.repeat(line.text.length)}` : "";
      const rule = line.isRuled ? `${"_".repeat(layout.width || 60)}\n` : "";
      return "\n".repeat(at === 0 ? 0 : line.above) + rule + written + under;
    })
    .join("\n");
}

function isWrapped({ role }: DrawnLine): boolean {
  return role === "done" || role === "profile" || role === "other" || role === "entry";
}

// Broken at spaces, the further lines below the text of the first.
function wrapped(lead: string, text: string, width: number): string {
  if (width === 0) return lead + text;
  const lines: string[] = [];
  let open = "";
  for (const word of text.split(" ")) {
    if (open !== "" && lead.length + open.length + 1 + word.length > width) {
      lines.push(open);
      open = word;
    } else open = open === "" ? word : `${open} ${word}`;
  }
  return [...lines, open].map((line, at) => (at === 0 ? lead : " ".repeat(lead.length)) + line).join("\n");
}
