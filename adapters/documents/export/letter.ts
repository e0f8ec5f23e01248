import type { ExportMaterial } from "../../../domain/export.js";
import { paragraphsOf } from "../../../rules/letter.js";
import type { OwnResume } from "./own-resume.js";

/** A letter as it is sent: the sender as their résumé begins, and its paragraphs. */
export interface SentLetter {
  /** The candidate's name and contact details, line by line. */
  sender: string[];
  paragraphs: string[];
}

/** The letter as the candidate decided. What is open or left out is not in it. Throws `not_found` if none was made. */
export async function letterOf(material: ExportMaterial, { lines }: Pick<OwnResume, "lines">): Promise<SentLetter> {
  const entries = await material.letter();
  const heading = lines.findIndex(({ kind }) => kind === "heading" || kind === "post");
  const top = lines.slice(0, heading < 0 ? 0 : heading);
  return {
    sender: top.slice(0, MOST_SENDER_LINES).map(({ text }) => text),
    paragraphs: paragraphsOf(entries).map((paragraph) => paragraph.entries.map(({ text }) => text).join(" ")),
  };
}

/** A résumé may begin with a profile, which is no part of an address. */
const MOST_SENDER_LINES = 3;
