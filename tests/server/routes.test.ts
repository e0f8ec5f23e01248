import { expect, it } from "vitest";
import { aProgram } from "../support/program.js";
import { aServedApp } from "../support/served-app.js";

const url = aServedApp(aProgram(), {
  identify: async (request) => ({ owner: "ann", roles: request.get("X-Operator") ? ["operator"] : ["user"] }),
});
const send = async (method: string, path: string, headers: Record<string, string> = {}, body?: string) => {
  const given = body === undefined ? {} : { body };
  const answer = await fetch(url() + path, {
    method,
    headers: { "Content-Type": "application/json", ...headers },
    ...given,
  });
  const text = await answer.text();
  const isJson = (answer.headers.get("Content-Type") ?? "").includes("json");
  return { status: answer.status, headers: answer.headers, problem: isJson ? JSON.parse(text) : {} };
};

it("a path takes the methods of the contract, and names them to any other", async () => {
  const { status, headers, problem } = await send("DELETE", "/api/sessions");
  expect([status, problem.code]).toEqual([405, "method_not_allowed"]);
  expect(headers.get("Allow")?.split(", ").sort()).toEqual(["GET", "POST"]);
});

it("who may not call an operation learns nothing else about the request", async () => {
  expect(await send("GET", "/api/flags?unknown=1", { Accept: "image/png" })).toMatchObject({
    ...{ status: 403, problem: { code: "forbidden" } },
  });
  expect((await send("GET", "/api/flags", { "X-Operator": "yes" })).status).toBe(200);
  expect((await send("GET", "/api/sessions", { "X-Operator": "yes" })).status).toBe(403);
});

it("an answer is refused to who accepts none of its types", async () => {
  expect(await send("GET", "/api/sessions", { Accept: "image/png" })).toMatchObject({
    ...{ status: 406, problem: { code: "not_acceptable", detail: "This path answers in application/json." } },
  });
  expect((await send("GET", "/api/sessions", { Accept: "text/html, */*;q=0.1" })).status).toBe(200);
});

it("a query has only the keys of the contract, and a body is sent only where one is read", async () => {
  expect(await send("GET", "/api/sessions?limt=5")).toMatchObject({
    ...{ status: 400, problem: { code: "input_invalid" } },
  });
  const cancelled = await send("DELETE", "/api/sessions/ses_sq_none", {}, '{"really":true}');
  expect([cancelled.status, cancelled.problem.code]).toEqual([400, "input_invalid"]);
  expect((await send("DELETE", "/api/sessions/ses_sq_none")).status).toBe(404);
});
