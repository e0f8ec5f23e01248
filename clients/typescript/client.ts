import type { z } from "zod";
import { type AnswerTo, API, type OperationId, type Params } from "../../domain/contract/contract.js";
import type { StreamEvent } from "../../domain/event.js";
import type { LiveSummary } from "../../domain/metrics.js";
import { type ClientOptions, createCalls } from "./from-operations.js";
import type { CallOptions, ChangeOptions, FollowOptions, RunOptions } from "./options.js";

export type { ClientOptions } from "./from-operations.js";
export { ApiProblem } from "./problem.js";

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
type Running<Id extends OperationId> = Op<Id>["takesIfMatch"] extends true ? ChangeOptions : RunOptions;
type Streamed<Id extends OperationId> = Op<Id>["streams"] extends "run"
  ? Omit<Running<Id>, "respondAsync">
  : Op<Id>["streams"] extends "live"
    ? CallOptions
    : FollowOptions;
type EventOf<Id extends OperationId> = Op<Id>["streams"] extends "live" ? LiveSummary : StreamEvent;

/**
 * Every operation of the API by its name. A refused call throws ApiProblem. `streams` has the operations that answer with events: they reconnect
 * by themselves when the connection drops, and end with their run.
 */
export type Client = {
  [Id in CallId]: (
    input: InputTo<Id>,
    options?: Op<Id>["streams"] extends "run" ? Running<Id> : CallOptions,
  ) => Promise<AnswerTo<Id>>;
} & {
  streams: { [Id in StreamId]: (input: InputTo<Id>, options?: Streamed<Id>) => AsyncGenerator<EventOf<Id>> };
};

/** A typed client of the whole API, derived from its contract. Runs in Node and in a browser. */
export function createClient(options: ClientOptions): Client {
  // The object and its type are both derived from API.
  return createCalls(API, options) as Client;
}
