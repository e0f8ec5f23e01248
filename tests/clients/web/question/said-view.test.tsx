import "../../../support/browser-globals.js";
import { afterEach, expect, it, vi } from "vitest";
import { SaidView } from "../../../../clients/web/question/said-view.js";
import { seen, serverHas } from "../../../support/page.js";
import { HOSTILE, questionWith } from "../../../support/resources.js";

afterEach(() => vi.restoreAllMocks());

const step = (checkpoint_id: string, values: object, current = true) => ({
  ...{ checkpoint_id, current },
  reply: { ask_id: checkpoint_id, kind: "details", values },
});
const said = (history: object[] | Error) => {
  serverHas({ said: history });
  return seen(<SaidView question={questionWith()} />);
};

it("what was said stands in the order in which it was said", () => {
  const page = said([step("c2", { more: "And rye too." }), step("c1", { story: "I baked it.", end: "It sold." })]);
  expect(page.texts("blockquote")).toEqual(["I baked it.", "It sold.", "And rye too."]);
});

it("choices and figures are no words, and what was taken back is not among them", () => {
  const page = said([
    step("c2", { story: "Taken back.", where: "post_1", days: 3 }, false),
    step("c1", { where: "post_1", days: 3 }),
  ]);
  expect(page.text).toBe("");
});

it("the candidate's words are never markup", () => {
  const page = said([step("c1", { story: HOSTILE })]);
  expect([page.texts("img"), page.texts("blockquote")]).toEqual([[], [HOSTILE]]);
});

it("words that cannot be read can be asked for again", () => {
  expect(said(new TypeError("Failed to fetch")).buttons).toEqual(["Try again"]);
});
