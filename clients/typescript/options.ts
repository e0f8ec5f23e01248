import type { Operation } from "../../domain/contract/operation.js";

/** Options of every call. */
export interface CallOptions {
  signal?: AbortSignal;
}

/** Options of a call that runs a graph. */
export interface RunOptions extends CallOptions {
  /** The same key and body return the first answer, without a second run. */
  idempotencyKey?: string;
  /** Answers at once with the current resource, while its run continues. */
  respondAsync?: boolean;
}

/** Options of a call that changes a certain version of a resource. */
export interface ChangeOptions extends RunOptions {
  /** The version that is changed; if there is a newer one, the call is refused with 412. */
  ifMatch?: number;
}

/** Options for following a session's log. */
export interface FollowOptions extends CallOptions {
  /** The id of the last event that was received. */
  lastEventId?: number;
}

/** All options of a call, in addition to its input. */
export type RequestOptions = ChangeOptions & FollowOptions;

/** One request for an operation of the contract. */
export interface ApiRequest {
  operation: Operation;
  input: Record<string, unknown>;
  options: RequestOptions;
  accept: string;
}

export type Send = (asking: ApiRequest) => Promise<Response>;
