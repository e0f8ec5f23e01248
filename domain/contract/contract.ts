import type { z } from "zod";
import { CANDIDATE_API } from "./candidate.js";
import type { Operation } from "./operation.js";
import { OPERATIONS_API } from "./operations.js";

/*
 * The single definition of the HTTP contract: the server's routes and checks, the OpenAPI document and the typed client are made
 * from it. Changes are additive; a breaking change needs another version of the path.
 */
export const API = { ...CANDIDATE_API, ...OPERATIONS_API } satisfies Record<string, Operation>;

export type OperationId = keyof typeof API;

/** The names in a path's braces. */
type Names<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** The path parameters of a call. */
export type Params<Id extends OperationId> = Record<Names<(typeof API)[Id]["path"]>, string>;

type Answers<Id extends OperationId> = (typeof API)[Id]["answers"];
type AnswerOf<Answer> = Answer extends z.ZodType
  ? z.output<Answer>
  : Answer extends readonly string[]
    ? Uint8Array
    : undefined;

/** The response of a successful call. */
export type AnswerTo<Id extends OperationId> = AnswerOf<Answers<Id>[keyof Answers<Id>]>;
