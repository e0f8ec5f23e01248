import { testedPattern } from "../text/row.js";

/** In words. A longer text is a sentence of the job, not a name. */
const LONGEST_NAME = 6;
const GOES_ON = testedPattern(
  /\s*\([^()]*\)|[,;].*|\s(?:is|are|which|that|so|or you|to be)\b.*/giu,
  "Licence is required",
  "Licence held",
);

/**
 * The short name of a paper or a language in a job's sentence: "Clean driving licence" of "Clean driving licence (you drive our van)"; null if
 * there is none.
 */
export function nameOfPaper(title: string): string | null {
  const name = title.replace(GOES_ON, "").trim();
  return name !== "" && name.split(/\s+/).length <= LONGEST_NAME ? name : null;
}
