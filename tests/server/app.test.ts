import { expect, it } from "vitest";
import { AppError } from "../../domain/errors.js";
import { aProgram } from "../support/program.js";
import { aServedApp } from "../support/served-app.js";

const program = aProgram();
const url = aServedApp(program, {
  identify: async (request) => {
    const owner = request.get("X-Account");
    if (owner) return { owner, roles: ["user"] };
    throw new AppError({ code: "unauthenticated", message: "Who are you?" });
  },
  allowHost: (host) => host.startsWith("127.0.0.1") && !host.endsWith("evil"),
});
const send = (path: string, init: RequestInit = {}) =>
  fetch(url() + path, { ...init, headers: { "X-Account": "ann", ...init.headers } });
const codeOf = async (answer: Response) => ((await answer.json()) as { code: string }).code;

it("each answer has an id of its own, is not kept by anybody, and can be framed by no page", async () => {
  const [one, other] = [await send("/api/sessions"), await send("/api/sessions")];
  expect(one.headers.get("X-Request-Id")).toMatch(/^[\da-f-]{36}$/);
  expect(one.headers.get("X-Request-Id")).not.toBe(other.headers.get("X-Request-Id"));
  expect(one.headers.get("Cache-Control")).toBe("no-store");
  expect(one.headers.get("Content-Security-Policy")).toContain("frame-ancestors 'none'");
  expect([one.headers.get("X-Powered-By"), one.headers.get("ETag")]).toEqual([null, null]);
});

it("the accounts of the app around it say who calls, before a body is read", async () => {
  const stranger = await fetch(`${url()}/api/sessions`, { method: "POST", body: "{ not json" });
  expect([stranger.status, await codeOf(stranger)]).toEqual([401, "unauthenticated"]);
  expect((await fetch(`${url()}/livez`)).status).toBe(200);
  expect((await fetch(`${url()}/metrics`)).status).toBe(401);
});

it("a body is JSON of a type that is said, and can be read", async () => {
  const post = async (body: string, type: string) => {
    const answer = await send("/api/sessions", { method: "POST", body, headers: { "Content-Type": type } });
    return [answer.status, await codeOf(answer)];
  };
  expect(await post("{ not json", "application/json")).toEqual([400, "input_invalid"]);
  expect(await post("resume=x", "application/x-www-form-urlencoded")).toEqual([415, "unsupported_media"]);
});

it("a path that there is not is a problem with the id of its request", async () => {
  const answer = await send("/api/none");
  const problem = await answer.json();
  expect([answer.status, answer.headers.get("Content-Type")]).toEqual([
    404,
    expect.stringContaining("application/problem+json"),
  ]);
  expect(problem).toMatchObject({ code: "not_found", request_id: answer.headers.get("X-Request-Id") });
});

it("large answers are compressed", async () => {
  const answer = await send("/api/openapi.json", { headers: { "Accept-Encoding": "gzip" } });
  expect(answer.headers.get("Content-Encoding")).toBe("gzip");
  expect(((await answer.json()) as { openapi: string }).openapi).toBe("3.1.0");
});
