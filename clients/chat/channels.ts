import { MessagesValue, StateSchema } from "@langchain/langgraph";
import { z } from "zod";
import { DocumentName } from "../../domain/document-ask.js";
import { AskError, AskReply } from "../../domain/question.js";

/** The ask that the conversation waits for: of a question, or of a document of the session. */
export const OpenAsk = z.object({
  thread_id: z.string().describe("The question, or the document"),
  document: DocumentName.nullable().describe("Null for a question"),
  ask_id: z.string(),
});
export type OpenAsk = z.infer<typeof OpenAsk>;

/** What is to be done next for the candidate. */
export const ChatAction = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("start") }),
  z.object({ kind: z.literal("reply"), reply: AskReply }),
  z.object({ kind: z.literal("retry") }),
  z.object({ kind: z.literal("show") }).describe("What waits is shown"),
  z.object({ kind: z.literal("ask") }).describe("The ask that was shown is waited for"),
  z.object({ kind: z.literal("rest") }).describe("Nothing: the next message is the candidate's"),
]);
export type ChatAction = z.infer<typeof ChatAction>;

/** Channels of a conversation. What was read and said is in the session that it names; the messages are how it was said. */
export const Chatting = new StateSchema({
  messages: MessagesValue,
  session_id: z.string().nullable().default(null).describe("The session, once both documents are there"),
  open: OpenAsk.nullable().default(null).describe("The ask that waits"),
  action: ChatAction.default({ kind: "rest" }).describe("What is to be done next"),
  refused: z.array(AskError).default([]).describe("Why the last reply was not taken"),
  set_aside: z.array(z.string()).default([]).describe("Messages whose documents could not be used"),
  skipped: z.array(z.string()).default([]).describe("Questions that were left for later"),
  document: DocumentName.nullable().default(null).describe("The document that is made; null while questions are asked"),
  story: z
    .string()
    .nullable()
    .default(null)
    .describe("A story that was told before its question was answered with yes"),
});
export type Chatting = typeof Chatting;

/** What a client may send: messages alone, and no other channel. */
export const Said = new StateSchema({ messages: MessagesValue });
