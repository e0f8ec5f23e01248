import type { DrawnLine, DrawnResume } from "./drawn.js";
import type { Layout } from "./layout.js";

/* Drawn résumés as Markdown and as web pages. */

/** A gap between two parts of a line, which these formats cannot write with blanks. */
const GAP = /\t| {3,}/;

/** Writes a drawn résumé as Markdown. A gap becomes a bar, since Markdown has none. */
export function toMarkdown({ lines }: Pick<DrawnResume, "lines">, layout: Layout): string {
  const mark = ["- ", "* ", "+ "][layout.order.length % 3] ?? "- ";
  return lines
    .map((line, at) => {
      const text = markdownText(line);
      const isNext = line.sign !== null && lines[at - 1]?.sign != null;
      const above = "\n".repeat(at === 0 ? 0 : isNext ? 0 : Math.max(line.above, line.level > 0 || line.sign ? 1 : 0));
      if (line.level > 0) return `${above}${"#".repeat(line.level)} ${text}`;
      return `${above}${line.sign === null ? "" : mark}${text}${line.sign === null && layout.width === 0 ? "  " : ""}`;
    })
    .join("\n");
}

function markdownText(line: DrawnLine): string {
  const escaped = (text: string) =>
    text
      .split(GAP)
      .map((part) =>
        part
          .replace(/[\\`*_[\]<>#|~]/g, "\\$&")
          .replace(/^(\d+)\. /, "$1\\. ")
          .replace(/^([-+]) /, "\\$1 "),
      )
      .join(" | ");
  if (line.level > 0) return escaped(line.text);
  if (line.isBold) return `**${escaped(line.text)}**`;
  if (!line.bold) return escaped(line.text);
  const { from, to } = line.bold;
  return `${escaped(line.text.slice(0, from))}**${escaped(line.text.slice(from, to))}**${escaped(line.text.slice(to))}`;
}

const TITLE = "Résumé";

/** Writes a drawn résumé as a web page, the parts of a line apart by its style sheet. */
export function toHtml({ lines }: Pick<DrawnResume, "lines">, layout: Layout): string {
  const isTable = layout.spacing.above === 2;
  const body: string[] = [];
  let isList = false;
  for (const line of lines) {
    if (isList !== (line.sign !== null)) body.push(isList ? "</ul>" : "<ul>");
    isList = line.sign !== null;
    const parts = htmlText(line).split(GAP);
    const row = isTable
      ? `<table width="100%"><tr>${parts.map((part) => `<td>${part}</td>`).join("")}</tr></table>`
      : `<div class="row">${parts.map((part) => `<span>${part}</span>`).join("")}</div>`;
    if (line.sign !== null) body.push(`<li>${parts.join(" ")}</li>`);
    else if (line.level > 0) body.push(`<h${line.level}>${parts.join(" ")}</h${line.level}>`);
    else if (parts.length > 1) body.push(row);
    else body.push(`<p>${parts.join("")}</p>`);
  }
  if (isList) body.push("</ul>");
  const style = ".row { display: flex; justify-content: space-between; }";
  return `<!doctype html>\n<html><head><title>${TITLE}</title><style>${style}</style></head>\n<body>\n${body.join("\n")}\n</body></html>`;
}

function htmlText(line: DrawnLine): string {
  const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  if (line.isBold) return `<b>${escaped(line.text)}</b>`;
  if (!line.bold) return escaped(line.text);
  const { from, to } = line.bold;
  return `${escaped(line.text.slice(0, from))}<strong>${escaped(line.text.slice(from, to))}</strong>${escaped(line.text.slice(to))}`;
}
