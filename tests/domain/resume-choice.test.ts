import { describe, expect, it } from "vitest";
import {
  AS_PROPOSED,
  ResumeChoice,
  withMoved,
  withoutIds,
  withTyped,
  withTypedWords,
} from "../../domain/resume-choice.js";

const typed = (...texts: [text: string, behind: string][]) =>
  withTyped(
    AS_PROPOSED,
    texts.map(([text, behind]) => ({ text, behind })),
  );

describe("the candidate's choice for their résumé", () => {
  it("gives each added line an id that it never had, also after one was taken out", () => {
    const two = typed([" First ", "own.1"], ["Second", "own.1"]);
    expect(two.added).toEqual([
      { line_id: "typed.1", text: "First", behind: "own.1" },
      { line_id: "typed.2", text: "Second", behind: "own.1" },
    ]);
    const moved = withMoved(two, "typed.2", "own.9");
    const kept = { ...withTypedWords(moved, "typed.1", ""), without: ["typed.4"] };
    expect(withTyped(kept, [{ text: "Third", behind: "own.1" }]).added.map(({ line_id }) => line_id)).toEqual([
      "typed.2",
      "typed.5",
    ]);
  });

  it("leaves no trace of a line that is taken out, and what stood behind it stays in its place", () => {
    const chain = { ...typed(["First", "own.1"], ["Second", "typed.1"]), without: ["typed.1", "own.3"] };
    const moved = withMoved(withMoved(chain, "typed.1", "own.5"), "own.7", "typed.1");
    const { added, without, moved: moves } = withTypedWords(moved, "typed.1", " ");
    expect(added).toEqual([{ line_id: "typed.2", text: "Second", behind: "own.1" }]);
    expect([without, moves]).toEqual([["own.3"], [{ line_id: "own.7", behind: "own.1" }]]);
    expect(withTypedWords(chain, "typed.2", "Other words").added[1]?.text).toBe("Other words");
  });

  it("keeps earlier moves of a line, on which others may rest, but for the last of all", () => {
    const twice = withMoved(withMoved(AS_PROPOSED, "a", "b"), "a", "c");
    expect(twice.moved).toEqual([{ line_id: "a", behind: "c" }]);
    const again = withMoved(withMoved(twice, "d", "a"), "a", "e");
    expect(again.moved.map(({ line_id }) => line_id)).toEqual(["a", "d", "a"]);
  });

  it("forgets what is about lines that are not there any more", () => {
    const choice = {
      ...typed(["First", "gone"], ["Second", "own.1"]),
      without: ["gone", "own.2"],
      reworded: { gone: "x", "own.2": "y" },
      moved: [
        { line_id: "gone", behind: "own.1" },
        { line_id: "own.2", behind: "own.1" },
      ],
    };
    const { added, without, reworded, moved } = withoutIds(choice, ["gone"]);
    expect([added.length, without, reworded, moved.length]).toEqual([1, ["own.2"], { "own.2": "y" }, 1]);
  });

  it("is no more than so many words together, whoever's line they are", () => {
    const text = "x".repeat(2_000);
    const added = Array.from({ length: 20 }, (_, at) => ({ line_id: `typed.${at}`, text, behind: "own.1" }));
    expect(ResumeChoice.safeParse({ added }).success).toBe(true);
    const reworded = Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`own.${at}`, text]));
    expect(ResumeChoice.safeParse({ added, reworded }).success).toBe(false);
  });
});
