/** The months, as a part of patterns. */
export const MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";

const PART_OF_DAY = "(?:minute|hour|morning|afternoon|evening|night|day|shift)s?";
const PART_OF_YEAR =
  "(?:(?:week|weekend|fortnight|month|term|quarter|season|year)s?|spring|summer|autumn|fall|winter|christmas|easter)";

/** Times that a phrase such as "In March" or "Every second Friday" names, as a part of patterns. */
export const TIME_WORD = `(?:\\d+|${PART_OF_DAY}|${PART_OF_YEAR}|\\p{L}+days?|${MONTH}|time)`;
