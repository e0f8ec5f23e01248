import type { ExportMaterial } from "../../../domain/export.js";
import type { Contact } from "../../../domain/resume.js";
import { paragraphsOf } from "../../../rules/letter.js";
import type { OwnResume } from "./own-resume.js";

/** A letter as it is sent: the sender as their résumé begins, and its paragraphs. */
export interface SentLetter {
  /** The candidate's name and contact details, line by line, as their résumé has them. */
  sender: string[];
  paragraphs: string[];
}

/** The letter as the candidate decided. What is open or left out is not in it. Throws `not_found` if none was made. */
export async function letterOf(material: ExportMaterial, { lines }: Pick<OwnResume, "lines">): Promise<SentLetter> {
  const entries = await material.letter();
  return {
    sender: senderLines(lines, (await material.profile())?.contact ?? null),
    paragraphs: paragraphsOf(entries).map((paragraph) => paragraph.entries.map(({ text }) => text).join(" ")),
  };
}

/** In lines, from the top of a résumé: behind them stands no address, but referees may. */
const TOP = 12;
const MOST_SENDER_LINES = 4;

// The line with the name, and those with an address or a number. A title above them, and a profile among them, are no part of it.
function senderLines(lines: OwnResume["lines"], contact: Contact | null): string[] {
  const { name, emails, phones, links, place } = contact ?? {
    name: null,
    emails: [],
    phones: [],
    links: [],
    place: null,
  };
  const details = [name, place, ...emails, ...phones, ...links].flatMap((one) => one?.text.trim() ?? []);
  const post = lines.findIndex(({ kind }) => kind === "post");
  const top = lines.slice(0, post < 0 ? TOP : Math.min(TOP, post));
  const isDetail = ({ text }: { text: string }) => details.some((one) => text.includes(one)) && !isSentence(text);
  const last = top.findLastIndex(isDetail);
  const first = top.findIndex(isDetail);
  return top
    .slice(first < 0 ? top.length : first, last + 1)
    .filter((line) => isDetail(line) || (line.kind !== "heading" && !isSentence(line.text)))
    .slice(0, MOST_SENDER_LINES)
    .map(({ text }) => text);
}

// "Florist. Ten years in shops and at weddings."
function isSentence(text: string): boolean {
  return /\p{L}{2}[.!]$/u.test(text.trim()) && text.split(/\s+/).length > LONGEST_DETAIL;
}
/** In words, of a line of an address that ends with a stop. */
const LONGEST_DETAIL = 5;
