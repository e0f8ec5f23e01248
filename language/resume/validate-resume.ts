import type { ReadResumeOutput } from "../../domain/outputs.js";
import type { Contact, ResumeProfile } from "../../domain/resume.js";
import { overlap, type Quote } from "../../domain/text.js";
import { injectionsIn } from "../sentences/injections.js";
import { readText } from "../sentences/text-reading.js";
import { languageOf } from "../text/detect.js";
import type { SourceText } from "../text/spans.js";
import { dayFirst, isMonthFirst } from "../times/date-order.js";
import { type Time, timesOf } from "../times/grammar.js";
import { breakIn } from "./breaks.js";
import { withTimesOfOthers } from "./group-times.js";
import { labelOf } from "./labels.js";
import { toldPost } from "./told-posts.js";

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
  const referees = many(output.referees);
  return {
    language: languageOf(resume.text),
    contact: contact && ownContact(contact, referees),
    headline: output.headline === null ? null : resume.locate(output.headline),
    roles: locatedRoles(resume, output),
    skills: many(output.skills),
    education: many(output.education),
    certificates: many(output.certificates),
    licences: many(output.licences),
    languages: many(output.languages),
    projects: many(output.projects),
    volunteering: many(output.volunteering),
    publications: many(output.publications),
    awards: many(output.awards),
    interests: many(output.interests),
    referees,
    headings: many(output.headings),
    other: many(output.other),
    suspicious: injectionsIn(resume),
  };
}

// What stands among the referees is theirs.
function ownContact(contact: Contact, referees: Quote[]): Contact {
  const own = (quotes: Quote[]) => quotes.filter((quote) => referees.every((passage) => !overlap(quote, passage)));
  const { emails, phones, links } = contact;
  return { ...contact, emails: own(emails), phones: own(phones), links: own(links) };
}

/** The roles whose headers are found in the résumé, with the dates that these give. */
export function locatedRoles(resume: SourceText, output: Pick<ReadResumeOutput, "roles">): ResumeProfile["roles"] {
  let from = 0;
  const isAmerican = isMonthFirst(resume.text);
  const roles = output.roles.flatMap(({ title, employer, place, header, lines }) => {
    const quote = resume.locate(header, from) ?? resume.locate(header);
    if (!quote) return [];
    from = resume.toIndex(quote.end);
    const dates = timeOfPost(isAmerican ? dayFirst(quote.text) : quote.text);
    const located = lines.flatMap((line) => {
      const found = resume.locate(line, from) ?? resume.locate(line);
      if (found) from = Math.max(from, resume.toIndex(found.end));
      return found ?? [];
    });
    const pause = breakIn(title) === null ? breakIn(quote.text) : title;
    return [
      {
        title: pause ?? title,
        employer: employer === null ? null : employerIn(resume, quote, employer, pause !== null),
        place: place === null ? null : within(resume, quote, place),
        quote,
        start: dates?.start ?? null,
        end: dates?.end ?? null,
        current: dates?.current ?? false,
        lines: located,
        ...(pause !== null && { is_break: true as const }),
      },
    ];
  });
  return withTimesOfOthers(resume, roles);
}

// Where an employer stands: in the heading of its post, or else above or below it. A break between posts has none but what its own heading names.
function employerIn(resume: SourceText, heading: Quote, employer: string, isBreak: boolean): Quote | null {
  const own = within(resume, heading, employer);
  if (own !== null || isBreak) return own;
  return above(resume, heading, employer) ?? below(resume, heading, employer);
}

// The time that a heading gives; in a sentence about a post only one that lasts.
function timeOfPost(heading: string): Pick<Time, "start" | "end" | "current"> | undefined {
  const [told] = readText(heading).times;
  if (told || toldPost(heading)) return told;
  const times = timesOf(heading);
  return times.find(({ form }) => form !== "single") ?? times[0];
}

// Finds a passage inside a quote, as whole words.
function within(resume: SourceText, quote: Quote, passage: string): Quote | null {
  const end = resume.toIndex(quote.end);
  let from = resume.toIndex(quote.start);
  for (let found = resume.locate(passage, from); found; found = resume.locate(passage, from)) {
    const [start, stop] = [resume.toIndex(found.start), resume.toIndex(found.end)];
    if (stop > end) return null;
    if (isWhole(resume.text, start, stop)) return found;
    from = start + 1;
  }
  return null;
}

// An employer that several posts share stands above the first of them: the last place before the heading that names it.
function above(resume: SourceText, quote: Quote, passage: string): Quote | null {
  const line = resume.text.lastIndexOf("\n", resume.toIndex(quote.start));
  for (let end = line; end > 0; ) {
    const from = resume.text.lastIndexOf(passage, end - passage.length);
    if (from < 0) return null;
    if (isWhole(resume.text, from, from + passage.length)) return resume.quote(from, from + passage.length);
    end = from + passage.length - 1;
  }
  return null;
}

// In some forms the employer stands below the lines, behind its label.
function below(resume: SourceText, quote: Quote, passage: string): Quote | null {
  for (let from = resume.toIndex(quote.end); ; ) {
    const found = resume.text.indexOf(passage, from);
    if (found < 0) return null;
    const line = resume.text.slice(resume.text.lastIndexOf("\n", found) + 1, found + passage.length);
    if (labelOf(line) === "E" && isWhole(resume.text, found, found + passage.length))
      return resume.quote(found, found + passage.length);
    from = found + 1;
  }
}

function isWhole(text: string, start: number, stop: number): boolean {
  return !/\p{L}/u.test(text.charAt(start - 1)) && !/\p{L}/u.test(text.charAt(stop));
}
