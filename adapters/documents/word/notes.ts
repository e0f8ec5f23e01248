import type { HiddenBy, HiddenText } from "../../../domain/visible-text.js";
import { wordParser } from "./parser.js";

/** The comments of a Word file, which are beside its text. */
export function wordComments(xml: string): HiddenText[] {
  return textsIn(xml, new Set(["w:comment"]), "comment");
}

/** The descriptive properties of a Word file other than its title and author. */
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
