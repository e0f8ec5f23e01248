import type { Paper } from "../../domain/document-ask.js";
import type { Contact } from "../../domain/resume.js";
import { testedPattern } from "../text/row.js";

/** A state or province with its code, as it ends an address in North America. DE and NL are countries in Europe, and count with a postal code alone. */
const STATE = testedPattern(
  /[,\s](?:A[BKLRZ]|BC|C[AOT]|DC|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ABDEINOST]|N[BCDEHJMSVY]|O[HKNR]|PA|QC|RI|S[CDK]|T[NX]|UT|V[AIT]|W[AIVY])(?:,? (?:USA|US|Canada))?$|\b[A-Z]{2},? \d{5}(?:-\d{4})?\b|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b/u,
  "Austin, TX 78701",
  "04155 Leipzig",
);
const COUNTRY = testedPattern(
  /\b(?:USA|U\.S\.A\.|United States|Canada|Mexico|México)\b/iu,
  "Boston, United States",
  "Boston, Lincolnshire",
);
/** "+1 512 …", "(512) 555-0100", "512-555-0100". */
const NUMBER = /^\+1[\s.(-]|^\(\d{3}\)\s?\d{3}[-. ]\d{4}$|^\d{3}[-.]\d{3}[-.]\d{4}$/;

/** A number of another country. */
const ELSEWHERE = /^\+(?!1[\s.(-])/;

/** The paper of the country in which a candidate lives, by their place and telephone numbers: US Letter in North America, else A4. */
export function paperFor(contact: Pick<Contact, "place" | "phones"> | null): Paper {
  const place = contact?.place?.text.trim() ?? "";
  const numbers = contact?.phones.map(({ text }) => text.trim()) ?? [];
  // "Perth WA" with +61 is no Washington.
  if (numbers.some((number) => ELSEWHERE.test(number))) return "a4";
  const isThere = STATE.test(place) || COUNTRY.test(place);
  return isThere || numbers.some((number) => NUMBER.test(number)) ? "letter" : "a4";
}
