import { AIMessage } from "@langchain/core/messages";
import type { LangGraphRunnableConfig } from "@langchain/langgraph";
import type { DocumentName } from "../../domain/document-ask.js";
import { type QuestionResource, titleOf } from "../../domain/session.js";
import type { Host } from "../host/host.js";
import { waitingIn } from "../host/shown.js";
import type { Chatting } from "./channels.js";
import { type ChatNeeds, ownerIn } from "./needs.js";
import { AT_THE_END, askMessage, markdown } from "./shown.js";
import { RETRY } from "./start-session.js";

type Update = Partial<Chatting["Update"]>;

/** Shows what waits for the candidate: the next question, or the document that they want. */
export function showNext(needs: ChatNeeds) {
  return async (
    { session_id, document, skipped }: Chatting["State"],
    config: LangGraphRunnableConfig,
  ): Promise<Update> => {
    if (session_id === null) return { action: { kind: "rest" } };
    const host = await needs.hostOf(ownerIn(config));
    return document ? showDocument(host, session_id, document) : showQuestion(host, session_id, skipped);
  };
}

async function showQuestion(host: Host, sessionId: string, skipped: string[]): Promise<Update> {
  const session = await host.session(sessionId);
  const waiting = waitingIn(session).filter(({ question_id }) => !skipped.includes(question_id));
  const [question] = waiting;
  const failed = session.questions.filter(
    ({ status, question_id }) => status === "failed" && !skipped.includes(question_id),
  );
  const [broken] = failed;
  if (broken) return rest(markdown([`${titleOf(session, broken)}: ${broken.problem?.message ?? "failed"}`]) + RETRY);
  if (!question?.ask) return rest(AT_THE_END);
  const { question_id, ask, priority } = question as QuestionResource & { ask: NonNullable<QuestionResource["ask"]> };
  const head = markdown([`${titleOf(session, question)} (${priority}, ${waiting.length} left)`]);
  return {
    messages: [new AIMessage([`**${head}**`, askMessage(ask, question)].join("\n\n"))],
    open: { thread_id: question_id, document: null, ask_id: ask.ask_id },
    action: { kind: "ask" },
  };
}

async function showDocument(host: Host, sessionId: string, name: DocumentName): Promise<Update> {
  const made = await host.document(sessionId, name);
  // One that was taken is made again, so that it can be changed: what was decided stays.
  const { ask, document_id, problem } = made?.ask && !made.outdated ? made : await host.makeDocument(sessionId, name);
  if (!ask)
    return { ...rest(markdown([problem?.message ?? `The ${name} has nothing to be decided about.`])), document: null };
  return {
    messages: [new AIMessage(askMessage(ask, null))],
    open: { thread_id: document_id, document: name, ask_id: ask.ask_id },
    action: { kind: "ask" },
  };
}

function rest(text: string): Update {
  return { messages: [new AIMessage(text)], open: null, action: { kind: "rest" } };
}
