import type { Request, Response } from "express";
import type { Rates, Taken } from "../adapters/stores/ports/rates.js";
import { AppError } from "../domain/errors.js";
import type { Identity } from "./identify.js";

const WINDOW_MS = 60_000;
/** The maximum number of requests without a valid key from one address in a window. */
const MOST_REFUSED = 600;
/** The maximum number of concurrent event streams of one owner on one server. */
const MOST_STREAMS = 20;

/** Limits the requests of one owner, and of callers without a key. */
export interface Limits {
  /** Counts a request of an owner. Throws `rate_limited`. */
  request(identity: Identity, response: Response): Promise<void>;
  /** Counts a request without a valid key, by its address. Throws `rate_limited`. */
  stranger(request: Request, response: Response): Promise<void>;
  /** Counts a stream until the response is closed. Throws `rate_limited`. */
  stream(owner: string, response: Response): void;
}

/** `perMinute`: the maximum requests of one owner in a minute; null for no limit. */
export function createLimits(rates: Rates, perMinute: number | null): Limits {
  const streams = new Map<string, number>();
  const count = async (who: string, limit: number, response: Response) => {
    const taken = await rates.take(who, limit, WINDOW_MS);
    tell(response, limit, taken);
    if (!taken.isAllowed)
      throw rateLimited(`More than ${limit} requests in a minute.`, Math.ceil(taken.resetMs / 1000));
  };
  return {
    async request({ owner }, response) {
      if (perMinute !== null) await count(`owner ${owner}`, perMinute, response);
    },
    async stranger(request, response) {
      await count(`address ${request.ip}`, MOST_REFUSED, response);
    },
    stream(owner, response) {
      const open = streams.get(owner) ?? 0;
      if (open >= MOST_STREAMS)
        throw rateLimited(`More than ${MOST_STREAMS} event streams at the same time. Close one first.`, 1);
      streams.set(owner, open + 1);
      response.once("close", () => {
        const left = (streams.get(owner) ?? 1) - 1;
        if (left === 0) streams.delete(owner);
        else streams.set(owner, left);
      });
    },
  };
}

// https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/
function tell(response: Response, limit: number, { remaining, resetMs }: Taken): void {
  response.setHeader("RateLimit-Policy", `"default";q=${limit};w=${WINDOW_MS / 1000}`);
  response.setHeader("RateLimit", `"default";r=${remaining};t=${Math.ceil(resetMs / 1000)}`);
}

function rateLimited(message: string, seconds: number): AppError {
  return new AppError({
    code: "rate_limited",
    message,
    retryable: true,
    details: { retry_after_seconds: Math.max(1, seconds) },
  });
}
