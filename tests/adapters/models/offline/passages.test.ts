import { describe, expect, it } from "vitest";
import { hasSense, passagesOf, textOf } from "../../../../adapters/models/offline/passages.js";
import type { ReplySentence } from "../../../../adapters/models/offline/reply-sentence.js";

const story = (...texts: string[]): ReplySentence[] =>
  texts.map((text, at) => ({ n: at + 1, text, field_id: "story" }));
const passages = (...texts: string[]) => passagesOf(story(...texts)).map((parts) => parts.map(textOf));

describe("what was told, in passages", () => {
  it("keeps what came of an act behind it, whoever or whatever it is about", () => {
    expect(passages("I ran four school visits in 2025.", "64 children came for a test afterwards.")).toEqual([
      ["Ran four school visits in 2025", "64 children came for a test afterwards"],
    ]);
    expect(passages("I led the branch on two days.", "Turnover on my days is 12% above the average.")).toHaveLength(1);
  });

  it("begins with what an act needs to be understood", () => {
    expect(
      passages("A man collapsed on the 18 in March.", "I rang control and put him in the recovery position."),
    ).toEqual([["A man collapsed on the 18 in March", "Rang control and put him in the recovery position"]]);
    expect(passages("Our conversion was 58%.", "I began handing over in the test room.", "It is 69% now.")).toEqual([
      ["Our conversion was 58%", "Began handing over in the test room", "It is 69% now"],
    ]);
  });

  it("has what is left out only before an act that nobody understands without it", () => {
    const isLeftOut = ({ text }: ReplySentence) => /^(?:Our|In the first)/.test(text);
    const read = (...texts: string[]) => passagesOf(story(...texts), isLeftOut).map((parts) => parts.map(textOf));
    expect(read("Our director wanted it live.", "I drew her two pictures of the cost.")).toEqual([
      ["Our director wanted it live", "Drew her two pictures of the cost"],
    ]);
    expect(read("I trained 26 colleagues.", "In the first month 4 were on paper.", "I sat with them.")).toEqual([
      ["Trained 26 colleagues"],
      ["In the first month 4 were on paper", "Sat with them"],
    ]);
    expect(read("Our director wanted it live.", "I baked 40 loaves.")).toEqual([["Baked 40 loaves"]]);
  });

  it("begins another case with its time", () => {
    const told = [
      "I matched the payroll each month.",
      "In March 2023 the account was off by $312.",
      "I found the entry.",
    ];
    expect(passages(...told)).toEqual([
      ["Matched the payroll each month"],
      ["In March 2023 the account was off by $312", "Found the entry"],
    ]);
  });

  it("gives each act that stands by itself its own passage", () => {
    expect(passages("I counted the stock each week.", "I moved the crates to the cold store.")).toEqual([
      ["Counted the stock each week"],
      ["Moved the crates to the cold store"],
    ]);
  });

  it("passes over what says nothing of the act, but never lets a pronoun name something else", () => {
    expect(passages("I counted the stock.", "It is a big shop.", "The losses fell from 9 crates to 2.")).toEqual([
      ["Counted the stock", "The losses fell from 9 crates to 2"],
    ]);
    expect(passages("I counted the stock.", "The shop is big.", "It fell from 9 crates to 2.")).toEqual([
      ["Counted the stock"],
    ]);
  });

  it("says how often only behind its act", () => {
    const told = ["I rang the ward.", "The patient went from 3 to 7 that night.", "About twice a month."];
    expect(passages(...told)[0]).toEqual(["Rang the ward", "The patient went from 3 to 7 that night"]);
    expect(hasSense({ n: 1, text: "About twice a month.", field_id: "story" })).toBe(false);
    expect(hasSense({ n: 1, text: "Zero claims on 370 objects since 2021.", field_id: "story" })).toBe(true);
  });

  it("has nothing of what was planned, and no tools", () => {
    const [one] = story("I baked 40 loaves a day.");
    expect(one && passagesOf([{ ...one, state: "planned" }])).toEqual([]);
    expect(one && passagesOf([{ ...one, field_id: "tools" }])).toEqual([]);
  });
});
