import { expect, it } from "vitest";
import { ApiProblem, errorFrom, UnexpectedResponse } from "../../../clients/typescript/problem.js";

const answered = (body: string, type: string | null) =>
  errorFrom(new Response(body, { status: 409, headers: type === null ? {} : { "Content-Type": type } }));

it("a refusal of the server keeps its code, status and details", async () => {
  const details = { code: "ask_stale", status: 409, detail: "Another ask is open.", open_ask_id: "a2" };
  const error = await answered(JSON.stringify(details), "application/problem+json; charset=utf-8");
  expect(error).toBeInstanceOf(ApiProblem);
  expect(error).toMatchObject({ code: "ask_stale", status: 409, message: "Another ask is open.", details });
});

it.each([
  ["text/html", "409 in text/html"],
  ["application/json", "409 in application/json"],
])("an answer in %s comes from somewhere else", async (type, words) => {
  const error = await answered("{}", type);
  expect(error).toBeInstanceOf(UnexpectedResponse);
  expect([error.status, error.message]).toEqual([409, expect.stringContaining(words)]);
  expect(error.name).toBe("UnexpectedResponse");
});
