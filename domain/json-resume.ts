import { z } from "zod";
import type { JsonDocument } from "./json-document.js";

const word = z.union([z.string(), z.number().transform(String)]);
const text = word.catch("");
/** A list without the items that have another form. */
const list = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item.nullable().catch(null))
    .catch([])
    .transform((items) => items.filter((one) => one !== null));
const texts = list(word);
const Dated = { startDate: text, endDate: text };
const Location = z.object({ address: text, postalCode: text, city: text, region: text, countryCode: text });
const Basics = z.object({
  name: text,
  label: text,
  summary: text,
  email: text,
  phone: text,
  url: text,
  website: text,
  location: Location.partial().catch({}),
  profiles: list(z.object({ network: text, username: text, url: text })),
});
/** The fields of https://jsonresume.org/schema; one of another form counts as empty, and a number as its text. */
const Resume = z.object({
  basics: Basics.catch(Basics.parse({ location: {}, profiles: [] })),
  work: list(
    z.object({
      ...{ name: text, company: text, position: text, location: text, url: text },
      ...{ description: text, summary: text, highlights: texts, ...Dated },
    }),
  ),
  volunteer: list(
    z.object({ organization: text, position: text, url: text, summary: text, highlights: texts, ...Dated }),
  ),
  education: list(
    z.object({ institution: text, area: text, studyType: text, score: text, url: text, courses: texts, ...Dated }),
  ),
  awards: list(z.object({ title: text, date: text, awarder: text, summary: text })),
  certificates: list(z.object({ name: text, issuer: text, date: text, url: text })),
  publications: list(z.object({ name: text, publisher: text, releaseDate: text, url: text, summary: text })),
  skills: list(z.object({ name: text, level: text, keywords: texts })),
  languages: list(z.object({ language: text, fluency: text })),
  interests: list(z.object({ name: text, keywords: texts })),
  references: list(z.object({ name: text, reference: text })),
  projects: list(
    z.object({
      ...{ name: text, description: text, url: text, entity: text, type: text },
      ...{ roles: texts, keywords: texts, highlights: texts, ...Dated },
    }),
  ),
});
export type JsonResume = z.infer<typeof Resume>;

/** `catch` applies only to keys that are present. */
const EMPTY = { basics: {}, work: [], volunteer: [], education: [], awards: [], certificates: [], publications: [] };
const NONE = { ...EMPTY, skills: [], languages: [], interests: [], references: [], projects: [] };

/** The known fields of a document; what it does not have, or has in another form, is empty. */
export function jsonResumeOf(document: JsonDocument): JsonResume {
  return Resume.parse({ ...NONE, ...document });
}
