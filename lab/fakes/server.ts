import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { z } from "zod";
import { eagerDraft } from "./eager-draft.js";
import { fakeAnswer, type JsonSchema } from "./fake-answers.js";
import { createPrefixCache } from "./prefix-cache.js";

/*
 * The common part of the fake model servers: a script for the behaviour of the next calls, counts, and a ledger of billed tokens. Each is a
 * separate process. It answers every prompt of this program according to the schema in the request, and misbehaves on request.
 *
 *   POST /__script  [{ prompt, behaviour?, value?, wants?, times?, retry_after?, delay_ms?, piece_ms?, tokens_per_second?, status?, body?, location? }]
 *   GET  /__calls   { draftAnswer: 2, ... }     GET /__requests  the bodies, newest last
 *   GET  /__ledger  tokens billed, one entry per call     GET /__open { open: n }      POST /__reset    forgets all of it
 *   GET  /__times   when each request arrived and when it was answered, in the order of /__requests
 */

export type Behaviour =
  | "ok"
  | "429"
  | "quota"
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
  | "closed"
  | "cut_in_chunk"
  | "reset_midway"
  | "html"
  | "garbage"
  | "redirect"
  | "huge"
  | "bomb"
  | "no_usage"
  | "empty";
interface ScriptItem {
  prompt: string;
  behaviour?: Behaviour;
  value?: unknown;
  /** The stretches that an eager model writes as lines of a draft, whatever they mean. */
  wants?: string[];
  times?: number;
  retry_after?: number | string;
  delay_ms?: number;
  piece_ms?: number;
  /** How fast the answer is written after `delay_ms`; without it, and without `piece_ms`, at once. */
  tokens_per_second?: number;
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

/** When a request arrived, and when its answer was sent or its client had gone (null: not yet). Milliseconds since 1970. */
export interface Timing {
  arrived: number;
  ended: number | null;
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

const HUGE_BYTES = 64 * 1024 * 1024;

/** Serves a protocol on a free port of the loopback interface, or the one given as an argument, and prints the port. */
export function serve(protocol: Protocol): void {
  const fake = new FakeServer(protocol);
  const server = createServer((request, response) => {
    fake.answer(request, response).catch((error: unknown) => json(response, 500, errorBody(String(error))));
  });
  server.listen(Number(process.argv[2] ?? 0), "127.0.0.1", () => {
    process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
  });
}

/** The script of a fake server, and its record of the requests. */
class FakeServer {
  readonly #protocol: Protocol;
  readonly #cache = createPrefixCache();
  #script: ScriptItem[] = [];
  #requests: unknown[] = [];
  #headers: Record<string, unknown>[] = [];
  #calls: Record<string, number> = {};
  #ledger: Billed[] = [];
  #open = 0;
  #times: Timing[] = [];

  constructor(protocol: Protocol) {
    this.#protocol = protocol;
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, url = "" } = request;
    const body = await read(request);
    const control = this.#control(`${method} ${url}`, body);
    if (control) return json(response, 200, control);
    const given = body === "" ? {} : JSON.parse(body);
    const asked = method === "POST" ? this.#protocol.read(url, given) : null;
    if (!asked) return this.#answerOther(url, given, response);
    if ("refused" in asked) return json(response, asked.refused, this.#protocol.error(asked.refused));
    this.#open += 1;
    const timing: Timing = { arrived: Date.now(), ended: null };
    this.#times.push(timing);
    response.on("close", () => {
      this.#open -= 1;
      timing.ended = Date.now();
    });
    this.#requests.push(given);
    this.#headers.push(request.headers);
    return this.#complete(asked, response);
  }

  // The answer to a request of a test to the fake itself; null for all others.
  #control(request: string, body: string): object | null {
    const records: Record<string, object> = {
      "GET /__calls": this.#calls,
      "GET /__requests": this.#requests,
      "GET /__headers": this.#headers,
      "GET /__ledger": this.#ledger,
      "GET /__open": { open: this.#open },
      "GET /__times": this.#times,
    };
    if (request === "POST /__script") this.#script.push(...(JSON.parse(body) as ScriptItem[]));
    else if (request === "POST /__reset") this.#reset();
    else if (request === "POST /__forget") this.#protocol.forget?.();
    else return records[request] ?? null;
    return {};
  }

  #reset(): void {
    [this.#script, this.#requests, this.#headers, this.#times, this.#calls, this.#ledger] = [[], [], [], [], {}, []];
    this.#cache.clear();
    this.#protocol.forget?.();
  }

  #answerOther(url: string, given: unknown, response: ServerResponse): void {
    this.#calls[url] = (this.#calls[url] ?? 0) + 1;
    const isKnown = this.#protocol.other?.(url, given, response, (billed) => void this.#ledger.push(billed));
    if (!isKnown) json(response, 404, errorBody("no such path"));
  }

  async #complete(asked: Asked, response: ServerResponse): Promise<void> {
    const { prompt } = asked;
    this.#calls[prompt] = (this.#calls[prompt] ?? 0) + 1;
    const item = this.#next(prompt);
    const behaviour = item.behaviour ?? "ok";
    if (item.delay_ms) await wait(item.delay_ms);
    if (await this.#misbehave(behaviour, item, response)) return;
    const given = asked.segments.join("\n\n");
    const value = item.value ?? (item.wants ? eagerDraft(given, item.wants) : fakeAnswer(prompt, given));
    // A generated answer must match the schema of this request; a scripted one may be anything.
    if (item.value === undefined && !z.fromJSONSchema(asked.schema).safeParse(value).success)
      return json(response, 500, errorBody(`the fake's answer to ${prompt} is not what the request's schema asks for`));
    const text = shaped(behaviour, value, asked.schema);
    const billed = this.#bill(asked, text, response);
    if (asked.stream) return this.#stream(asked, response, text, item, billed);
    if (item.tokens_per_second) await wait((billed.output / item.tokens_per_second) * 1000);
    const whole = JSON.stringify(this.#protocol.whole(asked, text, behaviour, billed));
    if (behaviour === "truncated") return truncated(response, whole);
    response.writeHead(200, { "Content-Type": "application/json" }).end(whole);
  }

  // Answers with a failure that needs no text; false for a behaviour of another kind.
  async #misbehave(behaviour: Behaviour, item: ScriptItem, response: ServerResponse): Promise<boolean> {
    switch (behaviour) {
      case "quota":
        json(response, 429, { error: { message: "quota", type: "insufficient_quota", code: "insufficient_quota" } });
        return true;
      case "429":
      case "503":
      case "500":
        if (item.retry_after) response.setHeader("Retry-After", String(item.retry_after));
        json(response, Number(behaviour), this.#protocol.error(Number(behaviour)));
        return true;
      case "hang":
        return true;
      case "reset":
        response.socket?.resetAndDestroy();
        return true;
      case "html":
        response.writeHead(200, { "Content-Type": "text/html" }).end("<!doctype html><title>Sign in</title>");
        return true;
      case "garbage":
        response.writeHead(200, { "Content-Type": "application/json" }).end("\u0000\u0001{{{ no json");
        return true;
      case "redirect":
        response.writeHead(307, { Location: item.location ?? "/" }).end();
        return true;
      case "huge":
        await huge(response);
        return true;
      case "bomb":
        bomb(response);
        return true;
      default:
        return false;
    }
  }

  #bill(asked: Asked, text: string, response: ServerResponse): Billed {
    const { input, cached: known, answered } = this.#cache.read(asked.model, asked.segments);
    response.once("finish", answered);
    const cached = asked.kept ? Math.max(known, fakeTokensOf(asked.kept.join("\u0000"))) : known;
    const billed = { prompt: asked.prompt, model: asked.model, input, cached, output: fakeTokensOf(text) };
    this.#ledger.push(billed);
    return billed;
  }

  #next(prompt: string): ScriptItem {
    const index = this.#script.findIndex((item) => item.prompt === prompt || item.prompt === "*");
    const item = this.#script[index];
    if (!item) return { prompt };
    if (item.times !== undefined && item.times > 1) this.#script[index] = { ...item, times: item.times - 1 };
    else this.#script.splice(index, 1);
    return item;
  }

  async #stream(
    asked: Asked,
    response: ServerResponse,
    text: string,
    { behaviour = "ok", piece_ms, tokens_per_second: speed }: ScriptItem,
    billed: Billed,
  ): Promise<void> {
    const pieces = this.#protocol.pieces(asked, text, behaviour, billed);
    if (isRough(behaviour)) return roughly(behaviour, response, pieces);
    response.writeHead(200, { "Content-Type": "text/event-stream" });
    const begun = performance.now();
    const inAllMs = speed ? (billed.output / speed) * 1000 : 0;
    for (const [index, piece] of pieces.entries()) {
      if (response.destroyed) return;
      if (index > pieces.length / 2) {
        if (behaviour === "truncated") return void response.socket?.destroy();
        if (behaviour === "silent") return;
      }
      // Each piece is due by the clock, so that late timers do not add up.
      const dueMs = begun + (inAllMs * (index + 1)) / pieces.length - performance.now();
      if (speed && dueMs > 0) await wait(dueMs);
      response.write(piece);
      if (speed) continue;
      await new Promise((resolve) => (piece_ms ? setTimeout(resolve, piece_ms) : setImmediate(resolve)));
    }
    response.end();
  }
}

const ROUGH = ["closed", "cut_in_chunk", "reset_midway"] as const;
type Rough = (typeof ROUGH)[number];
const isRough = (behaviour: Behaviour): behaviour is Rough => ROUGH.some((one) => one === behaviour);

/** Comments between the events of one answer: they make it longer than the amount that a client reads before it pauses. */
const COMMENTS_BYTES = 150_000;

// A whole stream at once, after which the connection is closed; or half of it, in the middle of a chunk or by a reset.
function roughly(behaviour: Rough, response: ServerResponse, pieces: string[]): void {
  const comment = `: ${"-".repeat(COMMENTS_BYTES / pieces.length)}\n\n`;
  const whole = pieces.map((piece) => piece + comment).join("");
  const headers = { "Content-Type": "text/event-stream", "Content-Length": Buffer.byteLength(whole) };
  if (behaviour === "closed") return void response.writeHead(200, { ...headers, Connection: "close" }).end(whole);
  const half = whole.slice(0, whole.length / 2);
  if (behaviour === "cut_in_chunk") {
    response.writeHead(200, { "Content-Type": "text/event-stream", "Transfer-Encoding": "chunked" }).flushHeaders();
    return void response.socket?.end(`${Buffer.byteLength(whole).toString(16)}\r\n${half}`);
  }
  response.writeHead(200, headers).write(half, () => void response.socket?.resetAndDestroy());
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, ms));
}

function errorBody(message: string): object {
  return { error: { message } };
}

// Sends half of an answer and closes the connection.
function truncated(response: ServerResponse, whole: string): void {
  const length = String(Buffer.byteLength(whole));
  response.writeHead(200, { "Content-Type": "application/json", "Content-Length": length });
  response.write(whole.slice(0, whole.length / 2));
  setTimeout(() => response.socket?.destroy(), 10);
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
