import { expect, it } from "vitest";
import { isIn, positionsFor, withTaken, withWords, wordsOf } from "../../../../clients/web/export/chosen-lines.js";
import { AS_PROPOSED } from "../../../../domain/resume-choice.js";
import { resumeLine } from "../../../support/resources.js";

it("a line that is left out and taken again is chosen as at first", () => {
  const one = resumeLine("l1");
  const out = withTaken(AS_PROPOSED, [one], false);
  expect([isIn(one, AS_PROPOSED), isIn(one, out)]).toEqual([true, false]);
  expect(withTaken(out, [one], true)).toEqual(AS_PROPOSED);
});

it("a line that is not proposed is in the résumé only if it is wanted", () => {
  const extra = resumeLine("l1", { proposed: false });
  const wanted = withTaken(AS_PROPOSED, [extra], true);
  expect([isIn(extra, AS_PROPOSED), isIn(extra, wanted)]).toEqual([false, true]);
  expect(withTaken(wanted, [extra], false)).toEqual(AS_PROPOSED);
});

it("own words replace a line, and the original or empty words bring it back", () => {
  const one = resumeLine("l1", { text: "Baked bread" });
  const mine = withWords(AS_PROPOSED, one, "  Baked sourdough ");
  expect(wordsOf(one, mine)).toBe("Baked sourdough");
  for (const back of ["", "Baked bread"]) expect(withWords(mine, one, back)).toEqual(AS_PROPOSED);
});

it("an added line that is emptied is gone, and keeps no old words", () => {
  const typed = resumeLine("typed.1", { was: "", text: "Trained Ana" });
  const choice = { ...AS_PROPOSED, added: [{ line_id: "typed.1", text: "Trained Ana and Ben", behind: "l1" }] };
  expect(wordsOf(typed, choice)).toBe("Trained Ana and Ben");
  expect(withWords(choice, typed, " ").added).toEqual([]);
});

it("a line moves within its post and to the end of another, but never above the post's own line", () => {
  const post = resumeLine("p1", { kind: "post", text: "Baker" });
  const [a, b] = [resumeLine("a"), resumeLine("b")];
  const other = resumeLine("p2", { kind: "post", text: "Waiter" });
  const lines = [resumeLine("h", { kind: "heading", text: "Experience" }), post, a, b, other, resumeLine("c")];
  expect(positionsFor(a, lines)).toEqual({
    up: null,
    down: "b",
    elsewhere: [
      { behind: "h", under: "Experience", isPost: false },
      { behind: "c", under: "Waiter", isPost: true },
    ],
  });
  expect(positionsFor(b, lines)).toMatchObject({ up: "p1", down: null });
});
