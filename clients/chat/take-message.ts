import { AIMessage, type BaseMessage } from "@langchain/core/messages";
import type { LangGraphRunnableConfig } from "@langchain/langgraph";
import { replyErrors } from "../../rules/replies.js";
import type { Chatting } from "./channels.js";
import { commandIn } from "./commands.js";
import { documentsIn, lastSaid, textIn } from "./messages.js";
import { type ChatNeeds, ownerIn } from "./needs.js";
import { waitingOrBackAt } from "./open-ask.js";
import { refusalOf } from "./refusal.js";
import { COMMANDS, markdown, SEND_JOB, SEND_RESUME, TOO_SHORT, takenMessage } from "./shown.js";
import { typedReply } from "./typed-reply.js";

type Update = Partial<Chatting["Update"]>;

/** Takes what the candidate wrote: a document, a command, or a reply to the ask that waits. */
export function takeMessage(needs: ChatNeeds) {
  return async (state: Chatting["State"], config: LangGraphRunnableConfig): Promise<Update> => {
    if (state.session_id === null) return takeDocument(needs, state, config);
    const text = textIn(lastSaid(state.messages) ?? { content: "" });
    const commanded = commandOf(text, state);
    if (commanded) return commanded;
    if (text.startsWith("/")) return asksAgain(COMMANDS);
    if (!state.open || text === "") return { action: { kind: "show" } };
    const host = await needs.hostOf(ownerIn(config));
    try {
      const { ask, about } = await waitingOrBackAt(host, state.session_id, state.open);
      const open = { ...state.open, ask_id: ask.ask_id };
      const typed = typedReply(ask, text);
      if ("story" in typed)
        return {
          open,
          story: typed.story,
          ...asksAgain("Is that a `yes`? Then it is your story. Else answer `no`, or another of the words."),
        };
      if ("problem" in typed) return { open, ...asksAgain(typed.problem) };
      const errors = replyErrors(ask, typed.reply, about?.gap_ids);
      if (errors.length === 0) return { open, action: { kind: "reply", reply: typed.reply } };
      return { open, ...asksAgain(markdown(errors.map(({ path, message }) => `- ${path}: ${message}`))) };
    } catch (error) {
      return { open: null, messages: [new AIMessage(markdown(refusalOf(error)))], action: { kind: "show" } };
    }
  };
}

function asksAgain(why: string): Update {
  return { messages: [new AIMessage(why)], action: { kind: "ask" } };
}

// What a command changes; null for any other text, and for a word that is no command.
function commandOf(text: string, { open, document, skipped, messages }: Chatting["State"]): Update | null {
  const command = commandIn(text);
  const show: Update = { open: null, story: null, action: { kind: "show" } };
  switch (command?.kind) {
    case undefined:
      return null;
    case "retry":
      return { action: { kind: "retry" } };
    case "new":
      return begunAnew(messages);
    case "questions":
      return { ...show, skipped: [], document: null };
    case "document":
      return { ...show, document: command.document };
    case "skip":
      return { ...show, document: null, skipped: open && !document ? [...skipped, open.thread_id] : skipped };
  }
}

/** What remains when a conversation begins anew: its messages, none of which is a document any more. */
export function begunAnew(messages: BaseMessage[]): Update {
  const set_aside = messages.flatMap(({ id }) => id ?? []);
  const at = { session_id: null, open: null, document: null, story: null, skipped: [], refused: [] };
  return { ...at, set_aside, messages: [new AIMessage(SEND_RESUME)], action: { kind: "rest" } };
}

async function takeDocument(
  { read }: ChatNeeds,
  { messages, set_aside }: Chatting["State"],
  config: LangGraphRunnableConfig,
): Promise<Update> {
  const before = documentsIn(messages.slice(0, -1), set_aside);
  const text = textIn(lastSaid(messages) ?? { content: "" });
  if (before.length >= 2 && commandIn(text)?.kind === "retry") return { action: { kind: "start" } };
  const given = documentsIn(messages, set_aside).slice(before.length);
  const taken: string[] = [];
  try {
    for (const { bytes, name } of given) {
      const kind = before.length + taken.length === 0 ? "resume" : "job";
      const { text: whole } = await read(bytes, kind, ownerIn(config));
      taken.push(takenMessage(kind, name, whole));
    }
  } catch (error) {
    // The whole message is set aside: what it had is sent again.
    const id = messages.at(-1)?.id;
    return {
      messages: [
        new AIMessage([markdown(refusalOf(error)), before.length === 0 ? SEND_RESUME : SEND_JOB].join("\n\n")),
      ],
      ...(id !== undefined && { set_aside: [...set_aside, id] }),
      action: { kind: "rest" },
    };
  }
  const all = before.length + given.length;
  const next = all === 0 ? SEND_RESUME : all === 1 ? SEND_JOB : null;
  const isShort = given.length === 0 && before.length > 0 && text !== "";
  const said = [...(isShort ? [TOO_SHORT] : []), ...taken, ...(next === null ? [] : [next])].join("\n\n");
  return { messages: [new AIMessage(said)], action: { kind: next === null ? "start" : "rest" } };
}
