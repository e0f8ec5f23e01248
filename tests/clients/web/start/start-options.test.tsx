import "../../../support/browser-globals.js";
import { expect, it } from "vitest";
import { chosenOptions, NO_OPTIONS, StartOptions } from "../../../../clients/web/start/start-options.js";
import { de } from "../../../../clients/web/words/de.js";
import { seen } from "../../../support/page.js";

it("who reads the page in German is asked in German, unless another language is chosen", () => {
  expect(chosenOptions(NO_OPTIONS, "de").questions_language).toBe("de");
  expect(chosenOptions(NO_OPTIONS, "en").questions_language).toBe("");
  expect(chosenOptions({ ...NO_OPTIONS, questions_language: "" }, "de").questions_language).toBe("");
  const page = seen(<StartOptions options={NO_OPTIONS} onChange={() => {}} />, de);
  expect(page.texts("option[selected]")).toEqual(["Deutsch", "wie die Dokumente"]);
});
