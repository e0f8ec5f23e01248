import { z } from "zod";
import { Quote, Span } from "./text.js";

/** A calendar month, or only a year if the source gives no month. */
export const PartialDate = z.object({ year: z.int(), month: z.int().min(1).max(12).nullable() });
export type PartialDate = z.infer<typeof PartialDate>;

/** One job, with the work done in it. `end` is null while it is current or if it is not given. */
export const Role = z.object({
  title: z.string(),
  employer: Quote.nullable().default(null),
  place: Quote.nullable().default(null),
  quote: Quote,
  start: PartialDate.nullable(),
  end: PartialDate.nullable(),
  current: z.boolean(),
  lines: z.array(Quote),
  scattered: z
    .boolean()
    .optional()
    .describe("The candidate moved lines: what stands below its heading is not all its own"),
  is_break: z
    .literal(true)
    .optional()
    .describe("It is no employment, but a time between posts: parental leave, travel, a search for work"),
});
export type Role = z.infer<typeof Role>;

/** The candidate's contact details. Read by rules from the original text; no model sees them. */
export const Contact = z.object({
  name: Quote.nullable(),
  emails: z.array(Quote),
  phones: z.array(Quote),
  links: z.array(Quote),
  place: Quote.nullable(),
});
export type Contact = z.infer<typeof Contact>;

/** The result of reading a résumé; every part is a verbatim quote of it. */
export const ResumeProfile = z.object({
  language: z.string().describe("ISO 639-1 code of the text's language"),
  contact: Contact.nullable().default(null),
  headline: Quote.nullable(),
  roles: z.array(Role),
  skills: z.array(Quote),
  education: z.array(Quote),
  certificates: z.array(Quote),
  licences: z.array(Quote).default([]),
  languages: z.array(Quote),
  projects: z.array(Quote).default([]),
  volunteering: z.array(Quote).default([]),
  publications: z.array(Quote).default([]),
  awards: z.array(Quote).default([]),
  interests: z.array(Quote).default([]),
  referees: z.array(Quote).default([]),
  headings: z.array(Quote).nullable().default(null).describe("The headings of its sections; null in older sessions"),
  other: z.array(Quote),
  apart: z.array(Quote).optional().describe("What the candidate set apart: it shows nothing to a job"),
  suspicious: z.array(Quote).default([]).describe("Sentences that give orders to whoever evaluates"),
});
export type ResumeProfile = z.infer<typeof ResumeProfile>;

/** A post of a résumé as answers refer to it: its title and employer, its header line, and the end of the text below it. */
export const Post = z.object({
  title: z.string(),
  employer: z.string().nullable(),
  header: Quote,
  end: z.int().describe("The end of the post's text, in code points"),
  lines: z.array(Span).optional().describe("Its lines, where what stands up to `end` is not all its own"),
});
export type Post = z.infer<typeof Post>;

/** True for a passage that stands in the text of a post. */
export function isInPost({ header, end, lines }: Post, { start, end: until }: Span): boolean {
  if (!lines) return start >= header.start && until <= end;
  return [header, ...lines].some((line) => line.start <= start && until <= line.end);
}

/** The posts at which somebody was employed, without the breaks between them. */
export function employments(roles: readonly Role[]): Role[] {
  return roles.filter(({ is_break }) => !is_break);
}

/** The posts of a résumé as answers refer to them, without breaks between them. Of the lines of a post, only those above every other post's belong to its range. */
export function postsOf({ roles }: Pick<ResumeProfile, "roles">): Post[] {
  return employments(roles).map((role) => {
    const { title, employer, quote, lines, scattered } = role;
    const others = roles.filter((one) => one !== role).flatMap((one) => [one.quote, ...one.lines]);
    const next = Math.min(...others.flatMap(({ start }) => (start > quote.start ? start : [])));
    const own = lines.filter(({ start, end }) => start >= quote.start && end <= next);
    return {
      title,
      employer: employer?.text ?? null,
      header: quote,
      end: Math.max(quote.end, ...own.map(({ end }) => end)),
      ...(scattered && { lines: lines.map(({ start, end }) => ({ start, end })) }),
    };
  });
}

/** A part of a profile: a value, a quote, or a list or an object of these. */
type Part = string | number | boolean | null | undefined | readonly Part[] | { readonly [key: string]: Part };

/**
 * The profile with every passage as it stands in the résumé: what is stored covers contact details by dots, also those of others in the text,
 * since models see it.
 */
export function asWritten(profile: ResumeProfile, text: string): ResumeProfile {
  const letters = [...text];
  const restored = (part: Part): Part => {
    if (Array.isArray(part)) return part.map(restored);
    if (typeof part !== "object" || part === null) return part;
    const quote = Quote.safeParse(part);
    // What the candidate typed stands nowhere in the text.
    if (quote.success && quote.data.start === quote.data.end) return part;
    if (quote.success) return { ...part, text: letters.slice(quote.data.start, quote.data.end).join("") };
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, restored(value)]));
  };
  return ResumeProfile.parse(restored(profile));
}
