import { testedPattern } from "../text/row.js";

/* How candidates say when they could start, by which a letter makes a sentence of it. */

const NOTICE = testedPattern(/^[^,;]{1,30}\bnotice\b/iu, "Three months' notice, so from June", "From June, no notice");
const TIME = testedPattern(
  /^(?:on|in|from|at|after|by|any|within|now|today|immediately|straight|right|as soon|next|tomorrow|(?:\d+|one|two|three|four|five|six|eight|twelve|a) (?:day|week|fortnight|month)s?)\b/iu,
  "four weeks after an offer",
  "1 March",
);

/** "notice" if somebody names the notice that they have to give, "time" for words that go on "I could start …", null for anything else. */
export function saysWhenToStart(when: string): "notice" | "time" | null {
  if (NOTICE.test(when)) return "notice";
  return TIME.test(when) ? "time" : null;
}
