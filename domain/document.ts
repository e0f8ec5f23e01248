import { z } from "zod";
import { DOCUMENT_NAMES, DocumentEntry, DocumentFinding, DocumentLength, DocumentName } from "./document-ask.js";
import { Gap } from "./gap.js";
import { AnsweredAsk, DocumentAsk, Field } from "./question.js";
import { AskView, ProblemNote, QuestionStatus } from "./session.js";
import { Usage } from "./usage.js";

/** The id of a document and of its thread: the session's id, a dot, and the document's name. */
export function documentIdOf(sessionId: string, name: DocumentName): string {
  return `${sessionId}.${name}`;
}

/** The document that this thread is about; null for the thread of a session or a question. */
export function documentOf(threadId: string): DocumentName | null {
  const key = threadId.slice(threadId.indexOf(".") + 1);
  return DOCUMENT_NAMES.find((name) => name === key && threadId.includes(".")) ?? null;
}

/** What was said in the thread of one question, of which its documents may say something. */
export const ToldMatter = z.object({
  question_id: z.string(),
  question: z.string(),
  gap: Gap.pick({ gap_id: true, title: true, kind: true }),
  rest: z.array(Gap.pick({ gap_id: true, title: true })),
  replies: z.array(AnsweredAsk).describe("With the fields alone that were filled in"),
});
export type ToldMatter = z.infer<typeof ToldMatter>;

/** What a letter is made of, as it was when it was begun. */
export const LetterMaterial = z.object({
  employer: z.string().nullable(),
  addressee: z.string().nullable().describe("Whom the posting names for questions or applications"),
  wanted: z
    .array(z.object({ gap_id: z.string(), title: z.string(), quote: z.string(), question_id: z.string() }))
    .describe("What the job asks for and answers have shown, the most important first"),
  told: z.array(ToldMatter),
  page: z.array(z.string()).describe("The lines of the résumé that is sent with it"),
  used: z.array(z.string()).describe("The passages on which these lines rest, as `passageKey` names them"),
});
export type LetterMaterial = z.infer<typeof LetterMaterial>;

/** One sentence of a letter. A frame, such as the greeting, claims nothing; what is `said` is the candidate's own for this letter. */
export const LetterPart = z.object({
  section: z.string().describe("Parts of one section are one paragraph"),
  text: z.string(),
  source: z.enum(["frame", "written", "said"]),
  rests_on: z.array(z.int()).describe("Numbers of statements"),
  shows: z.array(z.string()).describe("Ids of gaps"),
});
export type LetterPart = z.infer<typeof LetterPart>;

/** A letter as it was composed. */
export const LetterDraft = z.object({
  version: z.int().positive(),
  provider: z.string(),
  parts: z.array(LetterPart),
  not_done: z.array(z.int()).default([]).describe("Statements that its writer does not take as done by the candidate"),
});
export type LetterDraft = z.infer<typeof LetterDraft>;

/** What becomes of a composed document: it is shown, composed once more, or finished. */
export const DocumentGate = z.enum(["ask", "compose", "close"]);

/** The origin of a document's thread, stored when it is first asked for. */
export const DocumentOrigin = z.object({ document: DocumentName });
export type DocumentOrigin = z.infer<typeof DocumentOrigin>;

/** The client-visible part of the head state of a document's thread. */
export const DocumentView = z.object({
  ask: AskView.nullable(),
  entries: z.array(DocumentEntry),
  findings: z.array(DocumentFinding),
  length: DocumentLength,
  fields: z.array(Field),
  version: z.int().nonnegative(),
  language: z.string(),
  made_of: z.string().nullable().describe("The hash of what it was made of"),
  outcome: z.literal("taken").nullable(),
  usage: Usage,
  provider: z.string().nullable(),
});
export type DocumentView = z.infer<typeof DocumentView>;

/** A document of a session with everything that a client may see of it. */
export const WrittenDocument = z.object({
  document_id: z.string(),
  thread_id: z.string(),
  session_id: z.string(),
  document: DocumentName,
  status: QuestionStatus,
  ask: DocumentAsk.optional(),
  entries: z.array(DocumentEntry).describe("The document, piece by piece, with what is left out of it"),
  findings: z.array(DocumentFinding),
  length: DocumentLength,
  version: z.int().nonnegative().describe("0 before it was composed"),
  language: z.string(),
  outdated: z.boolean().describe("Something was told since, or changed: made again, it may say more"),
  outcome: z.literal("taken").optional(),
  usage: Usage,
  provider: z.string(),
  problem: ProblemNote.optional(),
});
export type WrittenDocument = z.infer<typeof WrittenDocument>;
