import { testedPattern } from "../text/row.js";
import { JOB_TITLE_WORDS, ORGANISATION_WORDS } from "../words/title-words.js";

/** A title and a name of at most three words, as postings name whom to write to. */
const TITLED_NAME = testedPattern(
  /(?<!\p{L})(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Frau|Herrn?)\.?[ \t]+\p{Lu}[\p{L}'’-]+(?:[ \t]+\p{Lu}[\p{L}'’-]+){0,2}/u,
  "Questions to Ms Ana Petrova, ward manager",
  "Questions to the ward manager",
);

/** A name of two or three words behind "to" or "contact", with what the person is: "your letter to Ana Petrova, Registered Manager". */
const NAME_WITH_OFFICE = testedPattern(
  /\b(?:to|with|contact|contacting|call|ask for|email|e-mail)\s+(?<name>\p{Lu}[\p{L}'’-]+(?:[ \t]+\p{Lu}[\p{L}'’-]+){1,2}),\s+(?:(?:our|the)\s+)?(?<office>\p{L}[^,.;()\n]{2,50})/gu,
  "Send your letter to Ana Petrova, Registered Manager",
  "Send your letter to Harbour Light in Leeds",
);

/** The first person whom a posting names with their title, or with what they are; null if it names none. */
export function namedContact(job: string): string | null {
  const titled = TITLED_NAME.exec(job)?.[0];
  const named = [...job.matchAll(NAME_WITH_OFFICE)].find(
    ({ groups }) => JOB_TITLE_WORDS.test(groups?.office ?? "") && !ORGANISATION_WORDS.test(groups?.name ?? ""),
  );
  return (titled ?? named?.groups?.name)?.replace(/\s+/g, " ") ?? null;
}
