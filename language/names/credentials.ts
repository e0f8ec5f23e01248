import { testedPattern } from "../text/row.js";
import { contentStems, words } from "../words/words.js";

/* Credentials ("papers"): licences, certificates, registrations. */

const PAPER = testedPattern(
  /\b(?:certif\w*|licen[cs]ed?|licenses?|licences?|registered|registration|card|ticket|qualified|qualification|diploma|NVQ|SVQ|award(?:ed)?|accredit\w*|chartered|member(?:ship)?|trained|training|course|passed|endorsement|clean|QTS)\b/i,
  "Forklift licence",
  "Forklift driving",
);

/** True for a line that names a credential, such as a licence, a certificate or a course. */
export function isCredential(text: string): boolean {
  return PAPER.test(text);
}

const NAMES_ONE = testedPattern(
  /\b(?:certificat\w*|licen[cs]e|registration|card|ticket|diploma|NVQ|award|test|exam|course|membership)\b/iu,
  "Food hygiene certificate",
  "Food hygiene",
);
const DRIVES = testedPattern(
  /\b(?:I (?:do not|don['’]t|never|can['’]t) drive|driv(?:e|er['’]s|ing) licen[cs]e|never (?:passed|took) (?:my|a|the) (?:driving )?test)\b/iu,
  "I don't drive.",
  "I drove a team of six.",
);

/**
 * The credentials that a sentence names, each as the sorted stems of its distinctive words: "aid first" for "First Aid at
 * Work certificate". All wordings about driving include "driving".
 */
export function credentialsIn(text: string): string[] {
  const found: string[] = [];
  if (DRIVES.test(text)) found.push("driving");
  for (const match of text.matchAll(new RegExp(NAMES_ONE.source, "giu"))) {
    const before =
      text
        .slice(0, match.index)
        .split(/[,.;:()]|\b(?:and|or|my|the|an?|any|no|have|had|hold|got|did|passed)\b/iu)
        .at(-1) ?? "";
    const stems = contentStems(before).slice(-3);
    if (stems.length > 0) found.push([...stems].sort().join(" "));
  }
  // An acronym, with or without digits, is the name of a credential: "CSCS", "SIA".
  if (PAPER.test(text))
    for (const { text: word, lower } of words(text)) if (/^\p{Lu}{3,}\d*$/u.test(word)) found.push(lower);
  return [...new Set(found)];
}
