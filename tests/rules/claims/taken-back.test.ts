import { expect, it } from "vitest";
import { checkDraft } from "../../../rules/claims.js";
import { checked, sourcesOf } from "../../support/claims.js";

const known = (bullet: string, ...replies: string[]) =>
  checked(bullet, sourcesOf({ replies }), (text) => text.startsWith("I set out")).map((claim) => claim.known);

it("a later reply that takes back what was told opens it, and the words are kept", () => {
  expect(known("Set out forty stalls", "I set out forty stalls.")).toEqual(["proved"]);
  expect(known("Set out forty stalls", "I set out forty stalls.", "Sorry, it was fourteen.")).toEqual(["open"]);
  const { statements } = sourcesOf({ replies: ["I set out forty stalls.", "Sorry, it was fourteen."] });
  expect(statements.filter(({ kind }) => kind === "reply")[0]?.doubt).toBe("Sorry, it was fourteen.");
  expect(known("Set out forty stalls", "I set out forty stalls.", "I rang the council.")).toEqual(["proved"]);
});

it("what the writer does not take as done proves nothing, and its word proves nothing that the rules leave open", () => {
  const told = sourcesOf({ replies: ["I set out forty stalls. I would ring the council."] });
  const numbers = told.statements.flatMap(({ kind, number }) => (kind === "reply" ? [number] : []));
  const knownOf = (text: string, not_done: number[]) =>
    checkDraft(
      { version: 1, cited: { bullets: [{ text, rests_on: numbers }], spoken: [], not_done } },
      { ...told, topic: "stalls" },
    ).claims.map((claim) => claim.known);
  expect(knownOf("Set out forty stalls", [])).toEqual(["proved"]);
  expect(knownOf("Set out forty stalls", numbers)).toEqual(["open"]);
  expect(knownOf("I would ring the council", [])).toEqual(["open"]);
});
