import { expect, it } from "vitest";
import { kindOf } from "../../domain/asks.js";
import { timingOf } from "../../domain/stages.js";
import { isKeyOf, keysOf } from "../../domain/table.js";

it("the keys of a table are its own, in its order", () => {
  const table = { second: 2, first: 1 };
  expect(keysOf(table)).toEqual(["second", "first"]);
  expect(isKeyOf(table, "first")).toBe(true);
  expect(isKeyOf(table, "toString")).toBe(false);
});

it("an inherited name is no kind of ask and no node", () => {
  expect(kindOf({ kind: "constructor" })).toBeNull();
  expect(timingOf("toString")).toBe("nodes");
});
