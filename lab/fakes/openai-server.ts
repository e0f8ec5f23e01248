import { embeddingOf } from "./embedding.js";
import type { JsonSchema } from "./fake-answers.js";
import { formOf } from "./fake-answers.js";
import { type Asked, type Behaviour, type Billed, fakeTokensOf, json, type Protocol, serve } from "./server.js";

/*
 * A fake server of OpenAI's protocol: chat completions (JSON mode, JSON schema or function calling; streamed or not), and
 * embeddings.
 */

interface ChatRequest {
  model: string;
  stream?: boolean;
  messages: { role: string; content: string }[];
  tools?: { function: { name: string; parameters: JsonSchema } }[];
  response_format?: { type: string; json_schema?: { name: string; schema: JsonSchema } };
}

const choice = (part: object, finish: string | null) => ({ index: 0, ...part, finish_reason: finish });

function finishOf(behaviour: Behaviour): string {
  if (behaviour === "cut_by_length") return "length";
  if (behaviour === "filtered") return "content_filter";
  return "stop";
}

function usageOf({ input, cached, output }: Billed) {
  return {
    prompt_tokens: input,
    completion_tokens: output,
    total_tokens: input + output,
    prompt_tokens_details: { cached_tokens: cached },
  };
}

// In JSON mode the prompt is identified only by the name of the type in the task.
function promptIn(messages: string[]): string | null {
  for (const content of messages.slice(1)) {
    const name = /(?:^|\n)type (\w+) = \{[^\n]*$/.exec(content)?.[1];
    if (name) return name;
  }
  return null;
}

const REFUSAL = "I cannot help with that.";

const openai: Protocol = {
  read(path, body) {
    if (path !== "/v1/chat/completions") return null;
    const { model, stream, messages, tools, response_format } = body as ChatRequest;
    const told = messages.map(({ content }) => content);
    const asked = { model, stream: stream === true };
    const tool = tools?.[0]?.function;
    const form = response_format?.json_schema;
    // A schema in the request precedes the messages.
    if (tool)
      return {
        ...asked,
        prompt: tool.name,
        schema: tool.parameters,
        segments: [JSON.stringify(tool), ...told],
        asFunction: true,
      };
    if (form) return { ...asked, prompt: form.name, schema: form.schema, segments: [JSON.stringify(form), ...told] };
    // Without a form the prompt alone asks for JSON.
    if ((response_format && response_format.type !== "json_object") || !told.join().includes("JSON")) return null;
    const prompt = promptIn(told);
    return prompt === null ? null : { ...asked, prompt, schema: formOf(prompt), segments: told };
  },
  whole({ model, prompt, asFunction }: Asked, text, behaviour, billed) {
    const call = { id: "call_1", type: "function", function: { name: prompt, arguments: text } };
    const said = asFunction ? { content: null, tool_calls: text === "" ? [] : [call] } : { content: text };
    const message = { role: "assistant", ...(behaviour === "refusal" ? { content: null, refusal: REFUSAL } : said) };
    return {
      id: "chatcmpl-fake",
      object: "chat.completion",
      created: 0,
      model,
      choices: [choice({ message }, finishOf(behaviour))],
      ...(behaviour !== "no_usage" && { usage: usageOf(billed) }),
    };
  },
  pieces({ model }: Asked, text, behaviour, billed) {
    const data = (choices: object[], more: object = {}) =>
      `data: ${JSON.stringify({ id: "chatcmpl-fake", object: "chat.completion.chunk", created: 0, model, choices, ...more })}\n\n`;
    const told: object[] = behaviour === "refusal" ? [{ refusal: REFUSAL }] : [{ content: "" }];
    for (let at = 0; at < text.length; at += 16) told.push({ content: text.slice(at, at + 16) });
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
    const tokens = texts.reduce((sum, text) => sum + fakeTokensOf(text), 0);
    json(response, 200, { object: "list", model, data, usage: { prompt_tokens: tokens, total_tokens: tokens } });
    return true;
  },
};

if (/\bopenai-server\.m?[jt]s$/.test(process.argv[1] ?? "")) serve(openai);
