import "../../../support/browser-globals.js";
import { afterEach, expect, it, vi } from "vitest";
import { FactsPage } from "../../../../clients/web/mine/facts-page.js";
import { Fact } from "../../../../domain/fact.js";
import { seen, serverHas } from "../../../support/page.js";
import { AT } from "../../../support/resources.js";

afterEach(() => vi.restoreAllMocks());

const shown = (facts: unknown) => {
  serverHas({ facts });
  return seen(<FactsPage />);
};

it("nothing is said to be nothing only once the server has said so", () => {
  expect(shown([]).text).toContain("Nothing yet.");
  expect(shown(null).text).not.toContain("Nothing yet.");
  expect(shown(new TypeError("Failed to fetch")).buttons[0]).toBe("Try again");
});

it("of several people's statements one person's are shown, first of the one who said something last", () => {
  const fact = (fact_id: string, person: string | null) =>
    Fact.parse({
      ...{ fact_id, session_id: "s", question_id: "s.g1", gap_title: "Baking", values: {}, said_at: AT },
      ...{ text: `Said by ${person}`, person },
    });
  const page = shown([fact("f1", "Ana Bell"), fact("f2", "Jo Marsh"), fact("f3", "Bell, Ana"), fact("f4", null)]);
  expect([page.texts(".tabs button"), page.texts("[aria-pressed=true]")]).toEqual([
    ["Ana Bell", "Jo Marsh"],
    ["Ana Bell"],
  ]);
  expect(page.texts("blockquote")).toEqual(["Said by Ana Bell", "Said by Bell, Ana", "Said by null"]);
  expect(shown([fact("f1", "Ana Bell"), fact("f2", null)]).texts(".tabs")).toEqual([]);
});

it("every statement is listed, and everything can be taken along or deleted", () => {
  const fact = { fact_id: "f1", session_id: "s", question_id: "s.g1", gap_title: "Baking", values: {}, said_at: AT };
  const page = shown([Fact.parse({ ...fact, text: "I baked." })]);
  expect(page.texts("blockquote")).toEqual(["I baked."]);
  expect(page.buttons.slice(-2)).toEqual(["Download it all", "Delete everything"]);
});
