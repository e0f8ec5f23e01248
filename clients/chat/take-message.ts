import { AIMessage } from "@langchain/core/messages";
import type { LangGraphRunnableConfig } from "@langchain/langgraph";
import { replyErrors } from "../../rules/replies.js";
import type { Chatting } from "./channels.js";
import { documentsIn, lastSaid, textIn } from "./messages.js";
import { type ChatNeeds, ownerIn } from "./needs.js";
import { waitingAt } from "./open-ask.js";
import { refusalOf } from "./refusal.js";
import { markdown, SEND_JOB, SEND_RESUME, takenMessage } from "./shown.js";
import { commandIn, typedReply } from "./typed-reply.js";

type Update = Partial<Chatting["Update"]>;

/** Takes what the candidate wrote: a document, a command, or a reply to the ask that waits. */
export function takeMessage(needs: ChatNeeds) {
  return async (state: Chatting["State"], config: LangGraphRunnableConfig): Promise<Update> => {
    if (state.session_id === null) return takeDocument(needs, state, config);
    const text = textIn(lastSaid(state.messages) ?? { content: "" });
    const commanded = obeyed(text, state);
    if (commanded) return commanded;
    if (!state.open || text === "") return { action: { kind: "show" } };
    const host = await needs.hostOf(ownerIn(config));
    try {
      const { ask, about } = await waitingAt(host, state.session_id, state.open);
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
function obeyed(text: string, { open, document, skipped }: Chatting["State"]): Update | null {
  const command = commandIn(text);
  const show: Update = { open: null, story: null, action: { kind: "show" } };
  switch (command?.kind) {
    case undefined:
      return null;
    case "retry":
      return { action: { kind: "retry" } };
    case "questions":
      return { ...show, skipped: [], document: null };
    case "document":
      return { ...show, document: command.document };
    case "skip":
      return { ...show, document: null, skipped: open && !document ? [...skipped, open.thread_id] : skipped };
  }
}

async function takeDocument(
  { read }: ChatNeeds,
  { messages, set_aside }: Chatting["State"],
  config: LangGraphRunnableConfig,
): Promise<Update> {
  const before = documentsIn(messages.slice(0, -1), set_aside);
  const given = documentsIn(messages, set_aside).slice(before.length);
  const taken: string[] = [];
  try {
    for (const { bytes, name } of given) {
      const kind = before.length + taken.length === 0 ? "resume" : "job";
      const { text } = await read(bytes, kind, ownerIn(config));
      taken.push(takenMessage(kind, name, text));
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
  const said = [...taken, ...(next === null ? [] : [next])].join("\n\n");
  return { messages: [new AIMessage(said)], action: { kind: next === null ? "start" : "rest" } };
}
