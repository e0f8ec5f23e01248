import { describe, expect, it } from "vitest";
import { ResumeChoice } from "../../../domain/resume-choice.js";
import { ignoredIn, inOrder } from "../../../rules/export/order.js";

describe("the résumé with the answers", () => {
  it("stands in the order that the candidate gave it, one move after the other; a heading of new lines goes with the last of them", () => {
    const item = (line_id: string) => ({ line_id, kind: "item" as const, text: line_id });
    const fresh = (line_id: string) => ({ ...item(line_id), added: "s.g1" });
    const lines = [
      { line_id: "p1", kind: "post" as const, text: "Fitter" },
      item("a"),
      item("b"),
      { line_id: "section.Further", kind: "heading" as const, text: "Further" },
      fresh("c"),
    ];
    let added: { line_id: string; text: string; behind: string }[] = [];
    const order = (...moved: [string, string][]) =>
      inOrder(lines, { moved: moved.map(([line_id, behind]) => ({ line_id, behind })), added }).map(
        ({ line_id }) => line_id,
      );
    expect(order(["b", "p1"])).toEqual(["p1", "b", "a", "section.Further", "c"]);
    expect(order(["a", "b"], ["b", "a"])).toEqual(["p1", "a", "b", "section.Further", "c"]);
    expect(order(["c", "p1"])).toEqual(["p1", "c", "a", "b"]);
    added = ["x", "y"].map((line_id) => ({ line_id, text: line_id, behind: "c" }));
    expect(order(["c", "p1"])).toEqual(["p1", "c", "y", "x", "a", "b"]);
    expect(order(["c", "a"], ["x", "section.Further"])).toEqual(["p1", "a", "c", "y", "b", "section.Further", "x"]);
    expect(order(["b", "x"])).toEqual(["p1", "a", "section.Further", "c", "y", "x", "b"]);
    added = [];
    // One after the other: a move rests on those before it.
    expect(order(["a", "b"], ["c", "a"], ["a", "p1"])).toEqual(["p1", "a", "b", "c"]);
    added = [{ line_id: "x", text: "x", behind: "gone" }];
    expect(order()).not.toContain("x");
    added = [];
    // What names a post stays, and so does what is to go behind a line that is not there, or behind itself.
    expect(order(["p1", "b"], ["a", "gone"], ["a", "a"])).toEqual(["p1", "a", "b", "section.Further", "c"]);
  });
});

describe("a choice of lines", () => {
  const lines = [
    { line_id: "own.1", kind: "post" as const, text: "Fitter" },
    { line_id: "own.2", kind: "item" as const, text: "Kept the van" },
  ];
  const ignored = (choice: object) => ignoredIn(ResumeChoice.parse(choice), lines);

  it("names the ids that are not there, each once", () => {
    expect(ignored({ without: ["own.2"], wanted: ["own.2"], reworded: { "own.1": "Fitter, Leeds" } })).toEqual([]);
    expect(ignored({ without: ["own.9"], wanted: ["own.9"], reworded: { "own.8": "x" } })).toEqual(["own.9", "own.8"]);
  });

  it("names a post that was to be left out or moved, but not one that a line goes behind", () => {
    expect(ignored({ without: ["own.1"] })).toEqual(["own.1"]);
    expect(ignored({ moved: [{ line_id: "own.1", behind: "own.2" }] })).toEqual(["own.1"]);
    expect(ignored({ moved: [{ line_id: "own.2", behind: "own.1" }] })).toEqual([]);
    expect(ignored({ moved: [{ line_id: "own.2", behind: "own.7" }] })).toEqual(["own.7"]);
  });
});
