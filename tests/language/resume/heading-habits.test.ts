import { describe, expect, it } from "vitest";
import { HeadingHabits } from "../../../language/resume/heading-habits.js";
import { type HeadingPart, withHabits } from "../../../language/resume/post-heading.js";

const part = (label: HeadingPart["label"], line: number, before: string): HeadingPart => ({
  ...{ label, line, before, from: 0, to: 1, pieces: 1 },
});
const heading = (parts: HeadingPart[], rows = 1, isApart = true) =>
  withHabits({ parts, rows, isApart, isOwn: false, time: null, isGroup: false, score: 0 });
const titleFirst = heading([part("T", 0, ""), part("E", 0, ",")]);
const employerFirst = heading([part("E", 0, ""), part("T", 0, ",")]);
const inTwoRows = heading([part("T", 0, ""), part("E", 1, "")], 2);

describe("the habits of a document", () => {
  it("say nothing before a heading was seen", () => {
    const habits = new HeadingHabits();
    expect([titleFirst, employerFirst, inTwoRows].map((one) => habits.score(one))).toEqual([0, 0, 0]);
  });

  it("speak for headings like those that were seen, and against others", () => {
    const habits = new HeadingHabits();
    habits.add(titleFirst);
    habits.add(titleFirst);
    expect(habits.score(titleFirst)).toBeGreaterThan(0);
    expect(habits.score(employerFirst)).toBeLessThan(habits.score(titleFirst));
    expect(habits.score(inTwoRows)).toBeLessThan(0);
  });

  it("count what stands between two parts", () => {
    const habits = new HeadingHabits();
    habits.add(titleFirst);
    const withBar = heading([part("T", 0, ""), part("E", 0, "|")]);
    expect(habits.score(withBar)).toBeLessThan(habits.score(titleFirst));
  });

  it("count whether a blank line stands above", () => {
    const habits = new HeadingHabits();
    habits.add(titleFirst);
    habits.add(titleFirst);
    const close = heading([part("T", 0, ""), part("E", 0, ",")], 1, false);
    expect(habits.score(close)).toBeLessThan(habits.score(titleFirst));
  });

  it("may prefer an order of employer and title at first", () => {
    const habits = new HeadingHabits();
    habits.prefer("before", 4);
    expect(habits.score(employerFirst)).toBeGreaterThan(habits.score(titleFirst));
  });
});
