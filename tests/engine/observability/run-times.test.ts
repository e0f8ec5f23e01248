import { describe, expect, it } from "vitest";
import { timeByPart } from "../../../engine/observability/run-times.js";

const times = { accepted: 0, begun: 10, ended: 110 };

describe("the time of a run", () => {
  it("is divided so that each moment belongs to one part", () => {
    const parts = timeByPart(times, [
      { part: "nodes", begin: 20, end: 60 },
      { part: "model", begin: 30, end: 50 },
      { part: "model", begin: 40, end: 55 },
      { part: "retrieval", begin: 60, end: 70 },
      { part: "validation", begin: 65, end: 80 },
    ]);
    expect(parts).toEqual({ queue: 10, nodes: 15, model: 25, retrieval: 10, validation: 10, store: 40 });
  });

  it("leaves out what was before and after it", () => {
    expect(timeByPart(times, [{ part: "model", begin: -50, end: 500 }])).toMatchObject({
      queue: 10,
      model: 100,
      store: 0,
    });
  });
});
