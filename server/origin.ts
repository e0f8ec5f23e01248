import type { Request, RequestHandler } from "express";
import { AppError } from "../domain/errors.js";
import type { AccessConfig } from "../engine/config/access.js";

const HERE = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

/** True for the names of this computer itself. */
function isLoopback(host: string): boolean {
  return HERE.test(host);
}

/** True if the `Host` of a request is allowed. */
export type AllowHost = (host: string, request: Request) => boolean;

/** Allows this computer's names and the host of PUBLIC_URL; if a key is required, also the address to which the client has connected. */
export function ownHosts({ isRequired, publicUrl }: Pick<AccessConfig, "isRequired" | "publicUrl">): AllowHost {
  const published = publicUrl === null ? null : new URL(publicUrl).host;
  return (host, { socket }) => {
    if (isLoopback(host) || host.toLowerCase() === published) return true;
    return isRequired && nameIn(host) === socket.localAddress?.replace(/^::ffff:/, "");
  };
}

function nameIn(host: string): string {
  return host.replace(/:\d+$/, "").replace(/^\[(.*)\]$/, "$1");
}

/**
 * Protects a server from web pages: against DNS rebinding (`Host`), and against requests of other sites' pages (`Origin`, and
 * `Sec-Fetch-Site` if a browser sends no `Origin`). A link to the page may be followed from any site.
 */
export function fromOwn(allowHost: AllowHost, publicUrl: string | null): RequestHandler {
  const published = publicUrl === null ? null : new URL(publicUrl);
  return (request, _response, next) => {
    if (allowHost(request.get("Host") ?? "", request) && isOwn(request, published)) return next();
    throw new AppError({ code: "forbidden", message: "The Host or Origin of the request is not allowed." });
  };
}

/** Paths to which a page of another site may not even link. */
const CLOSED = ["/api", "/metrics"];

function isOwn(request: Request, published: URL | null): boolean {
  const host = request.get("Host")?.toLowerCase();
  const origin = request.get("Origin")?.toLowerCase();
  // Behind a proxy, requests arrive as http. A page of the published host without TLS may still be somebody else's, so it is not allowed.
  const own = host === published?.host ? published?.origin : `${request.protocol}://${host}`;
  if (origin !== undefined) return origin === own || origin === published?.origin;
  const site = request.get("Sec-Fetch-Site");
  if (site !== "cross-site" && site !== "same-site") return true;
  return (
    request.method === "GET" &&
    request.get("Sec-Fetch-Mode") === "navigate" &&
    !CLOSED.some((path) => request.path.toLowerCase().startsWith(path))
  );
}
