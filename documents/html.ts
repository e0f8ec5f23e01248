import { Parser } from "htmlparser2";
import type { HiddenText } from "../domain/visible-text.js";
import { unreadable } from "./document.js";
import { HtmlVisibility } from "./html-visibility.js";
import { createDepth } from "./visibility.js";

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

const depthOfPage = () =>
  createDepth(() => unreadable("The page is nested too deeply to be a document. Send its text."));

/**
 * The visible text of an HTML page: one line per block, list items marked; and what of it a reader does not see. No script is executed.
 * Throws if it is nested too deeply.
 */
export function htmlText(html: string): { text: string; hidden: HiddenText[] } {
  const lines: string[] = [];
  const hidden: HiddenText[] = [];
  let line = "";
  const unseen: string[] = [];
  const visibility = new HtmlVisibility(stylesIn(html));
  const depth = depthOfPage();
  const endLine = () => {
    const text = line.replace(/[ \t\r\n\f]+/g, " ").trim();
    if (text !== "" && text !== "-") lines.push(text);
    line = "";
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      depth.open();
      visibility.open(name, attributes);
      if (UNSEEN.has(name)) unseen.push(name);
      if (BLOCKS.has(name) || name === "br") endLine();
      // A blank line before a heading marks a new section.
      if (/^h[1-6]$/.test(name)) lines.push("");
      if (name === "li") line = "- ";
      if (name === "td" || name === "th") line += "  ";
    },
    ontext(text) {
      if (unseen.length > 0) return;
      const by = visibility.hiddenBy;
      if (by === null) line += text;
      else hidden.push({ text, by });
    },
    onclosetag(name) {
      depth.close();
      visibility.close();
      if (unseen.at(-1) === name) unseen.pop();
      if (BLOCKS.has(name)) endLine();
    },
  });
  parser.end(html);
  endLine();
  return { text: lines.join("\n").trim(), hidden };
}

function stylesIn(html: string): string {
  let css = "";
  let isStyle = false;
  const depth = depthOfPage();
  const parser = new Parser({
    onopentag(name) {
      depth.open();
      isStyle = name === "style";
    },
    ontext(text) {
      if (isStyle) css += text;
    },
    onclosetag() {
      depth.close();
      isStyle = false;
    },
  });
  parser.end(html);
  return css;
}
