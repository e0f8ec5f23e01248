import { z } from "zod";
import { JsonDocument } from "../../domain/json-document.js";

const text = z.string().catch("");
const list = <Item extends z.ZodType>(item: Item) => z.array(item).catch([]);
const Dated = { startDate: text, endDate: text };
const Basics = z.object({
  name: text,
  label: text,
  summary: text,
  email: text,
  phone: text,
  url: text,
  website: text,
  location: z
    .object({ address: text, postalCode: text, city: text, region: text, countryCode: text })
    .partial()
    .catch({}),
  profiles: list(z.object({ network: text, username: text, url: text })),
});
const Resume = z.object({
  basics: Basics.catch(Basics.parse({ location: {}, profiles: [] })),
  work: list(
    z.object({
      name: text,
      company: text,
      position: text,
      location: text,
      url: text,
      description: text,
      summary: text,
      highlights: list(z.string()),
      ...Dated,
    }),
  ),
  volunteer: list(
    z.object({ organization: text, position: text, url: text, summary: text, highlights: list(z.string()), ...Dated }),
  ),
  education: list(
    z.object({
      institution: text,
      area: text,
      studyType: text,
      score: text,
      url: text,
      courses: list(z.string()),
      ...Dated,
    }),
  ),
  awards: list(z.object({ title: text, date: text, awarder: text, summary: text })),
  certificates: list(z.object({ name: text, issuer: text, date: text, url: text })),
  publications: list(z.object({ name: text, publisher: text, releaseDate: text, url: text, summary: text })),
  skills: list(z.object({ name: text, level: text, keywords: list(z.string()) })),
  languages: list(z.object({ language: text, fluency: text })),
  interests: list(z.object({ name: text, keywords: list(z.string()) })),
  references: list(z.object({ name: text, reference: text })),
  projects: list(
    z.object({
      name: text,
      description: text,
      url: text,
      entity: text,
      type: text,
      roles: list(z.string()),
      keywords: list(z.string()),
      highlights: list(z.string()),
      ...Dated,
    }),
  ),
});
const Job = z.object({
  title: text,
  company: text,
  description: text,
  responsibilities: list(z.string()),
  qualifications: list(z.string()),
  skills: list(z.object({ name: text, level: text, keywords: list(z.string()) })),
  experience: text,
});

/** A JSON Resume as plain text, to which all spans then refer: every value that its schema knows. */
export function resumeText(document: JsonDocument): string {
  const { basics, work, volunteer, education, certificates, skills, languages, projects, ...rest } = Resume.parse({
    ...empty,
    ...document,
  });
  const { address, postalCode, city, region, countryCode } = basics.location;
  const post = (name: string, employer: string, place: string, dates: { startDate: string; endDate: string }) =>
    said([name, employer, place, range(dates)], " | ");
  const place = said([address, said([postalCode, city], " "), region, countryCode]);
  const profiles = basics.profiles.map((one) => one.url || said([one.network, one.username], " "));
  return sections([
    [
      "",
      [
        basics.name,
        basics.label,
        said([place, basics.email, basics.phone, basics.url || basics.website, ...profiles], " | "),
      ],
    ],
    ["PROFILE", [basics.summary]],
    [
      "EXPERIENCE",
      work.flatMap((one) => [
        post(one.position, one.name || one.company, one.location, one),
        ...bullets([one.description, one.summary, ...one.highlights, one.url]),
      ]),
    ],
    [
      "EDUCATION",
      education.flatMap((one) => [
        said([one.studyType, one.area, one.institution, one.score, range(one)]),
        ...bullets([...one.courses, one.url]),
      ]),
    ],
    ["CERTIFICATES", bullets(certificates.map((one) => said([one.name, one.issuer, one.date, one.url])))],
    [
      "SKILLS",
      bullets(
        skills.map((one) => {
          const name = said([one.name, one.level && `(${one.level})`], " ");
          return one.keywords.length > 0 ? `${name}: ${one.keywords.join(", ")}` : name;
        }),
      ),
    ],
    ["LANGUAGES", bullets(languages.map((one) => said([one.language, one.fluency && `(${one.fluency})`], " ")))],
    [
      "PROJECTS",
      projects.flatMap((one) => [
        said([one.name, one.entity, one.type, one.roles.join(", "), range(one), one.url]),
        ...bullets([one.description, ...one.highlights, one.keywords.join(", ")]),
      ]),
    ],
    [
      "VOLUNTEERING",
      volunteer.flatMap((one) => [
        post(one.position, one.organization, "", one),
        ...bullets([one.summary, ...one.highlights, one.url]),
      ]),
    ],
    [
      "PUBLICATIONS",
      bullets(rest.publications.map((one) => said([one.name, one.publisher, one.releaseDate, one.url, one.summary]))),
    ],
    ["AWARDS", bullets(rest.awards.map((one) => said([one.title, one.awarder, one.date, one.summary])))],
    [
      "INTERESTS",
      bullets(
        rest.interests.map((one) => (one.keywords.length > 0 ? `${one.name}: ${one.keywords.join(", ")}` : one.name)),
      ),
    ],
    ["REFERENCES", bullets(rest.references.map((one) => said([one.name, one.reference], ": ")))],
  ]);
}

function said(parts: (string | undefined)[], separator = ", "): string {
  return parts.filter((part) => part !== undefined && part.trim() !== "").join(separator);
}

/** A JSON Resume job description as plain text. */
export function jobText(document: JsonDocument): string {
  const { title, company, description, responsibilities, qualifications, skills, experience } = Job.parse({
    ...empty,
    ...document,
  });
  return sections([
    ["", [[title, company].filter(Boolean).join(" - ")]],
    ["About the job", [description]],
    ["Responsibilities", bullets(responsibilities)],
    ["Requirements", bullets([experience, ...qualifications])],
    [
      "Skills",
      bullets(
        skills.map((one) =>
          [one.name, one.level && `(${one.level})`, one.keywords.length > 0 ? `: ${one.keywords.join(", ")}` : ""]
            .filter(Boolean)
            .join(" "),
        ),
      ),
    ],
  ]);
}

// `catch` applies only to keys that are present.
const empty = {
  basics: {},
  work: [],
  volunteer: [],
  education: [],
  certificates: [],
  skills: [],
  languages: [],
  projects: [],
  publications: [],
  awards: [],
  interests: [],
  references: [],
  title: "",
  company: "",
  description: "",
  responsibilities: [],
  qualifications: [],
  experience: "",
};

function range({ startDate, endDate }: { startDate: string; endDate: string }): string {
  if (startDate === "") return endDate;
  return `${startDate.slice(0, 7)} to ${endDate === "" ? "present" : endDate.slice(0, 7)}`;
}

function bullets(items: string[]): string[] {
  return items.filter((item) => item.trim() !== "").map((item) => `- ${item}`);
}

function sections(parts: [string, string[]][]): string {
  return parts
    .map(([heading, lines]) => [heading, lines.filter((line) => line.trim() !== "")] as const)
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => [heading, ...lines].filter((line) => line !== "").join("\n"))
    .join("\n\n");
}

/** Parses a text as a JSON object; null for any other text. */
export function parseJson(text: string): JsonDocument | null {
  try {
    return JsonDocument.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
