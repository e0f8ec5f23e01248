/** A date of three numbers with slashes, in which the day or the month comes first. */
const NUMERIC = /(?<![\p{L}\d/.-])(\d{1,2})\/(\d{1,2})\/((?:19|20)?\d{2})(?![\p{L}\d/])/gu;
const MONTHS = 12;

/** A place in the United States, where the month comes first: "Austin, TX". Letters that are degrees too ("Ann Field, MD") are left out. */
const STATES =
  "AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MI|MN|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY";
const IN_UNITED_STATES = new RegExp(`\\p{Ll},\\s(?:${STATES})(?![\\p{L}\\p{N}])`, "u");

/**
 * True if the month comes first in the numeric dates of a text: as one of them shows ("12/31/2020"); else if their second numbers are all the
 * first day of a month, on which posts begin; else if the text names places in the United States.
 */
export function isMonthFirst(text: string): boolean {
  const dates = [...text.matchAll(NUMERIC)].map(([, a, b]) => [Number(a), Number(b)] as const);
  if (dates.length === 0 || dates.some(([a]) => a > MONTHS)) return false;
  if (dates.some(([, b]) => b > MONTHS)) return true;
  const [first, second] = [dates.every(([a]) => a === 1), dates.every(([, b]) => b === 1)];
  return first === second ? IN_UNITED_STATES.test(text) : second;
}

/** A text with its numeric dates in the order of day and month. */
export function dayFirst(text: string): string {
  return text.replace(NUMERIC, (_, month: string, day: string, year: string) => `${day}/${month}/${year}`);
}
