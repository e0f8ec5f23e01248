import { testedPattern } from "../text/row.js";
import { timesOf } from "../times/grammar.js";

/** What is done in a time without a post, as it begins an entry of a work history. */
const BREAK = testedPattern(
  /^(?:(?:\p{L}+[- ]){0,3}(?:career break|break from (?:work|employment)|sabbatical(?: year)?|gap year|year out|time out|(?:maternity|paternity|parental|adoption|family|carer['’]?s?|study|sick|medical|unpaid) leave)\b|(?:(?:full|part)[- ]time )?(?:carer?|caring|care) (?:for|of) (?:my|an? (?:elderly|ill|sick|disabled|family|close)|(?:elderly|ill|sick|family|young) )|(?:full[- ]time |stay[- ]at[- ]home )(?:parent|mother|father|mum|dad|mom|homemaker)\b|homemaker\b|look(?:ed|ing) after (?:my|our) |(?:at )?home with (?:my|our|the|two|three|small|young) |(?:full|part)[- ]time (?:study|studies|education|course)\b|travel(?:l?ing|s)?(?:$|[,:;(/]| (?:in|and|through|around|across|to|abroad|world)\b)|unemploy(?:ed|ment)\b|between (?:jobs|posts|roles)\b|(?:job[- ]?)(?:seeking|seeker|search)\b|(?:looking|searching) for work\b|(?:raising|bringing up) (?:a|my|our|the|two|three) |(?:out of|not in) (?:work|employment)\b|elternzeit\b|mutterschutz\b|(?:arbeits|job|stellen)such(?:e\b|end)|arbeitslos|auszeit\b|familien(?:zeit|phase|pause)\b|erziehungs(?:zeit|urlaub)\b|pflegezeit\b|pflege (?:meine|eine|von angeh|der|des)|weltreise\b|reise(?:n|zeit)?(?:$|[,:;(]| (?:durch|nach|in)\b)|(?:berufliche )?neuorientierung\b)/iu,
  "Career break: care of my father",
  "Carer for adults with learning disabilities",
);

/**
 * What an entry of a work history calls the break that it is: "Elternzeit" of "03/2019 – 08/2020   Elternzeit, Umzug". Null for the heading of a post.
 */
export function breakIn(heading: string): string | null {
  const [first] = timesOf(heading);
  const words = first ? `${heading.slice(0, first.from)}\n${heading.slice(first.to)}` : heading;
  const [line = ""] = words.split("\n").flatMap((part) => part.replace(AROUND, "") || []);
  return BREAK.test(line) ? line : null;
}
const AROUND = /^[\s:,;|·•–—-]+|[\s:,;|·•–—-]+$/gu;
