import { expect, it } from "vitest";
import { QueuedOwners } from "../../../engine/runs/queued-owners.js";

it("the owner of a run that another server has queued is read once, and runs that have begun do not count", async () => {
  const owners = new QueuedOwners();
  const asked: string[] = [];
  const read = async (id: string) => {
    asked.push(id);
    return id === "gone" ? null : "bo";
  };
  for (const id of ["a1", "a2"]) owners.add(id, "ana");
  expect([...(await owners.count(["a1", "a2", "b1", "gone"], read))]).toEqual([
    ["ana", 2],
    ["bo", 1],
  ]);
  expect([...(await owners.count(["a2", "b1"], read))]).toEqual([
    ["ana", 1],
    ["bo", 1],
  ]);
  expect(asked).toEqual(["b1", "gone"]);
});
