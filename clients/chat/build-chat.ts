import { type BaseCheckpointSaver, END, START, StateGraph } from "@langchain/langgraph";
import { askInChat } from "./ask-in-chat.js";
import { Chatting, Said } from "./channels.js";
import type { ChatNeeds } from "./needs.js";
import { sendReply } from "./send-reply.js";
import { showNext } from "./show-next.js";
import { startSession } from "./start-session.js";
import { takeMessage } from "./take-message.js";

/** Builds the graph of a conversation: it takes documents and replies as messages, and shows each ask as a message and as an interrupt. */
export function buildChat(needs: ChatNeeds, checkpointer?: BaseCheckpointSaver) {
  return new StateGraph({ state: Chatting, input: Said })
    .addNode("takeMessage", takeMessage(needs))
    .addNode("startSession", startSession(needs))
    .addNode("showNext", showNext(needs))
    .addNode("askInChat", askInChat(needs))
    .addNode("sendReply", sendReply(needs))
    .addEdge(START, "takeMessage")
    .addConditionalEdges("takeMessage", byAction, ["startSession", "sendReply", "showNext", "askInChat", END])
    .addConditionalEdges("startSession", byAction, ["showNext", END])
    .addConditionalEdges("showNext", byAction, ["askInChat", END])
    .addConditionalEdges("askInChat", byAction, ["sendReply", "askInChat", "showNext", END])
    .addConditionalEdges("sendReply", byAction, ["showNext", END])
    .compile({ ...(checkpointer && { checkpointer }), name: "chat" });
}

function byAction({ action }: Pick<Chatting["State"], "action">) {
  switch (action.kind) {
    case "start":
      return "startSession";
    case "reply":
    case "retry":
      return "sendReply";
    case "show":
      return "showNext";
    case "ask":
      return "askInChat";
    case "rest":
      return END;
  }
}
