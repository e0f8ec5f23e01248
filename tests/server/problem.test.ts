import express from "express";
import { describe, expect, it } from "vitest";
import { AppError } from "../../domain/errors.js";
import { methodNotAllowed, notFoundHandler, problemHandler } from "../../server/problem.js";
import { aSmallApp } from "../support/small-app.js";

const logged: unknown[] = [];
const errors: Record<string, unknown> = {
  bug: new TypeError("a secret of the program"),
  late: new AppError({
    code: "overloaded",
    message: "Too many wait.",
    details: { retry_after_seconds: 5, usage: { calls: 1 }, open_ask_id: "a1" },
  }),
  stranger: new AppError({ code: "unauthenticated", message: "This needs a valid key." }),
  torn: Object.assign(new Error("bad"), { status: 400 }),
};
const { url } = aSmallApp((app) => {
  app.use((_request, response, next) => {
    response.locals.requestId = "r1";
    next();
  });
  app.use(express.json({ limit: 50 }));
  app.get("/errors/:name", ({ params }) => {
    throw errors[params.name];
  });
  app.all("/sessions", methodNotAllowed("GET", "POST"));
  app.use(notFoundHandler());
  app.use(problemHandler((error) => logged.push(error)));
});
const answered = async (path: string, init?: RequestInit) => {
  const response = await fetch(`${url()}${path}`, init);
  return { status: response.status, headers: response.headers, body: await response.json() };
};
const posted = (body: string, type = "application/json") =>
  answered("/", { method: "POST", headers: { "Content-Type": type }, body });

describe("an error", () => {
  it("that is a bug is logged, and tells the caller nothing of itself", async () => {
    const { status, headers, body } = await answered("/errors/bug");
    expect(status).toBe(500);
    expect(headers.get("Content-Type")).toContain("application/problem+json");
    expect(body).toMatchObject({ code: "internal", title: "Internal", request_id: "r1" });
    expect(JSON.stringify(body)).not.toContain("secret");
    expect(logged).toContain(errors.bug);
  });

  it("says when to try again, in a header alone", async () => {
    const { status, headers, body } = await answered("/errors/late");
    expect([status, headers.get("Retry-After")]).toEqual([503, "5"]);
    expect(body).toMatchObject({ code: "overloaded", detail: "Too many wait.", open_ask_id: "a1" });
    expect(Object.keys(body as object)).not.toContain("usage");
  });

  it("of the caller is not logged, and a stranger is told how to say who it is", async () => {
    const { status, headers } = await answered("/errors/stranger");
    expect([status, headers.get("WWW-Authenticate")]).toEqual([401, 'Bearer realm="adaptive-answers"']);
    expect(logged).not.toContain(errors.stranger);
  });

  it("of a body says what is wrong with it", async () => {
    expect((await posted("{")).body).toMatchObject({
      code: "input_invalid",
      errors: [{ message: "the body is not valid JSON" }],
    });
    expect((await posted(JSON.stringify("a".repeat(99)))).status).toBe(413);
    expect((await posted("{}", "application/json; charset=klingon")).status).toBe(415);
    expect((await answered("/errors/torn")).body).toMatchObject({ status: 400, code: "input_invalid" });
  });

  it("of a path or method says which there are", async () => {
    expect((await answered("/nowhere")).status).toBe(404);
    const { status, headers } = await answered("/sessions", { method: "DELETE" });
    expect([status, headers.get("Allow")]).toEqual([405, "GET, POST"]);
  });
});
