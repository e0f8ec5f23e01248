import "../../../support/browser-globals.js";
import { expect, it } from "vitest";
import { Improvement } from "../../../../clients/web/question/improvement.js";
import { seen } from "../../../support/page.js";
import { askWith, openClaim, questionWith } from "../../../support/resources.js";

const FIELD = { id: "figure", type: "text" as const, question: "How many?", required: false };
const shown = (over: Parameters<typeof askWith<"improvement">>[1] = {}, refinements_left = 1) =>
  seen(<Improvement question={questionWith({ refinements_left })} ask={askWith("improvement", over)} />);

it("an answer below the bar is not accepted unawares", () => {
  expect(shown({ score: 5, threshold: 7 }).buttons).toContain("Accept it below the bar");
  expect(shown({ score: 7, threshold: 7 }).buttons).toContain("Accept it as it is");
});

it("only what the question takes can be done", () => {
  expect(shown({ may: ["edit"], fields: [FIELD] }).buttons).toEqual(["Write it myself"]);
  expect(shown({ may: ["improve"], fields: [FIELD] }).buttons).toEqual(["Add this to my answer"]);
  expect(shown({ may: ["improve"], fields: [] }).texts("form")).toEqual([]);
});

it("the form says how often it can be used", () => {
  expect(shown({ fields: [FIELD] }, 1).text).toContain("One more improvement is possible.");
  expect(shown({ fields: [FIELD] }, 2).text).toContain("2 more improvements are possible.");
});

it("issues and words without a source are named, and their headings only then", () => {
  const issues = [{ label: "Figure", description: "None is given.", improvement: null }];
  const page = shown({ issues, unsupported: ["a team of 12"] });
  expect(page.texts(".issues li, .warn li")).toEqual(["Figure. None is given.", "a team of 12"]);
  expect(shown().texts("h2, .warn")).toEqual([]);
});

it("open sentences can be confirmed all at once, without the form", () => {
  const page = shown({ claims: [openClaim("c1", "Led a team")] });
  expect(page.texts("h2")).toEqual(["Only you can know this"]);
  expect(page.buttons).toContain("All true");
  expect(shown().buttons).not.toContain("All true");
});
