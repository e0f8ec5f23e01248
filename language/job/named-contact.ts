import { testedPattern } from "../text/row.js";

/** A title and a name of at most three words, as postings name whom to write to. */
const TITLED_NAME = testedPattern(
  /(?<!\p{L})(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Frau|Herrn?)\.?[ \t]+\p{Lu}[\p{L}'’-]+(?:[ \t]+\p{Lu}[\p{L}'’-]+){0,2}/u,
  "Questions to Ms Ana Petrova, ward manager",
  "Questions to the ward manager",
);

/** The first person whom a posting names with their title; null if it names none. */
export function namedContact(job: string): string | null {
  return TITLED_NAME.exec(job)?.[0].replace(/\s+/g, " ") ?? null;
}
