import { z } from "zod";
import { JsonDocument } from "../../domain/json-document.js";

const text = z.string().catch("");
const list = <Item extends z.ZodType>(item: Item) => z.array(item).catch([]);
const Dated = { startDate: text, endDate: text };
const Resume = z.object({
  basics: z.object({ name: text, label: text, summary: text }).catch({ name: "", label: "", summary: "" }),
  work: list(z.object({ name: text, position: text, summary: text, highlights: list(z.string()), ...Dated })),
  volunteer: list(
    z.object({ organization: text, position: text, summary: text, highlights: list(z.string()), ...Dated }),
  ),
  education: list(z.object({ institution: text, area: text, studyType: text, ...Dated })),
  certificates: list(z.object({ name: text, issuer: text, date: text })),
  skills: list(z.object({ name: text, keywords: list(z.string()) })),
  languages: list(z.object({ language: text, fluency: text })),
  projects: list(z.object({ name: text, description: text, highlights: list(z.string()), ...Dated })),
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

/** A JSON Resume as plain text, to which all spans then refer. Contact details are left out. */
export function resumeText(document: JsonDocument): string {
  const { basics, work, volunteer, education, certificates, skills, languages, projects } = Resume.parse({
    ...empty,
    ...document,
  });
  const role = (name: string, employer: string, dates: { startDate: string; endDate: string }) =>
    [name, employer, range(dates)].filter((part) => part !== "").join(", ");
  return sections([
    ["", [basics.name, basics.label]],
    ["PROFILE", [basics.summary]],
    [
      "EXPERIENCE",
      work.flatMap((one) => [role(one.position, one.name, one), ...bullets([one.summary, ...one.highlights])]),
    ],
    [
      "EDUCATION",
      education.map((one) => [one.studyType, one.area, one.institution, range(one)].filter(Boolean).join(", ")),
    ],
    ["CERTIFICATES", certificates.map((one) => [one.name, one.issuer, one.date].filter(Boolean).join(", "))],
    ["SKILLS", skills.map((one) => (one.keywords.length > 0 ? `${one.name}: ${one.keywords.join(", ")}` : one.name))],
    ["LANGUAGES", languages.map((one) => [one.language, one.fluency && `(${one.fluency})`].filter(Boolean).join(" "))],
    ["PROJECTS", projects.flatMap((one) => [one.name, ...bullets([one.description, ...one.highlights])])],
    [
      "VOLUNTEERING",
      volunteer.flatMap((one) => [
        role(one.position, one.organization, one),
        ...bullets([one.summary, ...one.highlights]),
      ]),
    ],
  ]);
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
