import { describe, expect, it } from "vitest";
import {
  answerClauses,
  clausesOf,
  isQuestion,
  labelOf,
  saysNothing,
  typedSentences,
  withoutConnector,
} from "../../../language/sentences/clauses.js";

describe("a question", () => {
  it("labels an answer by the last of two questions", () => {
    expect(labelOf("Were any of them senior to you? Which roles?")).toBe("Which roles");
    expect(labelOf("How often?")).toBe("How often");
    expect(labelOf("Tell about it. Who was there")).toBe("Who was there");
  });
});

describe("the clauses of a sentence", () => {
  it("are cut where another subject may begin, with their places", () => {
    const text = "I rang the ward, so they sent Ana – she came";
    expect(clausesOf({ text, start: 100 })).toEqual([
      { text: "I rang the ward", start: 100, end: 115 },
      { text: "so they sent Ana", start: 117, end: 133 },
      { text: "she came", start: 136, end: 144 },
    ]);
  });

  it("are those of an answer only if each could be dropped", () => {
    expect(answerClauses("Cut and sent forty slides, finding two faults")).toEqual([
      "Cut and sent forty slides",
      "finding two faults",
    ]);
    expect(answerClauses("Selecting, cutting and sending slides")).toEqual(["Selecting, cutting and sending slides"]);
    expect(withoutConnector("which saved two hours")).toBe("saved two hours");
  });
});

describe("sentences that were typed", () => {
  const leads = (text: string) => typedSentences(text).map(({ text: one, lead }) => [one, lead]);

  it("stand below the line that leads into their list, until the list ends", () => {
    expect(leads("What Anna did:\n- rota\n- orders\nI did the till.")).toEqual([
      ["What Anna did:", null],
      ["rota", "What Anna did:"],
      ["orders", "What Anna did:"],
      ["I did the till.", null],
    ]);
    expect(leads("What Anna did:\nThe rota.\n\nI did the till.").map(([, lead]) => lead)).toEqual([
      null,
      "What Anna did:",
      null,
    ]);
  });

  it("have a line that leads without a colon only above marked items", () => {
    expect(leads("What I did not do\n- rota")[1]).toEqual(["rota", "What I did not do"]);
    expect(leads("I did this.\n- rota")[1]).toEqual(["rota", null]);
  });

  it("ask, or say nothing but yes or no", () => {
    expect([isQuestion("5 maybe?"), isQuestion("Was it? Yes.")]).toEqual([true, false]);
    expect([saysNothing("Of course."), saysNothing("Of course, twice.")]).toEqual([true, false]);
  });
});
