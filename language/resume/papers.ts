import { degreesIn, FIRST_DEGREE } from "../names/degrees.js";
import { testedPattern } from "../text/row.js";

// Credentials that the law or a regulator requires.
const LICENCE = testedPattern(
  /\b(?:licen[cs]e|registered|registration|NMC|GMC|HCPC|GPhC|CDL|HGV|LGV|QTS|SIA|Gas Safe|chartered|(?:CSCS|ECS|CPCS|TWIC) )\b/i,
  "Gas Safe engineer",
  "Gas fitter",
);

/** What a line among certificates is: degrees are education, and credentials required by law are licences. */
export function kindOfPaper(text: string, isLicence: boolean): "education" | "licences" | "certificates" {
  if (degreesIn(text).some((rung) => rung >= FIRST_DEGREE)) return "education";
  return isLicence || LICENCE.test(text) ? "licences" : "certificates";
}
