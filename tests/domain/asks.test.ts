import { expect, it } from "vitest";
import { ASKS, type AskKind, accepts } from "../../domain/asks.js";

it("an ask accepts the replies of its row", () => {
  for (const [kind, { takes }] of Object.entries(ASKS)) {
    for (const reply of takes) expect(accepts(kind as AskKind, reply)).toBe(true);
  }
  expect(accepts("plan", "experience")).toBe(false);
});

it("an ask of a kind that is not known here accepts nothing", () => {
  expect(accepts("guess" as AskKind, "experience")).toBe(false);
});
