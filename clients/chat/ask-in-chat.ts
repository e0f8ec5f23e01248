import { AIMessage } from "@langchain/core/messages";
import { interrupt, isGraphBubbleUp, type LangGraphRunnableConfig } from "@langchain/langgraph";
import { takeReply } from "../../nodes/interrupts.js";
import type { Chatting } from "./channels.js";
import { type ChatNeeds, ownerIn } from "./needs.js";
import { waitingAt } from "./open-ask.js";
import { refusalOf } from "./refusal.js";
import { markdown } from "./shown.js";

/** The time of a reply is the session's matter, not the conversation's. */
const NO_TIME = "1970-01-01T00:00:00Z";

/** Waits for a reply to the ask that was shown, in the form of an interrupt. A message of the candidate goes on as well. */
export function askInChat(needs: ChatNeeds) {
  return async (
    { session_id, open, refused }: Chatting["State"],
    config: LangGraphRunnableConfig,
  ): Promise<Partial<Chatting["Update"]>> => {
    if (session_id === null || !open) return { action: { kind: "rest" } };
    const host = await needs.hostOf(ownerIn(config));
    try {
      const { ask, about } = await waitingAt(host, session_id, open);
      const taken = takeReply(ask, interrupt, { state: { refused, as_of: NO_TIME }, about });
      if (!taken.recorded) return { refused: taken.refused, action: { kind: "ask" } };
      const reply = { ...taken.recorded.reply, ask_id: ask.ask_id };
      return { refused: [], open: { ...open, ask_id: ask.ask_id }, action: { kind: "reply", reply } };
    } catch (error) {
      if (isGraphBubbleUp(error)) throw error;
      return { open: null, messages: [new AIMessage(markdown(refusalOf(error)))], action: { kind: "show" } };
    }
  };
}
