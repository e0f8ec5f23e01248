import { describe, expect, it } from "vitest";
import type { ApiRequest } from "../../../clients/typescript/options.js";
import { createLive, createStreams } from "../../../clients/typescript/streams.js";
import { CANDIDATE_API } from "../../../domain/contract/candidate.js";
import { OPERATIONS_API } from "../../../domain/contract/operations.js";

const { startSession, followSession } = CANDIDATE_API;
const frame = (type: string, id: number | null, data: object) =>
  `event: ${type}\n${id === null ? "" : `id: ${id}\n`}data: ${JSON.stringify({ session_id: "s1", at: "", ...data })}\n\n`;
const events = (...frames: string[]) => new Response(frames.join(""));
const problem = (status: number, code: string) =>
  new Response(JSON.stringify({ code, status, detail: code }), {
    status,
    headers: { "Content-Type": "application/problem+json" },
  });
const DONE = frame("done", 3, { run_id: "r1", status: "done", resource: {} });
const BEGUN = frame("session", 1, { status: "reading", run_id: "r1" });

/** A server that gives these answers one after the other; `asked` lists the requests. */
function answering(...answers: Response[]) {
  const asked: ApiRequest[] = [];
  const ask = async (request: ApiRequest) => {
    asked.push(request);
    const answer = answers.shift();
    if (!answer) throw new TypeError("no connection");
    return answer;
  };
  return { asked, ask };
}
async function typesOf(stream: AsyncGenerator<{ type: string }>): Promise<string[]> {
  const types: string[] = [];
  for await (const { type } of stream) types.push(type);
  return types;
}

describe("the stream of a run", () => {
  it("ends with its own done, and leaves out events that it does not know", async () => {
    const other = frame("done", 2, { run_id: "r0", status: "done", resource: {} });
    const { asked, ask } = answering(events(BEGUN, frame("novelty", 2, {}), other, DONE, BEGUN));
    expect(await typesOf(createStreams(ask)(startSession, { body: {} }, {}))).toEqual(["session", "done", "done"]);
    expect(asked[0]?.options.idempotencyKey).toMatch(/^[\da-f-]{36}$/);
  });

  it("goes on in the session's log behind the last event after a drop", async () => {
    const { asked, ask } = answering(events(BEGUN), events(DONE));
    expect(await typesOf(createStreams(ask)(startSession, { body: {} }, {}))).toEqual(["session", "done"]);
    expect(asked[1]).toMatchObject({
      operation: followSession,
      input: { session_id: "s1" },
      options: { lastEventId: 1 },
    });
  });

  it("starts again under the same key if nothing has come", async () => {
    const { asked, ask } = answering(problem(503, "overloaded"), events(BEGUN, DONE));
    await typesOf(createStreams(ask)(startSession, { body: {} }, { idempotencyKey: "k1" }));
    expect(asked.map(({ options }) => options.idempotencyKey)).toEqual(["k1", "k1"]);
  });

  it("is given up at a refusal at once, and without a server after three tries", async () => {
    const refused = answering(problem(422, "idempotency_mismatch"));
    await expect(typesOf(createStreams(refused.ask)(startSession, {}, {}))).rejects.toMatchObject({ status: 422 });
    expect(refused.asked).toHaveLength(1);
    const nobody = answering();
    await expect(typesOf(createStreams(nobody.ask)(startSession, {}, {}))).rejects.toThrow("no connection");
    expect(nobody.asked).toHaveLength(3);
  });
});

describe("the log of a session", () => {
  it("ends without an error when its session is deleted, and not if there never was one", async () => {
    const deleted = answering(events(BEGUN), problem(404, "not_found"));
    expect(await typesOf(createStreams(deleted.ask)(followSession, { session_id: "s1" }, {}))).toEqual(["session"]);
    const never = answering(problem(404, "not_found"));
    await expect(typesOf(createStreams(never.ask)(followSession, {}, {}))).rejects.toMatchObject({ status: 404 });
  });
});

it("live figures go on over a drop until a refusal", async () => {
  const summary = (runs: number) => `event: summary\ndata: {"runs":${runs}}\n\n`;
  const { ask } = answering(events(summary(1)), events(summary(2)), problem(403, "forbidden"));
  const seen: unknown[] = [];
  const follow = async () => {
    for await (const one of createLive(ask)(OPERATIONS_API.followMetrics, {}, {})) seen.push(one);
  };
  await expect(follow()).rejects.toMatchObject({ status: 403 });
  expect(seen).toEqual([{ runs: 1 }, { runs: 2 }]);
});
