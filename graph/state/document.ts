import { ReducedValue, StateSchema } from "@langchain/langgraph";
import { z } from "zod";
import { Ledger, SecondOpinion } from "../../domain/answer.js";
import { DocumentDraft, DocumentGate, DocumentSource } from "../../domain/document.js";
import { DocumentEntry, DocumentFinding, DocumentName } from "../../domain/document-ask.js";
import { AnsweredAsk, AskError, Field } from "../../domain/question.js";
import { Post } from "../../domain/resume.js";
import { Flags, Mode, STATE_VERSION } from "../../domain/session.js";
import { TextRef } from "../../domain/text.js";
import { addUsage, NO_USAGE, Usage } from "../../domain/usage.js";

/** Channels of one document's thread. Nodes that run in parallel write different channels; only `usage` has a reducer that adds up. */
export const Documenting = new StateSchema({
  state_version: z.int().default(STATE_VERSION).describe("Version of these channels"),
  owner: z.string().default("local").describe("Who the session belongs to"),
  person: z.string().default("").describe("Whose document it is; empty if nobody is named"),
  session_id: z.string().default("").describe("The session that the document belongs to"),
  document_id: z.string().default("").describe("The document, and its thread"),
  document: DocumentName.default("letter").describe("Which document"),
  mode: Mode.default("fast").describe("Which models the roles have"),
  flags: Flags.prefault({}).describe("Switches, read once at the session's start"),
  as_of: z.string().default("1970-01-01T00:00:00Z").describe("The session's time"),
  questions_language: z.string().default("en").describe("ISO 639-1, of what is asked and remarked"),
  language: z.string().default("en").describe("ISO 639-1, of the document"),
  job_title: z.string().default("").describe("The title of the job"),
  resume_text: TextRef.nullable().default(null).describe("The stored text of the résumé"),
  job_text: TextRef.nullable().default(null).describe("The stored text of the job"),
  posts: z.array(Post).nullable().default(null).describe("The résumé's posts as the interview read them"),
  fields: z.array(Field).default([]).describe("What only the candidate knows, as a form"),
  material: DocumentSource.nullable().default(null).describe("What it is made of"),
  made_of: z.string().nullable().default(null).describe("The hash of that"),
  made_at: z.string().default("").describe("The run that began it with this material"),
  before: z.array(DocumentEntry).default([]).describe("What was decided before it was made again"),
  refused: z.array(AskError).default([]).describe("Why the last reply was not taken; its ask is shown again with that"),
  replies: new ReducedValue(z.array(AnsweredAsk).default([]), {
    reducer: (current, next) => [...current, ...next],
  }),
  draft: DocumentDraft.nullable().default(null).describe("The newest composition"),
  ledger: Ledger.nullable().default(null).describe("The claims of the newest composition"),
  second_opinion: SecondOpinion.nullable().default(null).describe("What the judge read in its open sentences"),
  remarks: z.array(DocumentFinding).default([]).describe("What the judge remarks"),
  rewrites: z.int().default(0).describe("Compositions once more, at most one for each form"),
  entries: z.array(DocumentEntry).default([]).describe("The document as it is shown, with the decisions"),
  shown_version: z.int().default(0).describe("The composition that the entries are made of"),
  findings: z.array(DocumentFinding).default([]).describe("What is shown beside it"),
  gate: DocumentGate.nullable().default(null).describe("What becomes of it"),
  outcome: z.literal("taken").nullable().default(null).describe("How it closed"),
  usage: new ReducedValue(Usage.default(NO_USAGE), { reducer: addUsage }),
});
export type Documenting = typeof Documenting;
