import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { z } from "zod";
import { fakeAnswer } from "./fake-answers.js";

/*
 * A fake server of OpenAI's chat protocol, a process of its own. It answers every prompt of this program in the form
 * that the request's own schema asks for, counts the calls by prompt, streams when asked to, and misbehaves on request.
 *
 *   POST /__script  [{ prompt, behaviour?, value?, times?, retry_after?, delay_ms?, piece_ms? }]  what the next calls get
 *   GET  /__calls   { draftAnswer: 2, ... }     GET /__requests  the bodies, newest last
 *   GET  /__open    { open: n }                 POST /__reset    forgets script and counts
 */

type Behaviour =
  | "ok"
  | "429"
  | "500"
  | "hang"
  | "reset"
  | "truncated"
  | "broken_json"
  | "wrong_schema"
  | "refusal"
  | "cut_by_length"
  | "empty";
interface ScriptItem {
  prompt: string;
  behaviour?: Behaviour;
  value?: unknown;
  times?: number;
  retry_after?: number;
  delay_ms?: number;
  piece_ms?: number;
}
interface ChatRequest {
  model: string;
  stream?: boolean;
  messages: { role: string; content: string }[];
  tools?: { function: { name: string; parameters: JsonSchema } }[];
}
type JsonSchema = Parameters<typeof z.fromJSONSchema>[0] & { required?: string[] };

let script: ScriptItem[] = [];
let requests: ChatRequest[] = [];
let calls: Record<string, number> = {};
let open = 0;

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await read(request);
  switch (`${request.method} ${request.url}`) {
    case "POST /__script":
      script.push(...(JSON.parse(body) as ScriptItem[]));
      return json(response, 200, {});
    case "POST /__reset":
      script = [];
      requests = [];
      calls = {};
      return json(response, 200, {});
    case "GET /__calls":
      return json(response, 200, calls);
    case "GET /__requests":
      return json(response, 200, requests);
    case "GET /__open":
      return json(response, 200, { open });
    case "POST /v1/chat/completions":
      open += 1;
      response.on("close", () => {
        open -= 1;
      });
      return complete(JSON.parse(body) as ChatRequest, response);
    default:
      return json(response, 404, { error: { message: "no such path" } });
  }
}

async function complete(request: ChatRequest, response: ServerResponse): Promise<void> {
  const tool = request.tools?.[0]?.function;
  if (!tool) return json(response, 400, { error: { message: "this fake answers calls with one function" } });
  requests.push(request);
  calls[tool.name] = (calls[tool.name] ?? 0) + 1;
  const item = next(tool.name);
  if (item.delay_ms) await new Promise((resolve) => setTimeout(resolve, item.delay_ms));
  switch (item.behaviour ?? "ok") {
    case "429":
      if (item.retry_after) response.setHeader("Retry-After", String(item.retry_after));
      return json(response, 429, { error: { message: "slow down" } });
    case "500":
      return json(response, 500, { error: { message: "broken" } });
    case "hang":
      return;
    case "reset":
      response.socket?.resetAndDestroy();
      return;
  }
  const value = item.value ?? fakeAnswer(tool.name, request.messages.map(({ content }) => content).join("\n\n"));
  // What it makes up by itself has to be what this very request asks for; a script may say anything.
  if (item.value === undefined && !z.fromJSONSchema(tool.parameters).safeParse(value).success) {
    return json(response, 500, {
      error: { message: `the fake's answer to ${tool.name} is not what the request's schema asks for` },
    });
  }
  const args = shaped(item.behaviour, value, tool.parameters);
  if (request.stream) return stream(request, response, tool.name, args, item);
  if (item.behaviour === "truncated") {
    const whole = JSON.stringify(completion(request, tool.name, args, item.behaviour));
    response.writeHead(200, { "Content-Type": "application/json", "Content-Length": String(Buffer.byteLength(whole)) });
    response.write(whole.slice(0, whole.length / 2));
    setTimeout(() => response.socket?.destroy(), 10);
    return;
  }
  json(response, 200, completion(request, tool.name, args, item.behaviour));
}

function next(prompt: string): ScriptItem {
  const index = script.findIndex((item) => item.prompt === prompt || item.prompt === "*");
  const item = script[index];
  if (!item) return { prompt };
  if (item.times !== undefined && item.times > 1) script[index] = { ...item, times: item.times - 1 };
  else script.splice(index, 1);
  return item;
}

function shaped(behaviour: Behaviour | undefined, value: unknown, schema: JsonSchema): string {
  if (behaviour === "empty") return "";
  const text = JSON.stringify(value);
  if (behaviour === "broken_json") return `${text.slice(0, -2)},,`;
  if (behaviour === "cut_by_length") return text.slice(0, text.length / 2);
  // Leaves out what the schema of this very request requires.
  if (behaviour === "wrong_schema")
    return JSON.stringify({ ...(value as object), [schema.required?.[0] ?? "x"]: undefined, surprise: true });
  return text;
}

function completion(request: ChatRequest, name: string, args: string, behaviour: Behaviour | undefined) {
  const refused = behaviour === "refusal";
  const message = refused
    ? { role: "assistant", content: null, refusal: "I cannot help with that." }
    : {
        role: "assistant",
        content: null,
        tool_calls: args === "" ? [] : [{ id: "call_1", type: "function", function: { name, arguments: args } }],
      };
  return {
    id: "chatcmpl-fake",
    object: "chat.completion",
    created: 0,
    model: request.model,
    choices: [
      { index: 0, message, finish_reason: behaviour === "cut_by_length" ? "length" : refused ? "stop" : "tool_calls" },
    ],
    usage: usageOf(request, args),
  };
}

async function stream(
  request: ChatRequest,
  response: ServerResponse,
  name: string,
  args: string,
  { behaviour, piece_ms }: ScriptItem,
): Promise<void> {
  response.writeHead(200, { "Content-Type": "text/event-stream" });
  const send = (delta: object, finish_reason: string | null = null) =>
    response.write(
      `data: ${JSON.stringify({ id: "chatcmpl-fake", object: "chat.completion.chunk", created: 0, model: request.model, choices: [{ index: 0, delta, finish_reason }] })}\n\n`,
    );
  if (behaviour === "refusal") {
    send({ role: "assistant", content: null, refusal: "I cannot help with that." });
    send({}, "stop");
    response.end("data: [DONE]\n\n");
    return;
  }
  send({
    role: "assistant",
    tool_calls: [{ index: 0, id: "call_1", type: "function", function: { name, arguments: "" } }],
  });
  for (let at = 0; at < args.length; at += 16) {
    if (behaviour === "truncated" && at > args.length / 2) return void response.socket?.destroy();
    send({ tool_calls: [{ index: 0, function: { arguments: args.slice(at, at + 16) } }] });
    await new Promise((resolve) => (piece_ms ? setTimeout(resolve, piece_ms) : setImmediate(resolve)));
  }
  send({}, behaviour === "cut_by_length" ? "length" : "tool_calls");
  const usage = {
    id: "chatcmpl-fake",
    object: "chat.completion.chunk",
    created: 0,
    model: request.model,
    choices: [],
    usage: usageOf(request, args),
  };
  response.end(`data: ${JSON.stringify(usage)}\n\ndata: [DONE]\n\n`);
}

function usageOf({ messages }: ChatRequest, args: string) {
  const prompt = Math.ceil(messages.reduce((sum, { content }) => sum + content.length, 0) / 4);
  const completionTokens = Math.ceil(args.length / 4);
  return {
    prompt_tokens: prompt,
    completion_tokens: completionTokens,
    total_tokens: prompt + completionTokens,
    prompt_tokens_details: { cached_tokens: 0 },
  };
}

async function read(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += chunk;
  return body;
}

function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(value));
}

const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => json(response, 500, { error: { message: String(error) } }));
});
server.listen(Number(process.argv[2] ?? 0), "127.0.0.1", () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
