import { Parser } from "htmlparser2";

const UNSEEN = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "head",
  "svg",
  "iframe",
  "object",
  "select",
  "textarea",
]);
const BLOCKS = new Set(
  "address article aside blockquote body caption dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul".split(
    " ",
  ),
);

/** The visible text of an HTML page: one line per block, list items marked. No script is executed. */
export function htmlText(html: string): string {
  const lines: string[] = [];
  let line = "";
  const unseen: string[] = [];
  const endLine = () => {
    const text = line.replace(/[ \t\r\n\f]+/g, " ").trim();
    if (text !== "" && text !== "-") lines.push(text);
    line = "";
  };
  const parser = new Parser({
    onopentag(name) {
      if (UNSEEN.has(name)) unseen.push(name);
      if (BLOCKS.has(name) || name === "br") endLine();
      // A blank line before a heading marks a new section.
      if (/^h[1-6]$/.test(name)) lines.push("");
      if (name === "li") line = "- ";
      if (name === "td" || name === "th") line += "  ";
    },
    ontext(text) {
      if (unseen.length === 0) line += text;
    },
    onclosetag(name) {
      if (unseen.at(-1) === name) unseen.pop();
      if (BLOCKS.has(name)) endLine();
    },
  });
  parser.end(html);
  endLine();
  return lines.join("\n").trim();
}
