import { describe, expect, it } from "vitest";
import type { LoggedEvent } from "../../../domain/event.js";
import type { Head } from "../../../engine/runs/head.js";
import { missedEvents } from "../../../engine/runs/missed-events.js";
import { AT } from "../../../lab/support/builders.js";
import { judgedVersion } from "../../support/judged-versions.js";
import { aRun } from "../../support/session-rows.js";

const RUN = aRun({ thread_id: "ses.g1", status: "running" });
const found = { state: "ok", passages: [] };

/** The head of a question's thread with this state, and these tasks of its next step that are done. */
function aHead(state: object, done: Head["done"] = []): Head {
  const empty = { versions: [], draft: null, verdict: null };
  const searches = { passages_resume: null, passages_experiences: null, passages_answers: null };
  const head = { of: "answer", waiting: null, ended: false, done, state: { ...empty, ...searches, ...state } };
  return head as unknown as Head;
}
const logged = (type: string, data: object, seq = 1): LoggedEvent =>
  ({ seq, run_id: "run_0", question_id: "ses.g1", at: AT, type, data }) as unknown as LoggedEvent;

/** The types of what is missing in this log. */
async function missing(log: LoggedEvent[], head: Head): Promise<string[]> {
  const events = {
    list: async (_owner: string, _session: string, after: number, limit: number) =>
      log.filter(({ seq }) => seq > after).slice(0, limit),
    newest: async () => log.length,
    firstOf: async () => null,
  };
  return (await missedEvents(events, RUN, head, AT)).map(({ type }) => type);
}

describe("what a killed attempt stored and did not log", () => {
  it("is nothing where the log has it all, or the thread has nothing", async () => {
    expect(await missing([], aHead({}))).toEqual([]);
    const log = [logged("retrieval", { source: "resume", state: "ok" })];
    expect(await missing(log, aHead({ passages_resume: found }))).toEqual([]);
  });

  it("is each version with its score, once, and each search", async () => {
    const { draft, verdict } = judgedVersion(1, 8);
    const state = { passages_resume: found, versions: [judgedVersion(1, 8)], draft, verdict };
    expect((await missing([], aHead(state))).sort()).toEqual(["answer", "retrieval", "score"]);
    const log = [logged("answer", { version: 1 })];
    expect((await missing(log, aHead(state))).sort()).toEqual(["retrieval", "score"]);
  });

  it("is the end of a stage that had begun, and of no other one", async () => {
    const head = aHead({}, [{ id: "1", name: "draftAnswer", result: {} }]);
    const started = logged("stage", { node: "draftAnswer", state: "started" });
    expect(await missing([started], head)).toEqual(["stage"]);
    expect(await missing([], head)).toEqual([]);
    const finished = logged("stage", { node: "draftAnswer", state: "finished" }, 2);
    expect(await missing([started, finished], head)).toEqual([]);
  });

  it("is found in a long log, and not taken for that of another question", async () => {
    const others = Array.from({ length: 600 }, (_, at) => ({
      ...logged("retrieval", { source: "resume", state: "ok" }, at + 1),
      question_id: "ses.other",
    }));
    const head = aHead({ passages_resume: found });
    expect(await missing(others, head)).toEqual(["retrieval"]);
    expect(await missing([...others, logged("retrieval", { source: "resume", state: "ok" }, 601)], head)).toEqual([]);
  });
});
