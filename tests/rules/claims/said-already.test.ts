import { describe, expect, it } from "vitest";
import { saidAlready } from "../../../rules/claims/said-already.js";

describe("a line that is said already", () => {
  const line = (text: string, kind: "resume" | "answer" | "reply" = "resume", isHeader = false) => ({
    ...{ number: 1, kind, ref: "r", quote: text, start: 0, end: text.length, text, isTemplate: false },
    ...{ whose: "candidate" as const, state: "done" as const, post: null, isHeader },
  });
  const TRAINED = "Trained 3 apprentices in shaping and baking sourdough";

  it.each([
    ["the résumé", line(TRAINED)],
    ["another answer", line("I trained three apprentices in shaping, baking and selling sourdough.", "answer")],
  ])("is named where %s has nearly all of its words", (_, said) => {
    expect(saidAlready("Trained 3 apprentices in shaping and baking of sourdough", [said])?.quote).toBe(said.quote);
  });

  it.each([
    ["the candidate's reply, which it rests on", line(TRAINED, "reply")],
    ["the line of a post", line(TRAINED, "resume", true)],
    ["a line with some words of it", line("Trained new drivers and 3 apprentices in loading the vans for each round")],
    ["a short line of which it has all words", line("Baking, apprentices")],
  ])("is not %s", (_, said) => {
    expect(saidAlready("Trained 3 apprentices in shaping and baking of sourdough", [said])).toBeNull();
  });

  it("is the nearest of several", () => {
    const others = [line("Trained apprentices in shaping and baking rye bread"), line(TRAINED)];
    expect(saidAlready("Trained 3 apprentices in shaping and baking sourdough", others)?.quote).toBe(TRAINED);
  });
});
