import { RateLimiterRedis } from "rate-limiter-flexible";
import { type CreateLimiter, inMemory } from "../rates.js";
import type { Redis } from "./client.js";
import { RATES } from "./keys.js";

/** Limits that all servers count together. While Redis is down, each server counts alone. */
export function sharedLimits(redis: Redis): CreateLimiter {
  return (points, windowMs) =>
    new RateLimiterRedis({
      storeClient: redis,
      useRedisPackage: true,
      keyPrefix: `${RATES}:${points}/${windowMs}`,
      points,
      duration: windowMs / 1000,
      insuranceLimiter: inMemory(points, windowMs),
    });
}
