import { createHash } from "node:crypto";
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { Rates } from "./ports/rates.js";

/** Limits of one number of requests in one window of time. */
export type CreateLimiter = (limit: number, windowMs: number) => RateLimiterAbstract;

export const inMemory: CreateLimiter = (points, windowMs) =>
  new RateLimiterMemory({ points, duration: windowMs / 1000 });

/** Counts requests. Names and addresses are hashed, since they are personal. */
export function createRates(createLimiter: CreateLimiter): Rates {
  const limiters = new Map<string, RateLimiterAbstract>();
  const limiterOf = (limit: number, windowMs: number) => {
    const key = `${limit}/${windowMs}`;
    const limiter = limiters.get(key) ?? createLimiter(limit, windowMs);
    limiters.set(key, limiter);
    return limiter;
  };
  return {
    async take(who, limit, windowMs) {
      const key = createHash("sha256").update(who).digest("base64url");
      try {
        const { remainingPoints, msBeforeNext } = await limiterOf(limit, windowMs).consume(key);
        return { isAllowed: true, remaining: remainingPoints, resetMs: msBeforeNext };
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        return { isAllowed: false, remaining: 0, resetMs: refused.msBeforeNext };
      }
    },
  };
}
