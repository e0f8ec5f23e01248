import { describe, expect, it } from "vitest";
import { createTaskReader } from "../../../engine/runs/task-events.js";

const AT = new Date("2026-11-20T09:00:00Z");
const started = (id: string, name: string, input: unknown = {}) => ({ id, name, input, triggers: [] });
const ended = (id: string, name: string, result: object, interrupts: unknown[] = []) => ({
  ...{ id, name, result, interrupts },
});
const reader = () => createTaskReader("s.g1", () => AT);
/** The types and states of events, without their times. */
const shown = (events: { type: string; data: object }[]) =>
  events.map(({ type, data }) => [type, "state" in data ? data.state : null]);

describe("the events of a graph's tasks", () => {
  it("are the start of a stage, its results, and its end, in this order", () => {
    const tasks = reader();
    expect(shown(tasks.read(started("1", "recallResume")).events)).toEqual([["stage", "started"]]);
    const { events } = tasks.read(ended("1", "recallResume", { passages_resume: { state: "ok", passages: [] } }));
    expect(shown(events)).toEqual([
      ["retrieval", "ok"],
      ["stage", "finished"],
    ]);
    expect(events[0]).toMatchObject({ question_id: "s.g1", at: AT.toISOString(), data: { source: "resume" } });
  });

  it("tell a pause from a failure: an interrupt is a pause, a task without a write has failed", () => {
    const tasks = reader();
    tasks.read(started("1", "askDetails"));
    tasks.read(started("2", "draftAnswer"));
    expect(shown(tasks.read(ended("1", "askDetails", {}, [{}])).events)).toEqual([["stage", "paused"]]);
    expect(shown(tasks.read(ended("2", "draftAnswer", {})).events)).toEqual([["stage", "failed"]]);
  });

  it("come with one record of each run of a node, with what metrics are grouped by", () => {
    const tasks = reader();
    const state = {
      gap: { kind: "skill", status: "missing", priority: "HIGH", title: "text" },
      draft: { version: 2 },
      flags: {},
    };
    expect(tasks.read(started("1", "judgeAnswer", state)).nodes).toEqual([]);
    const { nodes } = tasks.read(ended("1", "judgeAnswer", { verdict: {} }));
    expect(nodes).toHaveLength(1);
    expect(nodes[0]).toMatchObject({
      node: "judgeAnswer",
      outcome: "finished",
      gap: { priority: "HIGH" },
      iteration: 2,
    });
    expect(nodes[0]?.durationMs).toBeGreaterThanOrEqual(0);
    expect(JSON.stringify(nodes)).not.toContain("text");
    tasks.read(started("2", "writeQuestions", { gaps: [] }));
    expect(tasks.failed().nodes).toMatchObject([{ node: "writeQuestions", outcome: "failed", gap: null }]);
  });

  it("name the stages that will not end when an attempt fails, once", () => {
    const tasks = reader();
    tasks.read(started("1", "judgeAnswer"));
    tasks.read(started("2", "checkGrounding"));
    tasks.read(ended("2", "checkGrounding", { ledger: {} }));
    expect(shown(tasks.failed().events)).toEqual([["stage", "failed"]]);
    expect(tasks.failed().events).toEqual([]);
  });

  it("are not written for tasks that an earlier attempt has done", () => {
    const tasks = reader();
    tasks.ignore(["1"]);
    expect(tasks.read(started("1", "judgeAnswer")).events).toEqual([]);
    expect(shown(tasks.read(started("2", "checkGrounding")).events)).toEqual([["stage", "started"]]);
  });
});
