import { randomUUID } from "node:crypto";
import { AIMessage } from "@langchain/core/messages";
import type { LangGraphRunnableConfig } from "@langchain/langgraph";
import type { WrittenDocument } from "../../domain/document.js";
import type { AskReply } from "../../domain/question.js";
import type { QuestionResource, SessionResource } from "../../domain/session.js";
import type { Host } from "../host/host.js";
import { shownWritten } from "../host/shown.js";
import type { Chatting } from "./channels.js";
import { type ChatNeeds, ownerIn } from "./needs.js";
import { refusalOf } from "./refusal.js";
import { AFTER_A_DOCUMENT, markdown, readMessage, writtenMessage } from "./shown.js";
import { followSpoken } from "./spoken.js";
import { RETRY } from "./start-session.js";
import { typedReply } from "./typed-reply.js";

/** The channels after a reply: no ask is open, and what waits is shown next. */
const DONE: Partial<Chatting["Update"]> = { open: null, refused: [], story: null, action: { kind: "show" } };

/** Sends a reply to the question or document that waits for it, or tries again what failed, and says what came of it. */
export function sendReply(needs: ChatNeeds) {
  return async (state: Chatting["State"], config: LangGraphRunnableConfig): Promise<Partial<Chatting["Update"]>> => {
    const { session_id, open, action, story } = state;
    const host = await needs.hostOf(ownerIn(config));
    const id = randomUUID();
    const say = (text: string) => ({ ...DONE, messages: text === "" ? [] : [new AIMessage({ id, content: text })] });
    const follow = <Resource>(run: Parameters<typeof followSpoken>[0]) => followSpoken<Resource>(run, id, config);
    try {
      if (session_id !== null && action.kind === "retry")
        return say(await retried(host, session_id, state.document, follow));
      if (session_id === null || !open || action.kind !== "reply") return DONE;
      const { reply } = action;
      if (open.document) {
        const written = await host.replyToDocument(session_id, open.document, reply);
        if (written.problem) return { ...say(markdown([written.problem.message]) + RETRY), action: { kind: "rest" } };
        return written.ask ? DONE : { ...say(takenDocument(written)), document: null, action: { kind: "rest" } };
      }
      const question = await follow<QuestionResource>(host.reply(open.thread_id, reply));
      const told = story === null || !isYes(reply) ? null : storyIn(question, story);
      return say(writtenMessage(told ? await follow<QuestionResource>(host.reply(open.thread_id, told)) : question));
    } catch (error) {
      return say(markdown(refusalOf(error)));
    }
  };
}

function isYes(reply: AskReply): boolean {
  return reply.kind === "experience" && reply.choice === "yes";
}

// A story that was sent before the yes fills in the form that comes after it.
function storyIn({ ask }: QuestionResource, story: string): AskReply | null {
  const typed = ask?.kind === "details" ? typedReply(ask, story) : null;
  return typed && "reply" in typed ? typed.reply : null;
}

type Follow = <Resource>(run: ReturnType<Host["retry"]>) => Promise<Resource>;

async function retried(
  host: Host,
  sessionId: string,
  document: Chatting["State"]["document"],
  follow: Follow,
): Promise<string> {
  const written = document && (await host.document(sessionId, document));
  if (written?.problem) {
    const { problem } = await follow<WrittenDocument>(host.retry(written));
    return problem ? markdown([problem.message]) : "";
  }
  const session = await host.session(sessionId);
  if (session.problem) {
    const again = await follow<SessionResource>(host.retry(session));
    return again.problem ? markdown([again.problem.message]) : readMessage(again);
  }
  const failed = session.questions.find(({ status }) => status === "failed");
  return failed ? writtenMessage(await follow<QuestionResource>(host.retry(failed))) : "Nothing has failed.";
}

function takenDocument(written: WrittenDocument): string {
  return [markdown(shownWritten(written)), AFTER_A_DOCUMENT].join("\n\n");
}
