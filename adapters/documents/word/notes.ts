import type { HiddenBy, HiddenText } from "../../../domain/visible-text.js";
import { wordParser } from "./parser.js";

/** The comments of a Word file: what stands beside its text. */
export function wordComments(xml: string): HiddenText[] {
  return textsIn(xml, new Set(["w:comment"]), "comment");
}

/** What a Word file says of itself beside its title and its author. */
export function wordProperties(xml: string): HiddenText[] {
  return textsIn(xml, new Set(["dc:subject", "dc:description", "cp:keywords"]), "metadata");
}

function textsIn(xml: string, elements: Set<string>, by: HiddenBy): HiddenText[] {
  const texts: HiddenText[] = [];
  let text: string | null = null;
  const parser = wordParser({
    onopentag(name) {
      if (elements.has(name)) text = "";
      else if (name === "w:p" && text !== null) text += " ";
    },
    ontext(piece) {
      if (text !== null) text += piece;
    },
    onclosetag(name) {
      if (elements.has(name) && text !== null) texts.push({ text, by });
      if (elements.has(name)) text = null;
    },
  });
  parser.end(xml);
  return texts;
}
