import "../../../support/browser-globals.js";
import { expect, it } from "vitest";
import { ReadingWrong } from "../../../../clients/web/parts/reading-wrong.js";
import { seen } from "../../../support/page.js";
import { askWith, questionWith } from "../../../support/resources.js";

const shown = (...choices: ("yes" | "not_asked" | "shown")[]) =>
  seen(<ReadingWrong question={questionWith()} ask={askWith("experience", { choices })} />);

it("each correction is offered only if the question takes it", () => {
  expect(shown("yes", "not_asked", "shown").buttons).toEqual(["The job does not ask for this", "My résumé shows this"]);
  expect(shown("yes", "not_asked").buttons).toEqual(["The job does not ask for this"]);
  expect(shown("yes").buttons).toEqual([]);
});

it("the lines of the résumé are folded away until they are asked for", () => {
  const page = shown("shown");
  expect(page.attributes("button", "aria-expanded")).toEqual(["false"]);
  expect(page.text).not.toContain("Which line of your résumé shows it?");
});
