import { describe, expect, it } from "vitest";
import { acceptanceEvent, decide, type ThreadState } from "../../../adapters/stores/acceptance.js";
import type { Acceptance } from "../../../adapters/stores/ports/runs.js";
import type { Run } from "../../../domain/run.js";
import { AT } from "../../../lab/support/builders.js";
import { aRun } from "../../support/session-rows.js";

const request = (over: Partial<Acceptance> = {}): Acceptance => ({
  ...{ owner: "o", session_id: "ses", run_id: "run_2", thread_id: "ses.g1", input: { kind: "start" }, at: AT },
  ...{ idempotency: null, reply: { ask_id: "a1", hash: "h" }, start: null },
  ...over,
});
const thread = (over: Partial<ThreadState> = {}): ThreadState => ({
  ...{ threadThere: true, answered: null, latest: aRun(), openAskId: "a1" },
  ...over,
});
const refusal = (state: ThreadState, given = request()) => {
  try {
    decide(given, state);
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe("a request", () => {
  it("becomes a run if its ask is open, and if it needs none", () => {
    expect(decide(request(), thread())).toBeNull();
    expect(decide(request({ reply: null }), thread({ openAskId: null }))).toBeNull();
  });

  it("needs a thread, unless it starts one", () => {
    const none = thread({ threadThere: false, latest: null });
    expect(refusal(none)).toBe("not_found");
    const start = { expires_at: AT, input: {} as never, texts: [] };
    expect(refusal(none, request({ reply: null, start }))).toBeNull();
  });

  it("that repeats a reply is answered with its run, and one that differs is refused", () => {
    const run: Run = aRun({ run_id: "run_1", status: "running" });
    const answered = thread({ answered: { run, hash: "h" }, latest: run });
    expect(decide(request(), answered)).toEqual({ run, via: "ask" });
    expect(refusal(answered, request({ reply: { ask_id: "a1", hash: "other" } }))).toBe("already_answered");
  });

  it("waits for no run that is on", () => {
    for (const status of ["accepted", "running"] as const)
      expect(refusal(thread({ latest: aRun({ status }) }))).toBe("thread_busy");
  });

  it("that rests on what a run left needs that run to be the newest", () => {
    const refusedAfter = (run_id: string | null, latest: Run | null) =>
      refusal(thread({ latest }), request({ reply: null, after: run_id }));
    expect(refusedAfter("run_1", aRun({ run_id: "run_1" }))).toBeNull();
    expect(refusedAfter("run_1", aRun({ run_id: "run_2" }))).toBe("reading_changed");
    expect([refusedAfter(null, null), refusedAfter(null, aRun())]).toEqual([null, "reading_changed"]);
  });

  it("is told why its ask is not open", () => {
    expect(refusal(thread({ latest: aRun({ status: "failed" }) }))).toBe("not_waiting");
    expect(refusal(thread({ openAskId: null }))).toBe("not_waiting");
    expect(() => decide(request(), thread({ openAskId: "a2" }))).toThrow(
      expect.objectContaining({ code: "ask_stale", details: { open_ask_id: "a2" } }),
    );
  });
});

it("an acceptance is announced for its session or its question, with the request's id if there is one", () => {
  expect(acceptanceEvent(request({ thread_id: "ses", request_id: "req" }))).toEqual({
    ...{ question_id: null, at: AT, type: "session" },
    data: { status: "reading", run_id: "run_2", request_id: "req" },
  });
  expect(acceptanceEvent(request())).toEqual({
    ...{ question_id: "ses.g1", at: AT, type: "question" },
    data: { status: "running", run_id: "run_2" },
  });
  const named = request({ thread_id: "ses", input: { kind: "require" } as never });
  expect(acceptanceEvent(named).data).toMatchObject({ status: "ready" });
});
