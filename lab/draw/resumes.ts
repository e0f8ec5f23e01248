import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const text = z.string().default("");
const texts = z.array(z.string()).default([]);
const list = <Item extends z.ZodType>(item: Item) => z.array(item).default([]);
const Dates = { startDate: text, endDate: text };

/** A structured résumé to be drawn: JSON Resume, with places of posts and licences. It is the truth that a reading is compared with. */
export const StructuredResume = z.object({
  basics: z.object({
    name: z.string(),
    label: text,
    summary: text,
    email: text,
    phone: text,
    url: text,
    location: z
      .object({ address: text, postalCode: text, city: text, region: text, countryCode: text })
      .partial()
      .default({}),
    profiles: list(z.object({ network: text, username: text, url: text })),
  }),
  work: list(
    z.object({ name: z.string(), position: z.string(), location: text, summary: text, highlights: texts, ...Dates }),
  ),
  education: list(
    z.object({ institution: text, area: text, studyType: text, score: text, courses: texts, location: text, ...Dates }),
  ),
  skills: list(z.object({ name: z.string(), keywords: texts })),
  languages: list(z.object({ language: z.string(), fluency: text })),
  certificates: list(z.object({ name: z.string(), issuer: text, date: text })),
  licences: list(z.object({ name: z.string(), date: text })),
  publications: list(z.object({ name: z.string(), publisher: text, releaseDate: text })),
  awards: list(z.object({ title: z.string(), awarder: text, date: text })),
  volunteer: list(z.object({ organization: text, position: text, location: text, highlights: texts, ...Dates })),
  projects: list(z.object({ name: z.string(), description: text, highlights: texts })),
  interests: list(z.object({ name: z.string(), keywords: texts })),
  references: list(z.object({ name: text, reference: text })),
});
export type StructuredResume = z.infer<typeof StructuredResume>;

/** The structured résumés of a folder, by the names of their files. */
export function structuredResumes(folder: string): [string, StructuredResume][] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => [
      name.replace(/\.json$/, ""),
      StructuredResume.parse(JSON.parse(readFileSync(join(folder, name), "utf8"))),
    ]);
}
