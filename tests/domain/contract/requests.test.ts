import { describe, expect, it } from "vitest";
import {
  ExportQuery,
  PageQuery,
  RequirementBody,
  ResourcesQuery,
  StartBody,
  StartForm,
  wholeNumber,
} from "../../../domain/contract/requests.js";

describe("a query", () => {
  it("has whole numbers within their bounds", () => {
    const number = wholeNumber(1, 50);
    expect(["1", "50"].map((text) => number.parse(text))).toEqual([1, 50]);
    for (const wrong of ["0", "51", "1.5", "-1", "", 7, "1000000"])
      expect(number.safeParse(wrong).error?.issues[0]?.message).toBe("must be a whole number from 1 to 50");
    expect(PageQuery.parse({}).limit).toBe(20);
    expect(PageQuery.safeParse({ page: "2" }).success).toBe(false);
  });

  it("has ids of lines with commas, and none for an empty text", () => {
    expect(ExportQuery.parse({ without: "own.1,typed.2", wanted: "" })).toMatchObject({
      without: ["own.1", "typed.2"],
      wanted: [],
      format: "markdown",
      part: "all",
    });
    for (const without of ["own.1,", "own 1", ",own.1"]) expect(ExportQuery.safeParse({ without }).success).toBe(false);
    expect(ExportQuery.parse({}).without).toBeUndefined();
  });

  it("has days and dollars with at most two decimals; no resource takes no time", () => {
    expect(ResourcesQuery.parse({ max_days: "2.5", cost: "0" })).toMatchObject({ max_days: 2.5, cost: 0 });
    for (const wrong of [{ max_days: "0" }, { max_days: "366" }, { cost: "1.555" }, { cost: "-1" }])
      expect(ResourcesQuery.safeParse(wrong).success).toBe(false);
  });
});

describe("the start of a session", () => {
  it("is given as texts or JSON documents, and as nothing else", () => {
    expect(StartBody.parse({ resume: "Ann Field", job: { title: "Baker" } })).toMatchObject({ mode: "fast" });
    expect(StartBody.safeParse({ resume: 7, job: "Baker" }).error?.issues[0]?.message).toBe(
      "must be text or a JSON Resume object",
    );
  });

  it("is given as a form of texts", () => {
    const form = { as_given: "false", minutes: "12.5", max_questions: "3", metadata: '{"team": "night"}' };
    expect(StartForm.parse(form)).toMatchObject({
      as_given: false,
      minutes: 12.5,
      max_questions: 3,
      metadata: { team: "night" },
    });
    expect(StartForm.parse({ as_given: "true" }).as_given).toBe(true);
    for (const wrong of [
      { minutes: "0" },
      { minutes: "601" },
      { metadata: "{" },
      { metadata: "[]" },
      { as_given: "1" },
    ])
      expect(StartForm.safeParse(wrong).success).toBe(false);
    expect(StartForm.safeParse({ metadata: "{" }).error?.issues).toMatchObject([
      { path: ["metadata"], message: "must be a JSON object of texts" },
    ]);
  });
});

it("a requirement that is added is mandatory unless it says otherwise, and has a title", () => {
  expect(RequirementBody.parse({ title: " Own van " })).toEqual({ title: "Own van", must_have: true });
  expect(RequirementBody.safeParse({ title: " x " }).success).toBe(false);
});
