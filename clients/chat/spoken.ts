import type { CallbackManagerForLLMRun } from "@langchain/core/callbacks/manager";
import { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { AIMessage, AIMessageChunk, type BaseMessage } from "@langchain/core/messages";
import { ChatGenerationChunk, type ChatResult } from "@langchain/core/outputs";
import type { RunnableConfig } from "@langchain/core/runnables";
import type { StreamEvent } from "../../domain/event.js";
import { escaped } from "./shown.js";

/**
 * Follows a run and sends the text that a model writes in it as the stream of one message, as LangGraph's `messages` stream has it. Returns the
 * last event's resource.
 */
export async function followSpoken<Resource>(
  run: AsyncIterable<StreamEvent>,
  messageId: string,
  config: RunnableConfig,
): Promise<Resource> {
  const model = new RunAsModel(run, messageId);
  await model.invoke([], { ...config, tags: ["run"] });
  return model.resource as Resource;
}

/** LangGraph streams what a chat model says: a run's text is said by this one, which asks no model anything. */
class RunAsModel extends BaseChatModel {
  resource: unknown = null;

  constructor(
    private readonly run: AsyncIterable<StreamEvent>,
    private readonly messageId: string,
  ) {
    super({});
  }

  _llmType(): string {
    return "run";
  }

  async _generate(
    _messages: BaseMessage[],
    _options: this["ParsedCallOptions"],
    runManager?: CallbackManagerForLLMRun,
  ): Promise<ChatResult> {
    let said = "";
    let path: string | null = null;
    for await (const event of this.run) {
      if (event.type === "done") this.resource = event.data.resource;
      if (event.type !== "token" || !event.data.path.startsWith("bullets.")) continue;
      const text = `${path === event.data.path ? "" : "\n- "}${escaped(event.data.text)}`;
      path = event.data.path;
      said += text;
      await this.say(text, runManager);
    }
    return { generations: [{ text: said, message: new AIMessage({ id: this.messageId, content: said }) }] };
  }

  private async say(text: string, runManager?: CallbackManagerForLLMRun): Promise<void> {
    const chunk = new ChatGenerationChunk({ text, message: new AIMessageChunk({ id: this.messageId, content: text }) });
    await runManager?.handleLLMNewToken(text, undefined, undefined, undefined, undefined, { chunk });
  }
}
