import type { z } from "zod";
import { type AnswerTo, API, isFile, type Operation, type OperationId, type Params } from "../domain/contract.js";
import type { StreamEvent } from "../domain/event.js";
import { problemIn } from "./problem.js";
import { createStreams } from "./streams.js";

/** Where the server is, and what it is asked with. */
export interface ClientOptions {
  /** Such as http://127.0.0.1:8080. */
  baseUrl: string;
  /** Sent as a bearer token where one is needed. */
  key?: string;
  fetch?: typeof fetch;
}

/** What may be said of any call. */
export interface CallOptions {
  signal?: AbortSignal;
}

/** What may be said of a call that runs a graph. */
export interface RunOptions extends CallOptions {
  /** The same key and body bring the first answer again, without running again. */
  idempotencyKey?: string;
  /** Answers at once, with the resource as it is while its run goes on. */
  respondAsync?: boolean;
}

/** What may be said of following a session's log. */
export interface FollowOptions extends CallOptions {
  /** The id of the last event that was read already. */
  lastEventId?: number;
}

/** Everything that goes beside a call's input. */
export type RequestOptions = RunOptions & FollowOptions;

type Op<Id extends OperationId> = (typeof API)[Id];
// A query is text; where it may be any text it may be a number.
type QueryOf<Given> = { [Name in keyof Given]: string extends Given[Name] ? Given[Name] | number : Given[Name] };
type Query<Id extends OperationId> = QueryOf<z.input<Op<Id>["query"]>>;
// Where a form with files is taken, FormData is one.
type Form<Id extends OperationId> = Op<Id>["form"] extends z.ZodType ? FormData : never;
type Body<Id extends OperationId> = Op<Id>["body"] extends z.ZodType ? z.input<Op<Id>["body"]> | Form<Id> : undefined;

/** What a call takes: the names in its path, its query, its body. */
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
  : FollowOptions;

/**
 * Every call of the API by its name. A refused one throws ApiProblem. `streams` has those that answer in events: they come
 * back by themselves when the connection drops, and end with the run that they are for.
 */
export type Client = {
  [Id in CallId]: (
    input: InputTo<Id>,
    options?: Op<Id>["streams"] extends "run" ? RunOptions : CallOptions,
  ) => Promise<AnswerTo<Id>>;
} & {
  streams: { [Id in StreamId]: (input: InputTo<Id>, options?: Streamed<Id>) => AsyncGenerator<StreamEvent> };
};

/** One request of the contract. */
export interface Asking {
  operation: Operation;
  input: Record<string, unknown>;
  options: RequestOptions;
  accept: string;
}

export type Ask = (asking: Asking) => Promise<Response>;

/** A typed client of the whole API, made from its contract. Runs in Node and in a browser. */
export function createClient(options: ClientOptions): Client {
  const ask = createAsk(options);
  const streams = createStreams(ask);
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
      (input: Record<string, unknown>, callOptions: RequestOptions = {}) => streams(operation, input, callOptions),
    ]);
  // Made from the table that the type is made from.
  return { ...Object.fromEntries(calls), streams: Object.fromEntries(streaming) } as unknown as Client;
}

function createAsk({ baseUrl, key, fetch: send = fetch }: ClientOptions): Ask {
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
    // A form's own type names its boundary, which fetch makes.
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

// An id that is none would lead to another path.
function idIn(input: Record<string, unknown>, name: string): string {
  const id = String(input[name] ?? "");
  if (id === "" || id === "." || id === "..") throw new TypeError(`${name} must be an id, not "${id}".`);
  return encodeURIComponent(id);
}

// A status that the contract names is an answer, also one that says "not ready".
async function read(response: Response, { answers }: Operation): Promise<unknown> {
  const answer = answers[response.status];
  if (answer === undefined) throw await problemIn(response);
  if (answer === null) return undefined;
  return isFile(answer) ? new Uint8Array(await response.arrayBuffer()) : response.json();
}
