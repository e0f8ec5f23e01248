import { testedPattern } from "../text/row.js";
import { isLength } from "../times/lengths.js";

/* Words of a post's heading about the employment itself: how somebody is employed, by nobody, or by the employer above. */

/** How somebody is employed, which some pages write beside the employer: "Anchor · Part-time". */
const EMPLOYMENT = testedPattern(
  /^(?:(?:full|part|half)[- ]?time|[FP]\/?T|permanent|temporary|temp|fixed[- ]term|zero[- ]hours?|seasonal|casual|contract|freelance|internship|apprenticeship|vollzeit|teilzeit|(?:un)?befristet)(?: (?:contract|position|role|job|hours))?$/iu,
  "Part-time",
  "Part of it",
);
/** "Apprenticeship" may be what the post was. */
const IS_A_POST = /ship$/iu;

/** Work for oneself, as it stands in the place of a title. */
const OWN_ACCOUNT = testedPattern(
  /^(?:self[- ]employed|freelanc(?:e|er|ing)|sole trader|(?:on )?own account|selbst(?:st)?ändig|freiberuflich|(?:running )?my own (?:business|company|firm)|freischaffend)\b/iu,
  "Self employed",
  "Selfridges",
);

/** Words in the place of an employer that has been named above: "same company". */
const SAME = testedPattern(
  /^(?:(?:the )?same(?: (?:employer|company|firm|venue|place|school|hospital|site|organi[sz]ation|store|branch|office))?|as above|ditto|-?do-)$/iu,
  "Same employer",
  "Same Day Couriers",
);

/** True for words that say how somebody is employed, an apprenticeship too. */
export function saysHowEmployed(words: string): boolean {
  return EMPLOYMENT.test(words.trim());
}

/** True for such words behind the name of an employer and a sign; behind a dot also for work for oneself: "Larder · Self-employed". */
export function saysHowEmployedBeside(words: string, sign: string): boolean {
  return saysHowEmployed(words) || (sign === "·" && /^self[- ]employed$/i.test(words.trim()));
}

/** True for words that say how somebody is employed, and are no post by themselves. */
export function saysOnlyHowEmployed(words: string): boolean {
  return saysHowEmployed(words) && !IS_A_POST.test(words.trim());
}

/** True for a line that only says how, and how long, somebody was employed: "Full-time · 6 yrs 4 mos", "Part-time". */
export function isOfEmployment(line: string): boolean {
  const parts = line.split(/[·|•]/).map((part) => part.trim());
  if (parts.length === 1) return HOURS.test(line.trim());
  return parts.every((part) => saysOnlyHowEmployed(part) || isLength(part));
}
/** How much of the week, which is no employer as "Freelance" may be. */
const HOURS = testedPattern(/^(?:full|part|half)[- ]?time$/iu, "Full-time", "Full-time nurse");

/** True for words that begin with work for oneself: "Self-employed", "Freelance illustrator". */
export function isOwnAccount(words: string): boolean {
  return OWN_ACCOUNT.test(words.trim());
}

/** True for words that stand for the employer above. */
export function namesTheOneAbove(words: string): boolean {
  return SAME.test(words.trim());
}
