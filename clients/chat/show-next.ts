import { AIMessage } from "@langchain/core/messages";
import type { LangGraphRunnableConfig } from "@langchain/langgraph";
import type { DocumentName } from "../../domain/document-ask.js";
import { AppError } from "../../domain/errors.js";
import { type QuestionResource, titleOf } from "../../domain/session.js";
import type { Host } from "../host/host.js";
import { waitingIn } from "../host/shown.js";
import type { Chatting } from "./channels.js";
import { type ChatNeeds, ownerIn } from "./needs.js";
import { refusalOf } from "./refusal.js";
import { AT_THE_END, askMessage, markdown, SEND_RESUME } from "./shown.js";
import { RETRY } from "./start-session.js";
import { begunAnew } from "./take-message.js";

type Update = Partial<Chatting["Update"]>;

/** Shows what waits for the candidate: the next question, or the document that they want. */
export function showNext(needs: ChatNeeds) {
  return async (
    { session_id, document, skipped, messages }: Chatting["State"],
    config: LangGraphRunnableConfig,
  ): Promise<Update> => {
    if (session_id === null) return { action: { kind: "rest" } };
    const host = await needs.hostOf(ownerIn(config));
    try {
      return document ? await showDocument(host, session_id, document) : await showQuestion(host, session_id, skipped);
    } catch (error) {
      const said = markdown(refusalOf(error));
      // A session that was deleted, or has expired: another can be begun.
      if (!(error instanceof AppError) || error.code !== "not_found") return rest(said);
      return { ...begunAnew(messages), messages: [new AIMessage([said, SEND_RESUME].join("\n\n"))] };
    }
  };
}

async function showQuestion(host: Host, sessionId: string, skipped: string[]): Promise<Update> {
  const session = await host.session(sessionId);
  if (session.problem) return rest(markdown([session.problem.message]) + RETRY);
  const isLeft = ({ question_id }: QuestionResource) => !skipped.includes(question_id);
  const waiting = waitingIn(session).filter(isLeft);
  const [question] = waiting;
  if (question?.ask) {
    const head = markdown([`${titleOf(session, question)} (${question.priority}, ${waiting.length} left)`]);
    return {
      messages: [new AIMessage([`**${head}**`, askMessage(question.ask, question)].join("\n\n"))],
      open: { thread_id: question.question_id, document: null, ask_id: question.ask.ask_id },
      action: { kind: "ask" },
    };
  }
  const failed = session.questions.find(({ status }) => status === "failed");
  if (!failed) return rest(AT_THE_END);
  return rest(markdown([`${titleOf(session, failed)}: ${failed.problem?.message ?? "failed"}`]) + RETRY);
}

async function showDocument(host: Host, sessionId: string, name: DocumentName): Promise<Update> {
  const made = await host.document(sessionId, name);
  // One that was taken is made again, so that it can be changed: what was decided stays.
  const { ask, document_id, problem } = made?.ask && !made.outdated ? made : await host.makeDocument(sessionId, name);
  if (problem) return rest(markdown([problem.message]) + RETRY);
  if (!ask) return { ...rest(`The ${name} has nothing to be decided about.`), document: null };
  return {
    messages: [new AIMessage(askMessage(ask, null))],
    open: { thread_id: document_id, document: name, ask_id: ask.ask_id },
    action: { kind: "ask" },
  };
}

function rest(text: string): Update {
  return { messages: [new AIMessage(text)], open: null, action: { kind: "rest" } };
}
