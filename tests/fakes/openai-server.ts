import {
  type Asked,
  type Behaviour,
  type Billed,
  type JsonSchema,
  json,
  type Protocol,
  serve,
  tokensOf,
} from "./server.js";

/* A fake server of OpenAI's protocol: chat completions with one function, streamed or whole, and embeddings. */

interface ChatRequest {
  model: string;
  stream?: boolean;
  messages: { role: string; content: string }[];
  tools?: { function: { name: string; parameters: JsonSchema } }[];
}

const choice = (part: object, finish: string | null) => ({ index: 0, ...part, finish_reason: finish });

function finishOf(behaviour: Behaviour): string {
  if (behaviour === "cut_by_length") return "length";
  if (behaviour === "filtered") return "content_filter";
  return behaviour === "refusal" ? "stop" : "tool_calls";
}

function usageOf({ input, cached, output }: Billed) {
  return {
    prompt_tokens: input,
    completion_tokens: output,
    total_tokens: input + output,
    prompt_tokens_details: { cached_tokens: cached },
  };
}

const REFUSAL = "I cannot help with that.";

const openai: Protocol = {
  read(path, body) {
    if (path !== "/v1/chat/completions") return null;
    const { model, stream, messages, tools } = body as ChatRequest;
    const tool = tools?.[0]?.function;
    if (!tool) return null;
    // The form of the answer stands before the messages.
    const segments = [JSON.stringify(tool), ...messages.map(({ content }) => content)];
    return { prompt: tool.name, model, segments, schema: tool.parameters, stream: stream === true };
  },
  whole({ model, prompt }: Asked, text, behaviour, billed) {
    const call = { id: "call_1", type: "function", function: { name: prompt, arguments: text } };
    const message =
      behaviour === "refusal"
        ? { role: "assistant", content: null, refusal: REFUSAL }
        : { role: "assistant", content: null, tool_calls: text === "" ? [] : [call] };
    return {
      id: "chatcmpl-fake",
      object: "chat.completion",
      created: 0,
      model,
      choices: [choice({ message }, finishOf(behaviour))],
      ...(behaviour !== "no_usage" && { usage: usageOf(billed) }),
    };
  },
  pieces({ model, prompt }, text, behaviour, billed) {
    const data = (choices: object[], more: object = {}) =>
      `data: ${JSON.stringify({ id: "chatcmpl-fake", object: "chat.completion.chunk", created: 0, model, choices, ...more })}\n\n`;
    const first = { index: 0, id: "call_1", type: "function", function: { name: prompt, arguments: "" } };
    const told: object[] = behaviour === "refusal" ? [{ refusal: REFUSAL }] : [{ tool_calls: [first] }];
    for (let at = 0; at < text.length; at += 16)
      told.push({ tool_calls: [{ index: 0, function: { arguments: text.slice(at, at + 16) } }] });
    return [
      ...told.map((delta) => data([choice({ delta: { role: "assistant", ...delta } }, null)])),
      data([choice({ delta: {} }, finishOf(behaviour))]),
      ...(behaviour === "no_usage" ? [] : [data([], { usage: usageOf(billed) })]),
      "data: [DONE]\n\n",
    ];
  },
  error: (status) => ({ error: { message: `fake ${status}` } }),
  other(path, body, response) {
    if (path !== "/v1/embeddings") return false;
    const { input, model } = body as { input: string | string[]; model: string };
    const texts = [input].flat();
    const data = texts.map((text, index) => ({ object: "embedding", index, embedding: embeddingOf(text) }));
    const tokens = texts.reduce((sum, text) => sum + tokensOf(text), 0);
    json(response, 200, { object: "list", model, data, usage: { prompt_tokens: tokens, total_tokens: tokens } });
    return true;
  },
};

/** Equal texts have equal vectors, and others other ones. */
export function embeddingOf(text: string, length = 16): number[] {
  const vector = Array.from({ length }, () => 0);
  for (const [index, character] of [...text].entries())
    vector[index % length] = (vector[index % length] ?? 0) + (character.codePointAt(0) ?? 0) / 1000;
  const norm = Math.hypot(...vector) || 1;
  return vector.map((value) => value / norm);
}

if (process.argv[1]?.endsWith("openai-server.ts")) serve(openai);
