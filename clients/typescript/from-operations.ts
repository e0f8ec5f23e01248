import { isFile, type Operation } from "../../domain/contract/operation.js";
import type { RequestOptions, Send } from "./options.js";
import { errorFrom } from "./problem.js";
import { createLive, createStreams } from "./streams.js";

/** The server's address, the key, and an optional fetch implementation. */
export interface ClientOptions {
  /** For example http://127.0.0.1:8080. */
  baseUrl: string;
  /** Sent as a bearer token. */
  key?: string;
  /** Default: the global fetch. In Node 22 and 24 it can end the process when a server closes its connection; browsers are not affected. */
  fetch?: typeof fetch;
}

/** The calls of some operations by their names, and under `streams` those that answer with events. */
export function createCalls(operations: Record<string, Operation>, options: ClientOptions): object {
  const ask = createSend(options);
  const [streams, live] = [createStreams(ask), createLive(ask)];
  const entries = Object.entries(operations);
  const calls = entries.map(([id, operation]) => [
    id,
    async (input: Record<string, unknown>, callOptions: RequestOptions = {}) => {
      const file = Object.values<Operation["answers"][number]>(operation.answers).find(isFile);
      const accept = file?.join(", ") ?? "application/json";
      return read(await ask({ operation, input, options: callOptions, accept }), operation);
    },
  ]);
  const streaming = entries
    .filter(([, { streams: kind }]) => kind !== null)
    .map(([id, operation]) => [
      id,
      (input: Record<string, unknown>, callOptions: RequestOptions = {}) =>
        (operation.streams === "live" ? live : streams)(operation, input, callOptions),
    ]);
  return { ...Object.fromEntries(calls), streams: Object.fromEntries(streaming) };
}

function createSend({ baseUrl, key, fetch: send = fetch }: ClientOptions): Send {
  const base = baseUrl.replace(/\/+$/, "");
  return ({ operation: { method, path, body }, input, options, accept }) => {
    const address = path.replace(/\{(\w+)\}/g, (_, name: string) => idIn(input, name));
    const query = new URLSearchParams(
      Object.entries((input.query as Record<string, string | number> | undefined) ?? {}).map(
        ([name, value]): [string, string] => [name, `${value}`],
      ),
    );
    const headers = new Headers({ Accept: accept });
    if (key !== undefined) headers.set("Authorization", `Bearer ${key}`);
    if (options.idempotencyKey !== undefined) headers.set("Idempotency-Key", options.idempotencyKey);
    if (options.respondAsync) headers.set("Prefer", "respond-async");
    if (options.ifMatch !== undefined) headers.set("If-Match", `"${options.ifMatch}"`);
    if (options.lastEventId !== undefined) headers.set("Last-Event-ID", String(options.lastEventId));
    const hasBody = body !== null && input.body !== undefined;
    // For a form, fetch sets the Content-Type, since it generates the boundary.
    const isForm = input.body instanceof FormData;
    if (hasBody && !isForm) headers.set("Content-Type", "application/json");
    return send(`${base}${address}${query.size > 0 ? `?${query}` : ""}`, {
      method: method.toUpperCase(),
      headers,
      ...(hasBody && { body: isForm ? (input.body as FormData) : JSON.stringify(input.body) }),
      ...(options.signal && { signal: options.signal }),
    });
  };
}

// An empty id or a dot segment would lead to another path.
function idIn(input: Record<string, unknown>, name: string): string {
  const id = String(input[name] ?? "");
  if (id === "" || id === "." || id === "..") throw new TypeError(`${name} must be an id, not "${id}".`);
  return encodeURIComponent(id);
}

// A status that the contract lists is an answer, even 503 "not ready".
async function read(response: Response, { answers }: Operation): Promise<unknown> {
  const answer = answers[response.status];
  if (answer === undefined) throw await errorFrom(response);
  if (answer === null) return undefined;
  return isFile(answer) ? new Uint8Array(await response.arrayBuffer()) : response.json();
}
