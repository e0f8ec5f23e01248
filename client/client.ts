import type { z } from "zod";
import { type AnswerTo, API, isFile, type Operation, type OperationId, type Params } from "../domain/contract.js";
import type { StreamEvent } from "../domain/event.js";
import type { LiveSummary } from "../domain/metrics.js";
import type { CallOptions, FollowOptions, RequestOptions, RunOptions, Send } from "./options.js";
import { errorFrom } from "./problem.js";
import { createLive, createStreams } from "./streams.js";

/** The server's address, the key, and an optional fetch implementation. */
export interface ClientOptions {
  /** Such as http://127.0.0.1:8080. */
  baseUrl: string;
  /** Sent as a bearer token. */
  key?: string;
  fetch?: typeof fetch;
}

type Op<Id extends OperationId> = (typeof API)[Id];
// Query values are sent as text, so a parameter of type string accepts a number too.
type QueryOf<Given> = { [Name in keyof Given]: string extends Given[Name] ? Given[Name] | number : Given[Name] };
type Query<Id extends OperationId> = QueryOf<z.input<Op<Id>["query"]>>;
// An operation that accepts a form with files takes FormData.
type Form<Id extends OperationId> = Op<Id>["form"] extends z.ZodType ? FormData : never;
type Body<Id extends OperationId> = Op<Id>["body"] extends z.ZodType ? z.input<Op<Id>["body"]> | Form<Id> : undefined;

/** The input of a call: path parameters, query and body. */
export type InputTo<Id extends OperationId> = Params<Id> &
  (keyof Query<Id> extends never
    ? unknown
    : Record<string, never> extends Query<Id>
      ? { query?: Query<Id> }
      : { query: Query<Id> }) &
  (Body<Id> extends undefined ? unknown : undefined extends Body<Id> ? { body?: Body<Id> } : { body: Body<Id> });

type CallId = { [Id in OperationId]: keyof Op<Id>["answers"] extends never ? never : Id }[OperationId];
type StreamId = { [Id in OperationId]: Op<Id>["streams"] extends null ? never : Id }[OperationId];
type Streamed<Id extends OperationId> = Op<Id>["streams"] extends "run"
  ? Omit<RunOptions, "respondAsync">
  : Op<Id>["streams"] extends "live"
    ? CallOptions
    : FollowOptions;
type EventOf<Id extends OperationId> = Op<Id>["streams"] extends "live" ? LiveSummary : StreamEvent;

/**
 * Every operation of the API by its name. A refused call throws ApiProblem. `streams` has the operations that answer with
 * events: they reconnect by themselves when the connection drops, and end with their run.
 */
export type Client = {
  [Id in CallId]: (
    input: InputTo<Id>,
    options?: Op<Id>["streams"] extends "run" ? RunOptions : CallOptions,
  ) => Promise<AnswerTo<Id>>;
} & {
  streams: { [Id in StreamId]: (input: InputTo<Id>, options?: Streamed<Id>) => AsyncGenerator<EventOf<Id>> };
};

/** A typed client of the whole API, derived from its contract. Runs in Node and in a browser. */
export function createClient(options: ClientOptions): Client {
  const ask = createSend(options);
  const [streams, live] = [createStreams(ask), createLive(ask)];
  const entries = Object.entries(API) as [OperationId, Operation][];
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
  // The object and its type are both derived from API.
  return { ...Object.fromEntries(calls), streams: Object.fromEntries(streaming) } as unknown as Client;
}

function createSend({ baseUrl, key, fetch: send = fetch }: ClientOptions): Send {
  const base = baseUrl.replace(/\/+$/, "");
  return ({ operation: { method, path, body }, input, options, accept }) => {
    const place = path.replace(/\{(\w+)\}/g, (_, name: string) => idIn(input, name));
    const query = new URLSearchParams(
      Object.entries((input.query as Record<string, string | number> | undefined) ?? {}).map(
        ([name, value]): [string, string] => [name, `${value}`],
      ),
    );
    const headers = new Headers({ Accept: accept });
    if (key !== undefined) headers.set("Authorization", `Bearer ${key}`);
    if (options.idempotencyKey !== undefined) headers.set("Idempotency-Key", options.idempotencyKey);
    if (options.respondAsync) headers.set("Prefer", "respond-async");
    if (options.lastEventId !== undefined) headers.set("Last-Event-ID", String(options.lastEventId));
    const hasBody = body !== null && input.body !== undefined;
    // For a form, fetch sets the Content-Type, since it generates the boundary.
    const isForm = input.body instanceof FormData;
    if (hasBody && !isForm) headers.set("Content-Type", "application/json");
    return send(`${base}${place}${query.size > 0 ? `?${query}` : ""}`, {
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
