import { z } from "zod";
import {
  DOCUMENT_NAMES,
  DocumentEntry,
  DocumentFinding,
  DocumentLength,
  DocumentName,
  EntryClaim,
  LineKind,
  Paper,
} from "./document-ask.js";
import { Gap } from "./gap.js";
import { SheetSource } from "./interview-sheet.js";
import { AnsweredAsk, DocumentAsk, Field } from "./question.js";
import { ResumeChoice } from "./resume-choice.js";
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

/** A line of the résumé that is sent, as rules propose it, of which a page is composed. */
export const PageLine = z.object({
  line_id: z.string(),
  kind: LineKind,
  text: z.string(),
  section: z.string().describe("The heading that it stands under; empty at the top"),
  post_id: z.string().nullable().describe("The line of its post; null outside of posts"),
  may: z
    .enum(["nothing", "own_words", "profile", "all"])
    .describe(
      "What its writer may do with it: nothing; leave it in the candidate's own words, where it is; replace it as a part of the profile; word, move or leave it out",
    ),
  claims: z.array(EntryClaim).default([]).describe("Of a line of an answer, or in the candidate's own words"),
  shows: z.array(z.string()).default([]).describe("Titles of what the job asks for that it shows"),
  gap_ids: z.array(z.string()).default([]),
  left_out: z.string().optional().describe("It is not in the proposed résumé, and why"),
  is_skills: z.boolean().default(false).describe("It lists skills"),
  doubled: z.string().optional().describe("Another line says it more fully: which"),
});
export type PageLine = z.infer<typeof PageLine>;

/** What a page is composed of: the résumé as rules propose it, and what the job asks for. */
export const PageSource = z.object({
  lines: z.array(PageLine),
  requirements: z
    .array(z.object({ title: z.string(), is_shown: z.boolean() }))
    .describe("What the job asks for, the most important first, and whether a line shows it"),
  most_pages: z.int().describe("How long it may be"),
  paper: Paper.default("a4").describe("On which it is printed"),
  choice: ResumeChoice.describe("What the candidate had chosen when it was begun"),
});
export type PageSource = z.infer<typeof PageSource>;

/** What a document is made of, as it was when it was begun. */
export const DocumentSource = z.object({
  employer: z.string().nullable(),
  addressee: z.string().nullable().describe("Whom the posting names for questions or applications"),
  wanted: z
    .array(z.object({ gap_id: z.string(), title: z.string(), quote: z.string(), question_id: z.string() }))
    .describe("What the job asks for and answers have shown, the most important first"),
  told: z.array(ToldMatter),
  page: z.array(z.string()).describe("The lines of the résumé that is sent with it"),
  used: z.array(z.string()).describe("The passages on which these lines rest, as `passageKey` names them"),
  resume: PageSource.optional().describe("Of a page alone"),
  sheet: SheetSource.optional().describe("Of the sheet for the interview alone"),
});
export type DocumentSource = z.infer<typeof DocumentSource>;

/**
 * One piece of a document: a sentence of a letter, a line of a page, a question of the sheet for the interview. A frame, such as the greeting, claims
 * nothing; what is `said` is the candidate's own for this document; a `kept` line has its claims already.
 */
export const DocumentPart = z.object({
  section: z.string().describe("As the entry's"),
  text: z.string(),
  source: z.enum(["frame", "written", "said", "kept"]),
  rests_on: z.array(z.int()).describe("Numbers of statements"),
  shows: z.array(z.string()).describe("Ids of gaps"),
  entry: DocumentEntry.pick({ entry_id: true, op: true })
    .extend(
      DocumentEntry.pick({
        kind: true,
        post_id: true,
        of: true,
        replaced_by: true,
        moved_from: true,
        out_before: true,
        why: true,
        about: true,
        told: true,
        advice: true,
        question_ids: true,
      }).shape,
    )
    .extend({ claims: z.array(EntryClaim).default([]) })
    .optional()
    .describe("Of a page and a sheet for the interview: what its entry is"),
});
export type DocumentPart = z.infer<typeof DocumentPart>;

/** A document as it was composed. */
export const DocumentDraft = z.object({
  version: z.int().positive(),
  provider: z.string(),
  parts: z.array(DocumentPart),
  not_done: z.array(z.int()).default([]).describe("Statements that its writer does not take as done by the candidate"),
});
export type DocumentDraft = z.infer<typeof DocumentDraft>;

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
