import { z } from "zod";
import type { JsonDocument } from "./json-document.js";

/* Documents of https://jsonresume.org/schema. What a document does not have, or has in another form, is empty; a number counts as its text. */

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
  location: Location.catch(Location.parse({})),
  profiles: list(z.object({ network: text, username: text, url: text })),
});
const Resume = z.object({
  basics: Basics.catch(Basics.parse({})),
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

const Job = z.object({
  title: text,
  company: text,
  description: text,
  responsibilities: texts,
  qualifications: texts,
  skills: list(z.object({ name: text, level: text, keywords: texts })),
  experience: text,
});

/** The known fields of a résumé. */
export function jsonResumeOf(document: JsonDocument): JsonResume {
  return Resume.parse(document);
}

/** The known fields of a job description. */
export function jsonJobOf(document: JsonDocument): z.infer<typeof Job> {
  return Job.parse(document);
}
