import { expect, it } from "vitest";
import { QueuedRuns } from "../../../engine/runs/queued-runs.js";

it("a run that another server has queued is read once, and runs that have begun do not count", async () => {
  const runs = new QueuedRuns();
  const asked: string[] = [];
  const read = async (id: string) => {
    asked.push(id);
    return id === "gone" ? null : { owner: "bo", since: 9 };
  };
  runs.add("a1", { owner: "ana", since: 5 });
  runs.add("a2", { owner: "ana", since: 7 });
  expect(await runs.these(["a1", "a2", "b1", "gone"], read)).toEqual([
    { owner: "ana", since: 5 },
    { owner: "ana", since: 7 },
    { owner: "bo", since: 9 },
  ]);
  expect(await runs.these(["a2", "b1"], read)).toEqual([
    { owner: "ana", since: 7 },
    { owner: "bo", since: 9 },
  ]);
  expect(asked).toEqual(["b1", "gone"]);
});
