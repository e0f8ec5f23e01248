import { describe, expect, it } from "vitest";
import { postsOf } from "../../../domain/resume.js";
import { withRoomFor } from "../../../rules/export/room.js";
import { answer, profile } from "../../support/exported.js";

const [baker] = postsOf(profile);

describe("the résumé with the answers", () => {
  it("has room for the first bullet of every answer before the second of any", () => {
    const [, porter] = postsOf(profile);
    const chosen = new Map(["s.g1", "s.g2", "s.g3"].flatMap((id) => (baker ? [[id, baker] as const] : [])));
    if (porter) chosen.set("s.g3", porter);
    const answers = [answer("s.g1", "One", "Two", "Three"), answer("s.g2", "Four", "Five"), answer("s.g3", "Six")];
    const { answers: kept, leftOut } = withRoomFor(3, answers, { chosen, all: postsOf(profile) }, new Map());
    expect(kept.map(({ bullets }) => bullets.map(({ text }) => text))).toEqual([["One", "Two"], ["Four"], ["Six"]]);
    expect(leftOut.map(({ what }) => what)).toEqual(["Five", "Three"]);
    // The second of what matters more comes before the first of what would only be nice.
    const priorities = new Map([
      ["s.g1", "CRITICAL" as const],
      ["s.g2", "NICE_TO_HAVE" as const],
    ]);
    const { leftOut: less } = withRoomFor(2, answers, { chosen, all: postsOf(profile) }, priorities);
    expect(less.map(({ what }) => what)).toEqual(["Three", "Four", "Five"]);
    // Of two of the same rank the one with a figure comes first.
    const counted = [answer("s.g1", "One"), answer("s.g2", "Cut the waiting time from 24 to 13 days")];
    const { leftOut: last } = withRoomFor(1, counted, { chosen, all: postsOf(profile) }, new Map());
    expect(last.map(({ what }) => what)).toEqual(["One"]);
  });

  it("has one line of two that say the same, the one that says more", () => {
    const short = "Took the payroll from the imported hours to the bank file";
    const long = "Took the weekly and the monthly payroll from the imported hours to the bank file";
    const answers = [answer("s.g1", short), answer("s.g2", long, "Trained two starters")];
    const { answers: kept, leftOut } = withRoomFor(8, answers, { chosen: new Map(), all: [] }, new Map());
    expect(kept.map(({ bullets }) => bullets.map(({ text }) => text))).toEqual([[], [long, "Trained two starters"]]);
    expect(leftOut.map(({ what }) => what)).toEqual([short]);
    // What was done in another post is another fact.
    const [first, second] = postsOf(profile);
    const chosen = new Map(first && second ? [["s.g1", first] as const, ["s.g2", second] as const] : []);
    expect(withRoomFor(8, answers, { chosen, all: postsOf(profile) }, new Map()).leftOut).toEqual([]);
  });

  it("has both of two lines that differ in a figure, of whatever length", () => {
    const answers = [answer("s.g1", "Trained 3 starters", "Trained 14 starters")];
    expect(withRoomFor(8, answers, { chosen: new Map(), all: [] }, new Map()).leftOut).toEqual([]);
  });
});
