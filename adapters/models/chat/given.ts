import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import type { ChatRole } from "../../../engine/config/models.js";
import type { Model } from "../model.js";
import { askChat, type FinishOf } from "./chat.js";
import { parseAnswer } from "./structured.js";

/** A chat model of LangChain, of any provider, for every role; or one for each role. */
export type GivenChatModels = BaseChatModel | Record<ChatRole, BaseChatModel>;

/**
 * The port to chat models that the host has made. The prompt has the form of the answer, since not every provider can be held to a schema; an
 * answer in a block of code is read as well.
 */
export function fromChatModel(given: GivenChatModels, name = "given"): Model {
  const chatFor = (role: ChatRole) => ("stream" in given ? given : given[role]);
  return {
    name,
    isByRules: false,
    modelFor: (role) => (role === "embedder" ? name : chatFor(role).getName()),
    parameters: {},
    async complete(call) {
      if (call.role === "embedder") throw new TypeError("a chat model makes no vectors");
      const answer = await askChat(chatFor(call.role), call, finishOf);
      // Not every model says why it stopped; a stream that ended without an error is whole.
      return parseAnswer({ ...answer, text: unfenced(answer.text), finish: answer.finish ?? "done" }, call, name);
    },
  };
}

/** Why an answer ended before it was whole, as the common providers call it. */
const ENDED: Record<string, ReturnType<FinishOf>> = {
  length: "length",
  max_tokens: "length",
  content_filter: "filtered",
  safety: "filtered",
};
const finishOf: FinishOf = (reason) => ENDED[reason.toLowerCase()] ?? "done";

function unfenced(text: string): string {
  return /```(?:json)?\s*(\{[\s\S]*\})\s*```/i.exec(text)?.[1] ?? text;
}
