import type { LetterMaterial } from "../domain/document.js";
import { InputError } from "../domain/errors.js";
import type { Documenting } from "../graph/state/document.js";
import { type LetterAbout, type LetterSources, letterFrame } from "../rules/letter.js";
import { readDocumentSources } from "../rules/sources.js";
import type { DocumentNeeds } from "./documents.js";

/** The channels that every node about a letter reads. */
export type LetterReads =
  | "owner"
  | "person"
  | "session_id"
  | "document_id"
  | "mode"
  | "flags"
  | "as_of"
  | "questions_language"
  | "language"
  | "job_title"
  | "resume_text"
  | "job_text"
  | "posts"
  | "material"
  | "replies";

type LetterState = Pick<Documenting["State"], LetterReads>;

/** What a letter is made of, and the numbered statements that it may rest on. */
export async function readLetter(
  { texts, reader }: DocumentNeeds,
  state: LetterState,
): Promise<{ material: LetterMaterial; sources: LetterSources; about: LetterAbout }> {
  const { owner, session_id, resume_text, posts, material, replies, job_title, person, language } = state;
  if (!resume_text || !material) throw new InputError({ code: "input_invalid", message: "A document is missing." });
  const text = await texts.read({ owner, session_id, sha256: resume_text.sha256 });
  const sources = readDocumentSources(reader, {
    resume: { ref: resume_text.sha256, text },
    posts,
    told: material.told,
    // The newest form counts: one that is filled in again replaces what was said before.
    replies: replies.filter(({ reply }) => reply.kind === "details").slice(-1),
    topic: job_title,
  });
  // Models see the lines of the page as they see the résumé: without contact details.
  const page = reader.read(material.page.join("\n"), "resume").text.split("\n");
  const shown = { ...material, page };
  return { material: shown, sources, about: { job_title, person, material: shown, frame: letterFrame(language) } };
}
