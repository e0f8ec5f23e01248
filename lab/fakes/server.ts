import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { z } from "zod";
import { fakeAnswer, type JsonSchema } from "./fake-answers.js";
import { createPrefixCache } from "./prefix-cache.js";

/*
 * The common part of the fake model servers: a script for the behaviour of the next calls, counts, and a ledger of billed tokens.
 * Each is a separate process. It answers every prompt of this program according to the schema in the request, and misbehaves on
 * request.
 *
 *   POST /__script  [{ prompt, behaviour?, value?, times?, retry_after?, delay_ms?, piece_ms?, status?, body?, location? }]
 *   GET  /__calls   { draftAnswer: 2, ... }     GET /__requests  the bodies, newest last
 *   GET  /__ledger  tokens billed, one entry a call       GET /__open { open: n }      POST /__reset    forgets all of it
 */

export type Behaviour =
  | "ok"
  | "429"
  | "500"
  | "503"
  | "hang"
  | "reset"
  | "truncated"
  | "broken_json"
  | "wrong_schema"
  | "refusal"
  | "filtered"
  | "cut_by_length"
  | "silent"
  | "html"
  | "garbage"
  | "redirect"
  | "huge"
  | "bomb"
  | "no_usage"
  | "empty";
export interface ScriptItem {
  prompt: string;
  behaviour?: Behaviour;
  value?: unknown;
  times?: number;
  retry_after?: number | string;
  delay_ms?: number;
  piece_ms?: number;
  location?: string;
}

/** One call as parsed by its protocol. */
export interface Asked {
  prompt: string;
  model: string;
  /** The texts of the request in the order in which the provider's cache sees them. */
  segments: string[];
  schema: JsonSchema;
  stream: boolean;
  /** The answer is returned as the arguments of a function call. */
  asFunction?: boolean;
  /** The leading segments that are in the provider's cached content. */
  kept?: string[];
}

export interface Billed {
  prompt: string;
  model: string;
  input: number;
  cached: number;
  output: number;
}

/** A provider's wire protocol. `text` is the structured output, shaped by the behaviour. */
export interface Protocol {
  /** Null for a request that is not a call of this protocol. */
  read(path: string, body: unknown): Asked | { refused: number } | null;
  whole(asked: Asked, text: string, behaviour: Behaviour, billed: Billed): unknown;
  /** The pieces of a stream as they are sent; the last has the finish reason and the usage. */
  pieces(asked: Asked, text: string, behaviour: Behaviour, billed: Billed): string[];
  error(status: number): unknown;
  /** Answers a request that is not a chat call; false if it is not part of this protocol. */
  other?(path: string, body: unknown, response: ServerResponse, bill: (billed: Billed) => void): boolean;
  /** Deletes all cached content. */
  forget?(): void;
}

const HUGE_BYTES = 20 * 1024 * 1024;

export function serve(protocol: Protocol): void {
  let script: ScriptItem[] = [];
  let requests: unknown[] = [];
  let headers: Record<string, unknown>[] = [];
  let calls: Record<string, number> = {};
  let ledger: Billed[] = [];
  let open = 0;
  const cache = createPrefixCache();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await read(request);
    switch (`${request.method} ${request.url}`) {
      case "POST /__script":
        script.push(...(JSON.parse(body) as ScriptItem[]));
        return json(response, 200, {});
      case "POST /__reset":
        [script, requests, headers, calls, ledger] = [[], [], [], {}, []];
        cache.clear();
        protocol.forget?.();
        return json(response, 200, {});
      case "GET /__calls":
        return json(response, 200, calls);
      case "GET /__requests":
        return json(response, 200, requests);
      case "GET /__headers":
        return json(response, 200, headers);
      case "GET /__ledger":
        return json(response, 200, ledger);
      case "POST /__forget":
        protocol.forget?.();
        return json(response, 200, {});
      case "GET /__open":
        return json(response, 200, { open });
    }
    const given = body === "" ? {} : JSON.parse(body);
    const asked = request.method === "POST" ? protocol.read(request.url ?? "", given) : null;
    if (!asked) {
      calls[request.url ?? ""] = (calls[request.url ?? ""] ?? 0) + 1;
      if (protocol.other?.(request.url ?? "", given, response, (billed) => void ledger.push(billed))) return;
      return json(response, 404, { error: { message: "no such path" } });
    }
    if ("refused" in asked) return json(response, asked.refused, protocol.error(asked.refused));
    open += 1;
    response.on("close", () => {
      open -= 1;
    });
    requests.push(given);
    headers.push(request.headers);
    return complete(asked, response);
  }

  async function complete(asked: Asked, response: ServerResponse): Promise<void> {
    const { prompt } = asked;
    calls[prompt] = (calls[prompt] ?? 0) + 1;
    const item = next(prompt);
    const behaviour = item.behaviour ?? "ok";
    if (item.delay_ms) await new Promise((resolve) => setTimeout(resolve, item.delay_ms));
    switch (behaviour) {
      case "429":
      case "503":
        if (item.retry_after) response.setHeader("Retry-After", String(item.retry_after));
        return json(response, Number(behaviour), protocol.error(Number(behaviour)));
      case "500":
        return json(response, 500, protocol.error(500));
      case "hang":
        return;
      case "reset":
        response.socket?.resetAndDestroy();
        return;
      case "html":
        response.writeHead(200, { "Content-Type": "text/html" }).end("<!doctype html><title>Sign in</title>");
        return;
      case "garbage":
        response.writeHead(200, { "Content-Type": "application/json" }).end("\u0000\u0001{{{ no json");
        return;
      case "redirect":
        response.writeHead(307, { Location: item.location ?? "/" }).end();
        return;
      case "huge":
        return huge(response);
      case "bomb":
        return bomb(response);
    }
    const value = item.value ?? fakeAnswer(prompt, asked.segments.join("\n\n"));
    // A generated answer must match the schema of this request; a scripted one may be anything.
    if (item.value === undefined && !z.fromJSONSchema(asked.schema).safeParse(value).success) {
      return json(response, 500, {
        error: { message: `the fake's answer to ${prompt} is not what the request's schema asks for` },
      });
    }
    const text = shaped(behaviour, value, asked.schema);
    const { input, cached: known } = cache.read(asked.model, asked.segments);
    const cached = asked.kept ? Math.max(known, fakeTokensOf(asked.kept.join("\u0000"))) : known;
    const billed = { prompt, model: asked.model, input, cached, output: fakeTokensOf(text) };
    ledger.push(billed);
    if (asked.stream) return stream(asked, response, text, item, billed);
    const whole = JSON.stringify(protocol.whole(asked, text, behaviour, billed));
    if (behaviour === "truncated") {
      response.writeHead(200, {
        "Content-Type": "application/json",
        "Content-Length": String(Buffer.byteLength(whole)),
      });
      response.write(whole.slice(0, whole.length / 2));
      setTimeout(() => response.socket?.destroy(), 10);
      return;
    }
    response.writeHead(200, { "Content-Type": "application/json" }).end(whole);
  }

  function next(prompt: string): ScriptItem {
    const index = script.findIndex((item) => item.prompt === prompt || item.prompt === "*");
    const item = script[index];
    if (!item) return { prompt };
    if (item.times !== undefined && item.times > 1) script[index] = { ...item, times: item.times - 1 };
    else script.splice(index, 1);
    return item;
  }

  async function stream(
    asked: Asked,
    response: ServerResponse,
    text: string,
    { behaviour = "ok", piece_ms }: ScriptItem,
    billed: Billed,
  ): Promise<void> {
    response.writeHead(200, { "Content-Type": "text/event-stream" });
    const pieces = protocol.pieces(asked, text, behaviour, billed);
    for (const [index, piece] of pieces.entries()) {
      if (response.destroyed) return;
      if (index > pieces.length / 2) {
        if (behaviour === "truncated") return void response.socket?.destroy();
        if (behaviour === "silent") return;
      }
      response.write(piece);
      await new Promise((resolve) => (piece_ms ? setTimeout(resolve, piece_ms) : setImmediate(resolve)));
    }
    response.end();
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => json(response, 500, { error: { message: String(error) } }));
  });
  server.listen(Number(process.argv[2] ?? 0), "127.0.0.1", () => {
    process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
  });
}

function shaped(behaviour: Behaviour, value: unknown, schema: JsonSchema): string {
  if (behaviour === "empty" || behaviour === "refusal" || behaviour === "filtered") return "";
  const text = JSON.stringify(value);
  if (behaviour === "broken_json") return `${text.slice(0, -2)},,`;
  if (behaviour === "cut_by_length") return text.slice(0, text.length / 2);
  // Omits a property that the schema of this request requires.
  if (behaviour === "wrong_schema")
    return JSON.stringify({ ...(value as object), [schema.required?.[0] ?? "x"]: undefined, surprise: true });
  return text;
}

// Compressed without being asked to: 400 kB that decompress to 400 MB.
function bomb(response: ServerResponse): void {
  const packed = gzipSync(Buffer.alloc(8 * 1024 * 1024, 0x20), { level: 9 });
  response.writeHead(200, { "Content-Type": "text/event-stream", "Content-Encoding": "gzip" });
  response.end(Buffer.concat(Array.from({ length: 50 }, () => packed)));
}

async function huge(response: ServerResponse): Promise<void> {
  response.writeHead(200, { "Content-Type": "application/json" });
  const block = Buffer.alloc(64 * 1024, 0x20);
  for (let sent = 0; sent < HUGE_BYTES && !response.destroyed; sent += block.length) {
    if (!response.write(block)) await new Promise((resolve) => response.once("drain", resolve).once("close", resolve));
  }
  response.end();
}

/** Four characters per token, as a rule of thumb. It only matters that both sides count the same. */
export function fakeTokensOf(text: string): number {
  return Math.ceil(text.length / 4);
}

async function read(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += chunk;
  return body;
}

export function json(response: ServerResponse, status: number, value: unknown): void {
  if (response.headersSent) return;
  response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(value));
}
