import { describe, expect, it } from "vitest";
import { chosenAnswers, leftWithoutRoom, mayBeLeftOut, withoutLines } from "../../../rules/export/chosen.js";
import { answer } from "../../support/exported.js";

describe("the résumé with the answers", () => {
  it("is without the heading of new lines that are all left out, and keeps the references behind it", () => {
    const section = { line_id: "section.Further", kind: "heading" as const, text: "Further" };
    const fresh = { line_id: "c", kind: "item" as const, text: "c", added: "s.g1" };
    const references = { line_id: "own.9", kind: "text" as const, text: "References on request" };
    const lines = [section, fresh, references];
    expect(withoutLines(lines, new Set(["c"])).lines).toEqual([references]);
    expect(withoutLines(lines, new Set(["own.9"])).lines).toEqual([section, fresh]);
  });
});

describe("the bullets that a candidate chose", () => {
  const given = answer("s.g1", "One", "Two", "Three");
  const all = [{ ...given, bullets: given.bullets.map((bullet) => ({ ...bullet, line_id: bullet.text })) }];
  const room = {
    answers: all.map((one) => ({ ...one, bullets: one.bullets.slice(0, 2) })),
    leftOut: [{ what: "Three", why: "no room" }],
  };
  const chosen = (choice: { without: string[]; wanted: string[] }) => {
    const { answers, leftOut } = chosenAnswers(all, room, choice);
    return [
      answers.flatMap(({ bullets }) => bullets.map(({ text }) => text)),
      leftOut.map(({ what, why }) => [what, why]),
    ];
  };

  it("are those that have room without a choice", () => {
    expect(chosen({ without: [], wanted: [] })).toEqual([["One", "Two"], [["Three", "no room"]]]);
  });

  it("have one that is wanted although it has no room, and none that is left out", () => {
    expect(chosen({ without: [], wanted: ["Three"] })).toEqual([["One", "Two", "Three"], []]);
    expect(chosen({ without: ["One"], wanted: [] })).toEqual([
      ["Two"],
      [
        ["Three", "no room"],
        ["One", "left out of the résumé, as you chose"],
      ],
    ]);
    expect(leftWithoutRoom(all, room, { without: ["Three"], wanted: [] })).toEqual([]);
  });

  it("are of the lines that may go: the name and the posts stay", () => {
    expect((["name", "post", "item", "heading"] as const).map((kind) => mayBeLeftOut({ kind }))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    const post = { line_id: "p", kind: "post" as const, text: "Baker" };
    expect(withoutLines([post], new Set(["p"])).lines).toEqual([post]);
  });
});
