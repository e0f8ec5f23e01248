import type { Request, RequestHandler } from "express";
import { AppError } from "../domain/errors.js";

const HERE = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

/** True for the names of this computer itself. */
export function isLoopback(host: string): boolean {
  return HERE.test(host);
}

/**
 * Protects a local server from web pages: against DNS rebinding (`Host`), and against requests of other pages (`Origin`, and
 * `Sec-Fetch-Site` where a browser sends no `Origin`). A link that leads to the page may be followed from anywhere.
 */
export function fromOwn(allowHost: (host: string) => boolean): RequestHandler {
  return (request, _response, next) => {
    if (allowHost(request.get("Host") ?? "") && isOwn(request)) return next();
    throw new AppError({ code: "forbidden", message: "The Host or Origin of the request is not allowed." });
  };
}

function isOwn(request: Request): boolean {
  const own = `${request.protocol}://${request.get("Host")}`.toLowerCase();
  const origin = request.get("Origin")?.toLowerCase();
  if (origin !== undefined) return origin === own;
  const site = request.get("Sec-Fetch-Site");
  if (site !== "cross-site" && site !== "same-site") return true;
  return request.method === "GET" && request.get("Sec-Fetch-Mode") === "navigate" && !request.path.startsWith("/api");
}
