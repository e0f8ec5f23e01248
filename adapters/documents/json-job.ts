import { z } from "zod";
import type { JsonDocument } from "../../domain/json-document.js";

const text = z.string().catch("");
const list = <Item extends z.ZodType>(item: Item) => z.array(item).catch([]);
const Job = z.object({
  title: text,
  company: text,
  description: text,
  responsibilities: list(z.string()),
  qualifications: list(z.string()),
  skills: list(z.object({ name: text, level: text, keywords: list(z.string()) })),
  experience: text,
});
/** `catch` applies only to keys that are present. */
const NONE = { title: "", company: "", description: "", responsibilities: [], qualifications: [], experience: "" };

/** A JSON Resume job description as plain text. */
export function jobText(document: JsonDocument): string {
  const { title, company, description, responsibilities, qualifications, skills, experience } = Job.parse({
    ...NONE,
    skills: [],
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
