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

it("every statement is listed, and everything can be taken along or deleted", () => {
  const fact = { fact_id: "f1", session_id: "s", question_id: "s.g1", gap_title: "Baking", values: {}, said_at: AT };
  const page = shown([Fact.parse({ ...fact, text: "I baked." })]);
  expect(page.texts("blockquote")).toEqual(["I baked."]);
  expect(page.buttons.slice(-2)).toEqual(["Download it all", "Delete everything"]);
});
