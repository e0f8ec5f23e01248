import type { Model, ModelCall } from "../../adapters/models/model.js";
import type { Ledger, SecondOpinion } from "../../domain/answer.js";
import type { DocumentDraft, DocumentSource } from "../../domain/document.js";
import type { DocumentEntry, DocumentFinding, EntryWords } from "../../domain/document-ask.js";
import { InputError } from "../../domain/errors.js";
import type { Usage } from "../../domain/usage.js";
import type { Documenting } from "../../graph/state/document.js";
import type { DocumentSources } from "../../rules/document.js";
import { readDocumentSources } from "../../rules/sources.js";
import type { DocumentNeeds } from "../documents.js";

/** The channels that every node about a written document reads. */
export type WrittenReads =
  | "owner"
  | "person"
  | "session_id"
  | "document_id"
  | "document"
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
  | "replies"
  | "before";
export type WrittenState = Pick<Documenting["State"], WrittenReads>;

/** What a document is made of, and the numbered statements that it may rest on. */
export interface Written {
  material: DocumentSource;
  sources: DocumentSources;
}

/** What a writer of documents composes. */
export interface Composition {
  draft: DocumentDraft;
  usage: Usage;
}

/** What a judge of documents has read. */
export interface Judgement {
  /** Null where it had no sentence to compare. */
  opinion: SecondOpinion | null;
  remarks: DocumentFinding[];
  /** Null if no model was called. */
  usage: Usage | null;
}

/** The call of a model for a document, without what the document asks of it. */
type Call = Pick<ModelCall<unknown>, "role" | "scope" | "signal" | "onToken" | "onRestart">;

/** What a writer of a document has: the document's state, what it is made of, and the model. */
export interface Writing extends Written {
  needs: DocumentNeeds & { model: Model };
  state: WrittenState;
  call: Call;
  /** What the candidate's last reply said of entries; empty before it was shown. */
  decisions: EntryWords;
}

/** What is composed, and what is not to be said again. */
export interface Composing extends Writing {
  version: number;
  /** The newest version; null before the first. */
  last: DocumentDraft | null;
  /** The entries as the candidate last saw them. */
  shown: DocumentEntry[];
  /** The version that was refused in part; null for the first. */
  refused: { draft: DocumentDraft; ledger: Ledger } | null;
}
/** What a judge reads. */
export interface Judging extends Writing {
  draft: DocumentDraft;
  /** False if the candidate has seen it already. */
  isNew: boolean;
}

/** What differs between documents for whoever writes and judges them. */
export interface DocumentWriter {
  compose(composing: Composing): Promise<Composition>;
  judge(judging: Judging): Promise<Judgement>;
}

/** What the last reply said of entries. */
export function decisionsIn(replies: WrittenState["replies"]): EntryWords {
  const reply = replies.at(-1)?.reply;
  return reply?.kind === "document" ? reply.entries : {};
}

/** Reads what a document is made of. Lines of the résumé are without contact details, as models see the résumé. */
export async function readWritten({ texts, reader }: DocumentNeeds, state: WrittenState): Promise<Written> {
  const { owner, session_id, resume_text, posts, material, replies, job_title } = state;
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
  const masked = (lines: string[]) => reader.read(lines.join("\n"), "resume").text.split("\n");
  return { material: { ...material, page: masked(material.page) }, sources };
}
