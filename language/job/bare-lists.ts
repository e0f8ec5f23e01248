import { words } from "../words/words.js";
import { verbForm } from "./verbs.js";

/** In words and in items. A longer part is a clause, and two things may belong together. */
const [LONGEST_ITEM, FEWEST_ITEMS] = [4, 3];
const LABEL = /^[^.!?:;]{1,50}:\s+/u;
const DIVIDER = /[,;]\s+(?:and\s+|&\s+)?|\s+(?:and|&)\s+/u;
/** A word that makes a part more than the name of a thing: "in the office", "to the public". */
const FUNCTION_WORD =
  /^(?:a|an|the|in|on|at|of|to|for|with|from|by|as|or|you|your|we|our|is|are|be|have|that|which|who|if|not|no)$/;

/**
 * The items of a sentence that is nothing but a list of names, with or without a label: "Python, RESTful APIs, SQL and Git", "Skills: Excel, German
 * and first aid". Null for any other sentence.
 */
export function bareListIn(sentence: string): string[] | null {
  const list = sentence.replace(LABEL, "").replace(/[.;,]$/, "");
  if (!/,\s/.test(list) || /[()]/.test(list)) return null;
  const items = list.split(DIVIDER).map((item) => item.trim());
  return items.length >= FEWEST_ITEMS && items.every(isName) ? items : null;
}

function isName(item: string): boolean {
  const list = words(item);
  const isShort = list.length > 0 && list.length <= LONGEST_ITEM;
  return isShort && !list.some(({ lower }) => FUNCTION_WORD.test(lower)) && verbForm(list[0]?.lower ?? "") === null;
}
