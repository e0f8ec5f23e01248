import type { Lexicon } from "../lexicon/lexicon.js";
import { termsOf } from "../terms.js";
import { words } from "../words.js";
import { verbForm } from "./verbs.js";

/*
 * A list in a sentence is several requirements: "contract packs, enquiries, searches". Alternatives ("A or B") are one, and
 * so are two adjectives of one noun ("calm and friendly manner").
 */

const JOINT = /\s*,\s+(?:and\s+|plus\s+)?|\s+(?:and|plus|as well as)\s+/giu;
const FURTHER =
  /^(?:other|others|similar|related|more|so on|any|all|both|the rest|what|how|where|when|in|at|with|without|for|by|from|on)\b/i;
/** In words. A longer member is a clause rather than a thing. */
const LONGEST_MEMBER = 7;
const PREPOSITION = /^(.*\b(?:of|in|on|with|for|to|using|including|like|from|as)\s+)(?=\S)/iu;

/** The things that a requirement lists, each with the words before the list if needed; the requirement itself if it is not a list. */
export function splitList(title: string, lexicon: Lexicon): string[] {
  if (/\b(?:or|between|either|such as)\b|[()]/iu.test(title)) return [title];
  const [head = "", list] = withoutLead(title);
  const members = list.split(JOINT).map((member) => member.trim());
  // "planned maintenance and repairs on pumps, fans and valves": a list within a list.
  if (members.slice(1, -1).some((member) => /\s(?:of|in|on|with|for|to)\s/iu.test(member))) return [title];
  const isBig = (member: string) => isNamed(member, lexicon) || (members.length > 2 && /\s/.test(member));
  // A list is not split if one of its members cannot be understood alone: "alerts, capacity".
  if (members.length < 2 || !members.every((member, at) => isMember(member, at) && isBig(member))) return [title];
  // Two things are one requirement ("knives and slicers") unless both are names ("Figma and Sketch").
  if (members.length === 2 && !members.every((member) => /^\p{Lu}/u.test(member) && isName(member))) return [title];
  const last = members.at(-1) ?? "";
  const tail = last.split(/\s+/).slice(1).join(" ");
  // "savings, current and joint accounts": the last noun applies to all members.
  const shares = tail !== "" && members.slice(0, -1).every((member) => !/\s/.test(member));
  const whole = shares
    ? members.map((member, at) => (at < members.length - 1 ? `${member} ${tail}` : member))
    : members;
  return whole.map((member) => `${head}${member}`.trim());
}

// The words to repeat before each member, and the list. A label is dropped: "lids, seals" of "Weekly checks: lids, seals".
function withoutLead(title: string): [string, string] {
  const colon = /^([^,:]{3,60}:\s+)(.+)$/u.exec(title);
  if (colon) return ["", colon[2] ?? ""];
  const [first = ""] = title.split(JOINT);
  const lead = PREPOSITION.exec(first)?.[1] ?? "";
  return [lead, title.slice(lead.length)];
}

// True for a thing. Figures, clauses and "others" are not things; activities are split in parts.ts.
function isMember(member: string, at: number): boolean {
  const list = words(member);
  const [first] = list;
  if (!first || list.length > LONGEST_MEMBER || FURTHER.test(member) || /\d/.test(first.text)) return false;
  return at === 0 || verbForm(first.text) === null;
}

function isNamed(member: string, lexicon: Lexicon): boolean {
  const { concepts, names } = termsOf(` ${member}`, lexicon);
  return concepts.length + names.length > 0 || isName(member);
}

// In capitals, or capitalised without the ending of a common noun.
function isName(member: string): boolean {
  const [first = ""] = member.split(/\s/);
  return /^\p{Lu}[\p{Lu}\d+#.-]+$/u.test(first) || (/^\p{Lu}/u.test(first) && !COMMON_OPENING.test(first));
}

const COMMON_OPENING = /(?:tion|ment|ing|ure|ity|ship|ance|ence|ness|ics|logy|care|work|skills?)$/iu;
