import { describe, expect, it } from "vitest";
import type { Version } from "../../domain/answer.js";
import type { Judged } from "../../rules/gate.js";
import { furtherFields, improvementAsk, wordingIssuesOf } from "../../rules/improvement.js";
import { saysIn } from "../../rules/says.js";
import { aClaim, judgedVersion } from "../support/judged-versions.js";

describe("the improvement ask", () => {
  const version = judgedVersion(1, 5) as Version & Judged;
  it("has a field per fact that lacks, none required, and none when no refinement is left", () => {
    expect(improvementAsk(version, 7, { refinements: 0, says: saysIn("en") })).toMatchObject({
      fields: [{ id: "fact_1", type: "text", required: false }],
      may: ["improve", "edit", "accept"],
    });
    expect(improvementAsk(version, 7, { refinements: 2, says: saysIn("en") })).toMatchObject({
      fields: [],
      may: ["edit", "accept"],
    });
  });
});

describe("what is asked further", () => {
  const below = judgedVersion(1, 5, true, "wording");

  it("is anything else where no issue asks for a fact, and another story where this one is about something else", () => {
    expect(improvementAsk(below, 7, { refinements: 0, says: saysIn("en") }).fields).toMatchObject([
      { question: expect.stringContaining("What else") },
    ]);
    const claims = [aClaim("refuted", "title")];
    const elsewhere = { ...judgedVersion(1, 5), ledger: { version: 1, grounded: false, claims } };
    expect(improvementAsk(elsewhere, 7, { refinements: 0, says: saysIn("en") }).fields).toMatchObject([
      { question: expect.stringContaining("one time") },
    ]);
  });

  it("is of an answer that meets the bar what its judge would still ask, while a refinement is left", () => {
    expect(furtherFields(judgedVersion(1, 8), 1)).toMatchObject([{ id: "fact_1", question: "q?" }]);
    expect(furtherFields(judgedVersion(1, 8), 2)).toEqual([]);
    expect(furtherFields(below, 0)).toEqual([]);
    expect(furtherFields({ verdict: null }, 0)).toEqual([]);
  });

  it("is not what the writer can fix", () => {
    expect(wordingIssuesOf(below.verdict)).toEqual([{ label: "l", description: "d" }]);
    expect(wordingIssuesOf(judgedVersion(1, 5).verdict)).toEqual([]);
    expect(wordingIssuesOf(null)).toEqual([]);
  });
});
