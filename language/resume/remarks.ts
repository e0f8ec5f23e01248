import { testedPattern } from "../text/row.js";
import type { Time } from "../times/grammar.js";

/* Remarks in the heading of a post, which are no part of its title and whose dates are not its time. */

/** The words of a remark in brackets before a date: in small letters, and no kind of employment or part of a time. */
const BEFORE_A_DATE = testedPattern(
  /^(?!part|full|casual|temp|seasonal|contract|summer|spring|autumn|winter|until|to\b|late|early|mid)\p{Ll}{2,}\s.*$/u,
  "acquired by ShipNorth ",
  "part time, ",
);
/** "Security guard, CCTV operator from 2018", "Warehouse operative, from 2007 forklift driver" */
const BEHIND_FROM = /\p{L}{3},? from $/u;

/** True for a single date within a remark: "(acquired by ShipNorth 2018)", "(from 2011)". */
export function isDateOfRemark(text: string, { form, from }: Pick<Time, "form" | "from">): boolean {
  if (form !== "single") return false;
  const before = text.slice(Math.max(0, from - LONGEST_REMARK), from);
  const open = before.lastIndexOf("(");
  const isInBrackets = open > before.lastIndexOf(")");
  return (isInBrackets && BEFORE_A_DATE.test(before.slice(open + 1))) || BEHIND_FROM.test(before);
}
/** In UTF-16 units before the date. */
const LONGEST_REMARK = 200;

/** "This is a federal job" */
const THIS_IS = /^this is an? /iu;
/** "from Jan 2018", "acquired by ShipNorth 2018" */
const DATED = /^\p{Ll}.*(?:19|20)\d\d$/u;

/** True for words in brackets that are a remark: they say something about the post, or have a date that is not its time. */
export function isRemark(words: string): boolean {
  return THIS_IS.test(words) || DATED.test(words);
}
