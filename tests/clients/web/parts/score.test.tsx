import { expect, it } from "vitest";
import { CriteriaList, Score } from "../../../../clients/web/parts/score.js";
import { de } from "../../../../clients/web/words/de.js";
import { seen } from "../../../support/page.js";

it("an answer that nobody judged has no score", () => {
  expect(seen(<Score score={null} threshold={7} />).text).toBe("not judged: these are your own words");
});

it("a score stands beside what is needed, in the figures of the language", () => {
  expect(seen(<Score score={7.25} threshold={7} />).text).toBe("Score 7.3 of 10, 7 needed");
  expect(seen(<Score score={7.25} threshold={7} />, de).text).toContain("7,3");
});

it("only a score at the threshold or above it counts as reached", () => {
  expect(seen(<Score score={7} threshold={7} />).texts(".reached")).toHaveLength(1);
  expect(seen(<Score score={6.9} threshold={7} />).texts(".reached")).toEqual([]);
});

it("every criterion has its name, its figure and a bar to scale", () => {
  const criteria = { specificity: 8, evidence: 4, professional_language: 10, relevance: 6 };
  const page = seen(<CriteriaList criteria={criteria} />);
  expect(page.texts("dt")).toEqual(["Specific", "Evidence", "Language", "To the point"]);
  expect(page.texts("dd")).toEqual(["8", "4", "10", "6"]);
  expect(page.attributes(".fill", "width")).toEqual(["80", "40", "100", "60"]);
});
