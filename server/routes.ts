import { type Request, type RequestHandler, type Response, Router } from "express";
import { API, isFile, type Operation, type OperationId, type Params } from "../domain/contract.js";
import { AppError } from "../domain/errors.js";
import { ownerOf } from "./owner.js";
import { only } from "./problem.js";
import { check } from "./requests.js";

/** Answers one call of the contract: checks, calls one method, sends. `owner` is whose data the request may see and change. */
export type Handler<Id extends OperationId> = (
  request: Request<Params<Id>>,
  response: Response,
  owner: string,
) => Promise<void> | void;

/** A handler for every call. One that is missing does not compile. */
export type Handlers = { [Id in OperationId]: Handler<Id> };

/** The contract's paths as routes; a path refuses the methods that it does not take. */
export function routesOf(handlers: Handlers): Router {
  const router = Router();
  const operations = Object.entries(API) as [OperationId, Operation][];
  for (const path of new Set(operations.map(([, operation]) => operation.path))) {
    const here = operations.filter(([, operation]) => operation.path === path);
    const route = router.route(path.replace(/\{(\w+)\}/g, ":$1"));
    for (const [id, operation] of here) {
      // The types of parameters are the path's own, which Express only knows as strings.
      const handle = handlers[id] as Handler<OperationId>;
      route[operation.method](mustFit(operation), (request, response) =>
        handle(request as unknown as Parameters<typeof handle>[0], response, ownerOf(request)),
      );
    }
    route.all(only(...here.map(([, { method }]) => method.toUpperCase())));
  }
  return router;
}

/** The media types that a call can be answered in; none for one that is answered without a body. */
export function mediaTypesOf({ answers, streams }: Pick<Operation, "answers" | "streams">): string[] {
  const types = Object.values(answers).flatMap((answer) =>
    answer === null ? [] : isFile(answer) ? [...answer] : ["application/json"],
  );
  return [...new Set([...types, ...(streams ? ["text/event-stream"] : [])])];
}

// What holds for every call of the contract: how it may be answered, and which query it takes.
function mustFit(operation: Operation): RequestHandler {
  const types = mediaTypesOf(operation);
  return (request, _response, next) => {
    if (types.length > 0 && !request.accepts(types))
      throw new AppError({ code: "not_acceptable", message: `This path answers in ${types.join(" or ")}.` });
    check(operation.query, request.query);
    next();
  };
}
