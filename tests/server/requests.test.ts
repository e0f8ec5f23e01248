import type { Request } from "express";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  callerOf,
  checkKeys,
  checkLength,
  checkMediaType,
  checkSize,
  lastEventId,
  parseInput,
  wantsEvents,
} from "../../server/requests.js";
import { aSmallApp } from "../support/small-app.js";

let work: (request: Request) => unknown = () => null;
const { url } = aSmallApp((app) => {
  app.use((request, response) => {
    try {
      response.json({ answer: work(request) ?? null });
    } catch (error) {
      response.json({ error: String(error) });
    }
  });
});
/** What a function makes of a request with these headers. */
const made = async (does: (request: Request) => unknown, headers: Record<string, string>, body?: string) => {
  work = does;
  const response = await fetch(url(), { method: "POST", headers, ...(body !== undefined && { body }) });
  return (await response.json()) as { answer?: unknown; error?: string };
};
const errorsOf = (does: () => unknown): unknown => {
  try {
    return does();
  } catch (error) {
    return (error as { details: { errors: unknown } }).details.errors;
  }
};

describe("external data", () => {
  const Schema = z.strictObject({ name: z.string(), place: z.strictObject({ town: z.string() }).optional() });

  it("is what the schema says, or every complaint with its path", () => {
    expect(parseInput(Schema, { name: "Sam" })).toEqual({ name: "Sam" });
    expect(errorsOf(() => parseInput(Schema, { name: 1, place: { town: "Leeds", age: 9 }, zip: 1 }))).toMatchObject([
      { path: "name" },
      { path: "place.age", message: "is not a known field" },
      { path: "zip", message: "is not a known field" },
    ]);
  });

  it("has no more than fifty complaints, and no endless path", () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`${at}${"x".repeat(300)}`, 1]));
    const errors = errorsOf(() => parseInput(z.strictObject({}), many)) as { path: string; message: string }[];
    expect([errors.length, errors.at(-1)?.message]).toEqual([51, "and 10 more"]);
    expect(errors[0]?.path.length).toBe(201);
  });
});

describe("a body", () => {
  const keys = (text: string, path = "/api/sessions", encoding = "utf-8") =>
    errorsOf(() => checkKeys({ url: path }, null, Buffer.from(text), encoding));
  const object = (count: number) => `{${Array.from({ length: count }, (_, at) => `"${at}":1`).join()}}`;

  it("has a most of keys, more in a batch, and colons in a text are none", () => {
    expect(keys(object(5_000))).toBeUndefined();
    expect(keys(object(5_001))).toMatchObject([{ message: "the body has more than 5000 keys" }]);
    expect(keys(object(5_001), "/api/batches?x=1")).toBeUndefined();
    expect(keys(JSON.stringify({ text: `\\"${":".repeat(6_000)}` }))).toBeUndefined();
    expect(() => checkKeys({ url: "/" }, null, Buffer.from("{}"), "utf-16le")).toThrow("UTF-8");
  });

  it("has a most of depth and of values", () => {
    const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);
    const check = (body: unknown) => errorsOf(() => checkSize({ originalUrl: "/api/sessions", body }));
    expect([check(nested(32)), check(Array(9_999).fill(1))]).toEqual([undefined, undefined]);
    expect(check(nested(33))).toMatchObject([{ message: expect.stringContaining("32 levels") }]);
    expect(check(Array(10_000).fill(1))).toMatchObject([{ message: expect.stringContaining("10000 values") }]);
  });

  it("is JSON, or a form where one is taken", async () => {
    const check = (type: string, takesForm: boolean, body = "x") =>
      made((request) => checkMediaType(request, takesForm), { "Content-Type": type }, body);
    const form = "multipart/form-data; boundary=b";
    expect((await check("application/ld+json", false)).error).toBeUndefined();
    expect((await check(form, true)).error).toBeUndefined();
    expect((await check(form, false)).error).toContain("Send JSON");
    expect((await check("text/plain", false, "")).error).toBeUndefined();
    expect((await made(checkLength, {}, "x")).error).toBeUndefined();
  });
});

describe("a request", () => {
  it("has its key with the hash of its body, if it gives a good one", async () => {
    const caller = (headers: Record<string, string>) =>
      made((request) => callerOf("ann", request, "start", "b"), headers);
    expect((await caller({})).answer).toEqual({ owner: "ann", requestId: "" });
    expect((await caller({ "Idempotency-Key": "k1" })).answer).toMatchObject({
      idempotency: { route: "start", key: "k1" },
    });
    expect((await caller({ "Idempotency-Key": "x".repeat(256) })).answer).toBeUndefined();
  });

  it("wants events only if it says so first, from the id that it gives", async () => {
    const wants = async (Accept: string) => (await made(wantsEvents, { Accept })).answer;
    expect(await Promise.all([wants("text/event-stream")])).toEqual([true]);
    expect(await wants("*/*")).toBe(false);
    const from = (id: string) => made(lastEventId, { "Last-Event-ID": id });
    expect([(await from("7.25")).answer, (await made(lastEventId, {})).answer]).toEqual([7.25, null]);
    expect((await from("x7")).answer).toBeUndefined();
  });
});
