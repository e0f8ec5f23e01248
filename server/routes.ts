import { type Request, type RequestHandler, type Response, Router } from "express";
import { API, type OperationId, type Params } from "../domain/contract/contract.js";
import { isFile, type Operation } from "../domain/contract/operation.js";
import { EmptyBody } from "../domain/contract/requests.js";
import { AppError } from "../domain/errors.js";
import type { Limits } from "./limits.js";
import { ownerOf } from "./owner.js";
import { methodNotAllowed } from "./problem.js";
import { parseInput, wantsEvents } from "./requests.js";

/** Handles one operation of the contract: validates, calls one method, sends the answer. */
export type Handler<Id extends OperationId> = (
  request: Request<Params<Id>>,
  response: Response,
  owner: string,
) => Promise<void> | void;

/** A handler for every operation. A missing one is a compile error. */
export type Handlers = { [Id in OperationId]: Handler<Id> };

/** The contract's paths as Express routes. Other methods on these paths answer 405. */
export function routesOf(handlers: Handlers, limits: Pick<Limits, "stream">): Router {
  const router = Router();
  const operations = Object.entries(API) as [OperationId, Operation][];
  for (const path of new Set(operations.map(([, operation]) => operation.path))) {
    const here = operations.filter(([, operation]) => operation.path === path);
    const route = router.route(path.replace(/\{(\w+)\}/g, ":$1"));
    for (const [id, operation] of here) {
      // The parameter types follow from the path; Express only knows strings.
      const handle = handlers[id] as Handler<OperationId>;
      route[operation.method](
        mayCall(operation),
        mustFit(operation),
        mayFollow(operation, limits),
        // Each operation's handler has its own type, which TypeScript cannot follow through this loop.
        (request, response) =>
          handle(request as unknown as Parameters<typeof handle>[0], response, ownerOf(response, operation)),
      );
    }
    route.all(methodNotAllowed(...here.map(([, { method }]) => method.toUpperCase())));
  }
  return router;
}

// Checked before the request is accepted: if only the stream were refused later, the request would look refused although it was accepted.
function mayFollow(operation: Operation, limits: Pick<Limits, "stream">): RequestHandler {
  return (request, response, next) => {
    const follows = operation.streams === "run" ? wantsEvents(request) : operation.streams !== null;
    if (follows) limits.stream(ownerOf(response, operation), response);
    next();
  };
}

/** The media types of an operation's answers; empty if it answers without a body. */
function mediaTypesOf({ answers, streams }: Pick<Operation, "answers" | "streams">): string[] {
  const types = Object.values(answers).flatMap((answer) =>
    answer === null ? [] : isFile(answer) ? [...answer] : ["application/json"],
  );
  return [...new Set([...types, ...(streams ? ["text/event-stream"] : [])])];
}

// Checked first, so that a caller without permission learns nothing about the request.
function mayCall(operation: Operation): RequestHandler {
  return (_request, response, next) => {
    ownerOf(response, operation);
    next();
  };
}

// Checks for every operation of the contract: the Accept header, the query, and that there is no body if the operation takes none.
function mustFit(operation: Operation): RequestHandler {
  const types = mediaTypesOf(operation);
  return (request, _response, next) => {
    if (types.length > 0 && !request.accepts(types))
      throw new AppError({ code: "not_acceptable", message: `This path answers in ${types.join(" or ")}.` });
    parseInput(operation.query, request.query);
    if (operation.body === null) parseInput(EmptyBody, request.body);
    next();
  };
}
