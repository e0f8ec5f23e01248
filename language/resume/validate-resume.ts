import type { ReadResumeOutput } from "../../domain/outputs.js";
import type { ResumeProfile } from "../../domain/resume.js";
import type { Quote } from "../../domain/text.js";
import { injectionsIn } from "../sentences/injections.js";
import { readText } from "../sentences/text-reading.js";
import { languageOf } from "../text/detect.js";
import type { SourceText } from "../text/spans.js";

/**
 * Validates the output of a reader: every passage is located in the résumé or dropped. Dates are read from the text by rules,
 * so that years do not depend on the model provider.
 */
export function validateResume(
  resume: SourceText,
  output: ReadResumeOutput,
  contact: ResumeProfile["contact"] = null,
): ResumeProfile {
  const many = (passages: string[]): Quote[] => {
    let from = 0;
    return passages.flatMap((passage) => {
      const quote = resume.locate(passage, from) ?? resume.locate(passage);
      if (quote) from = resume.toIndex(quote.end);
      return quote ?? [];
    });
  };
  return {
    language: languageOf(resume.text),
    contact,
    headline: output.headline === null ? null : resume.locate(output.headline),
    roles: locatedRoles(resume, output),
    skills: many(output.skills),
    education: many(output.education),
    certificates: many(output.certificates),
    licences: many(output.licences),
    languages: many(output.languages),
    projects: many(output.projects),
    volunteering: many(output.volunteering),
    other: many(output.other),
    suspicious: injectionsIn(resume),
  };
}

/** The roles whose headers are found in the résumé, with the dates that these give. */
export function locatedRoles(resume: SourceText, output: Pick<ReadResumeOutput, "roles">): ResumeProfile["roles"] {
  let from = 0;
  return output.roles.flatMap(({ title, employer, header, lines }) => {
    const quote = resume.locate(header, from) ?? resume.locate(header);
    if (!quote) return [];
    from = resume.toIndex(quote.end);
    const dates = readText(quote.text).times[0];
    const located = lines.flatMap((line) => {
      const found = resume.locate(line, from) ?? resume.locate(line);
      if (found) from = Math.max(from, resume.toIndex(found.end));
      return found ?? [];
    });
    return [
      {
        title,
        employer: employer === null ? null : within(resume, quote, employer),
        quote,
        start: dates?.start ?? null,
        end: dates?.end ?? null,
        current: dates?.current ?? false,
        lines: located,
      },
    ];
  });
}

// Finds a passage inside a quote, as whole words.
function within(resume: SourceText, quote: Quote, passage: string): Quote | null {
  const end = resume.toIndex(quote.end);
  let from = resume.toIndex(quote.start);
  for (let found = resume.locate(passage, from); found; found = resume.locate(passage, from)) {
    const [start, stop] = [resume.toIndex(found.start), resume.toIndex(found.end)];
    if (stop > end) return null;
    if (!/\p{L}/u.test(resume.text.charAt(start - 1)) && !/\p{L}/u.test(resume.text.charAt(stop))) return found;
    from = start + 1;
  }
  return null;
}
