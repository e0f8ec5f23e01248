import type { RequestHandler } from "express";

/** Removes parameters other than the weight from `Accept`: `application/json; charset=utf-8` asks for JSON. */
export function plainAccept(): RequestHandler {
  return (request, _response, next) => {
    const accept = request.headers.accept;
    if (accept?.includes(";")) request.headers.accept = accept.split(",").map(withoutParameters).join(",");
    next();
  };
}

function withoutParameters(range: string): string {
  const [type = "", ...parameters] = range.split(";");
  return [type, ...parameters.filter((one) => /^\s*q\s*=/i.test(one))].join(";");
}
