import { beforeEach, describe, expect, it } from "vitest";
import type { RunEnd } from "../../../adapters/stores/ports/runs.js";
import { type Problem, StoreError } from "../../../domain/errors.js";
import { STATE_VERSION } from "../../../domain/session.js";
import type { RunOutcome } from "../../../engine/observability/runs.js";
import type { Graphs } from "../../../engine/runs/graphs.js";
import { createRunLog, type RunLogNeeds } from "../../../engine/runs/run-log.js";
import { AT, aGap, aSeed, unavailable } from "../../../lab/support/builders.js";
import { aRun } from "../../support/session-rows.js";

const QUESTION = aRun({ thread_id: "ses.g1", status: "running" });
/** The parts of a snapshot of a graph that a head is read from. */
interface Snapshot {
  values: object;
  next: string[];
  tasks: object[];
  config: object;
}
const STATE = {
  ...{ question_id: "ses.g1", state_version: STATE_VERSION, gap: aGap(), question: aSeed(), versions: [], gate: null },
  ...{ outcome: null, plan: null, refinements: 0, replies: [], usage: {}, before: null, others: [], posts: [] },
  ...{ passages_resume: null, passages_experiences: null, passages_answers: null, as_of: AT, answers_language: "en" },
};
const at = (over: Partial<Snapshot>): Snapshot => ({
  ...{ values: STATE, next: [], tasks: [], config: { configurable: { checkpoint_id: "c" } }, ...over },
});

let ends: RunEnd[];
let observed: RunOutcome[];
let told: string[];
let errors: unknown[];
beforeEach(() => {
  [ends, observed, told, errors] = [[], [], [], []];
});

/** A log over a graph whose thread is as given, with a store that keeps how runs end. */
function aLog(snapshot: () => Snapshot, over: Partial<RunLogNeeds> = {}) {
  const needs = {
    graphs: { answer: { getState: async () => snapshot() } } as unknown as Graphs,
    runs: {
      record: async () => void told.push("recorded"),
      finish: async (_run: unknown, _fence: number, end: RunEnd) => void ends.push(end),
    },
    live: { forget: () => told.push("forgotten"), notify: () => told.push("notified") },
    now: () => new Date(AT),
    resourceOf: () => null,
    contradictions: async () => ({ questions: [] }),
    askAgain: async () => [],
    onError: (error: unknown) => errors.push(error),
    observer: { began() {}, node() {}, ended: (_run: unknown, outcome: RunOutcome) => observed.push(outcome) },
    ...over,
  } as unknown as RunLogNeeds;
  return createRunLog(needs);
}
const statuses = () => ends.map(({ status, problem, closed }) => [status, problem?.code ?? null, closed]);

describe("the end of a run", () => {
  it("is done at a close, failed with its problem, and cancelled where it was cancelled", async () => {
    const problem = (code: Problem["code"]): Problem => ({ code, message: "m", retryable: true });
    for (const failed of [null, problem("provider_timeout"), problem("cancelled")])
      await aLog(() => at({})).finish(QUESTION, 1, failed);
    expect(statuses()).toEqual([
      ["done", null, true],
      ["failed", "provider_timeout", false],
      ["cancelled", "cancelled", false],
    ]);
    expect(observed.map(({ status }) => status)).toEqual(["done", "failed", "cancelled"]);
  });

  it("is failed where the thread neither waits nor has ended", async () => {
    await aLog(() => at({ next: ["draftAnswer"] })).finish(QUESTION, 1, null);
    expect(ends).toMatchObject([{ status: "failed", problem: { code: "internal", retryable: true } }]);
  });

  it("keeps what is shown of a thread that cannot be read", async () => {
    const log = aLog(() => {
      throw unavailable();
    });
    await log.finish(QUESTION, 1, null);
    expect(ends).toMatchObject([{ status: "failed", projection: null, problem: { code: "provider_unavailable" } }]);
  });

  it("is not kept from its candidate by a bug in the search for contradictions, but by a store that is down", async () => {
    const failing = (error: Error) => ({
      contradictions: async () => {
        throw error;
      },
    });
    await aLog(() => at({}), failing(new TypeError("a bug"))).finish(QUESTION, 1, null);
    expect([statuses(), errors.map(String)]).toEqual([[["done", null, true]], ["TypeError: a bug"]]);
    const down = new StoreError({ code: "store_unavailable", message: "down", retryable: true });
    await expect(aLog(() => at({}), failing(down)).finish(QUESTION, 1, null)).rejects.toBe(down);
  });

  it("has the question for a requirement that was added, and none where that failed", async () => {
    const required = { ...QUESTION, input: { kind: "require" as const, gap: aGap(), question: aSeed() } };
    await aLog(() => at({})).finish(required, 1, null);
    expect(ends[0]?.added?.questions).toMatchObject([{ question_id: "ses.g1", origin: { added: true } }]);
    await aLog(() => at({})).finish(required, 1, { code: "cancelled", message: "m", retryable: true });
    expect(ends[1]?.added).toBeNull();
  });
});

it("progress is written before subscribers are told of it, and nothing is written where there is none", async () => {
  const log = aLog(() => at({}));
  await log.record(QUESTION, 1, { events: [], questions: [], nodes: [] });
  expect(told).toEqual([]);
  const events = [{ type: "stage", question_id: "ses.g1", at: AT, data: { node: "draftAnswer", state: "started" } }];
  await log.record(QUESTION, 1, { events, questions: [], nodes: [] } as unknown as Parameters<typeof log.record>[2]);
  expect(told).toEqual(["recorded", "notified"]);
});
