import { EventEmitter } from "node:events";
import type { Request, Response } from "express";
import { describe, expect, it } from "vitest";
import { createLimits } from "../../server/limits.js";

/** The part of a response that limits use. */
class FakeResponse extends EventEmitter {
  readonly headers: Record<string, string> = {};
  setHeader(name: string, value: string) {
    this.headers[name] = value;
  }
}
const aResponse = () => {
  const made = new FakeResponse();
  return { made, response: made as unknown as Response };
};
/** Counts that let as many requests through as the limit says. */
const counts = () => {
  const taken = new Map<string, number>();
  return {
    async take(who: string, limit: number) {
      const count = (taken.get(who) ?? 0) + 1;
      taken.set(who, count);
      return { isAllowed: count <= limit, remaining: Math.max(0, limit - count), resetMs: 1_200 };
    },
  };
};
const ann = { owner: "ann", roles: ["user" as const] };

describe("the limits of a server", () => {
  it("refuse an owner's request beyond the limit, and say when it is free again", async () => {
    const limits = createLimits(counts(), 1);
    const { made, response } = aResponse();
    await limits.request(ann, response);
    expect(made.headers.RateLimit).toBe('"default";r=0;t=2');
    expect(made.headers["RateLimit-Policy"]).toBe('"default";q=1;w=60');
    await expect(limits.request(ann, response)).rejects.toMatchObject({
      code: "rate_limited",
      retryable: true,
      details: { retry_after_seconds: 2 },
    });
    await expect(limits.request({ ...ann, owner: "ben" }, response)).resolves.toBeUndefined();
  });

  it("count no owner where no limit is set, but strangers everywhere", async () => {
    const limits = createLimits(counts(), null);
    const { made, response } = aResponse();
    await limits.request(ann, response);
    expect(made.headers).toEqual({});
    await limits.stranger({ ip: "10.0.0.1" } as Request, response);
    expect(made.headers.RateLimit).toBe('"default";r=599;t=2');
  });

  it("refuse one stream too many of an owner until one is closed", () => {
    const limits = createLimits(counts(), null);
    const open = Array.from({ length: 20 }, () => aResponse());
    for (const { response } of open) limits.stream("ann", response);
    expect(() => limits.stream("ann", aResponse().response)).toThrow("event streams at the same time");
    expect(() => limits.stream("ben", aResponse().response)).not.toThrow();
    open[0]?.made.emit("close");
    expect(() => limits.stream("ann", aResponse().response)).not.toThrow();
  });
});
