import { lineIdOfQuote, RESUME_PARTS, type ResumePart } from "../../domain/reading.js";
import type { ResumeProfile, Role } from "../../domain/resume.js";
import type { Quote } from "../../domain/text.js";
import { isOfForm, resumeLines } from "../../language/resume.js";

/** A section of a résumé: what stands below one heading and is of one kind, in the order of the text. */
export interface ReadSection {
  section_id: string;
  kind: "work" | ResumePart;
  heading: Quote | null;
  roles: Role[];
  items: Quote[];
}

/** The sections of a résumé. A heading above several kinds of lines has a section for each. */
export function resumeSections(profile: ResumeProfile): ReadSection[] {
  const headings = [...(profile.headings ?? [])].sort(byStart);
  const sections = new Map<string, ReadSection>();
  const sectionAt = (start: number, kind: ReadSection["kind"]): ReadSection => {
    const heading = headings.findLast((one) => one.start <= start) ?? null;
    const section_id = `s${heading?.start ?? 0}-${kind}`;
    const known = sections.get(section_id);
    if (known) return known;
    const section = { section_id, kind, heading, roles: [], items: [] };
    sections.set(section_id, section);
    return section;
  };
  const entries = [
    ...profile.roles.map((role) => ({
      start: role.quote.start,
      add: () => sectionAt(role.quote.start, "work").roles.push(role),
    })),
    ...RESUME_PARTS.flatMap((part) =>
      profile[part].map((item) => ({ start: item.start, add: () => sectionAt(item.start, part).items.push(item) })),
    ),
  ];
  for (const { add } of entries.sort(byStart)) add();
  return [...sections.values()];
}

/**
 * The lines of a résumé that belong to no post and to no part, without names, headings, words of forms and contact details, and the passages that
 * the candidate set apart.
 */
export function apartLines(text: string, profile: ResumeProfile): Quote[] {
  const { contact, headline, headings, roles } = profile;
  const read = new Uint8Array(text.length);
  const cover = ({ start, end }: Quote) => read.fill(1, start, end);
  for (const { quote, employer, place, lines } of roles)
    for (const one of [quote, employer, place, ...lines]) if (one) cover(one);
  for (const part of RESUME_PARTS) profile[part].forEach(cover);
  for (const one of [headline, ...(headings ?? [])]) if (one) cover(one);
  const { name = null, place = null, emails = [], phones = [], links = [] } = contact ?? {};
  for (const one of [name, place, ...emails, ...phones, ...links]) if (one) cover(one);
  const setApart = profile.apart ?? [];
  setApart.forEach(cover);
  const letters = [...text];
  const unread = resumeLines(text, profile)
    .filter(({ kind, start, end }) => kind !== "heading" && kind !== "name" && !read.subarray(start, end).includes(1))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && !isOfForm(text))
    .map(({ start, end }) => ({ start, end, text: letters.slice(start, end).join("") }));
  return [...setApart, ...unread].sort(byStart);
}

/** The passages of a profile with this id: the same passage may stand in several lists. */
export function isLine(id: string): (quote: Quote) => boolean {
  return (quote) => lineIdOfQuote(quote) === id;
}

function byStart(a: { start: number }, b: { start: number }): number {
  return a.start - b.start;
}
