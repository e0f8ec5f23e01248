import type { JsonDocument } from "../../domain/json-document.js";
import { jsonJobOf } from "../../domain/json-resume.js";

/** A JSON Resume job description as plain text. */
export function jobText(document: JsonDocument): string {
  const { title, company, description, responsibilities, qualifications, skills, experience } = jsonJobOf(document);
  return sections([
    ["", [title, company && `Company: ${company}`]],
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
