import "../../../support/browser-globals.js";
import { afterEach, expect, it, vi } from "vitest";
import { ApplicationBar } from "../../../../clients/web/application/application-bar.js";
import { de } from "../../../../clients/web/words/de.js";
import { UNSAID } from "../../../../domain/application.js";
import { seen } from "../../../support/page.js";
import { sessionWith } from "../../../support/resources.js";

afterEach(() => vi.restoreAllMocks());

it("an application says what it is for, and how far it is", () => {
  const application = { ...UNSAID, title: "Head Baker", employer: "Mill Street", status: "interview" as const };
  const page = seen(<ApplicationBar session={sessionWith({ application })} />);
  expect(page.texts("p")[0]).toBe("Head Baker, Mill Street");
  expect(page.texts("option[selected]")).toEqual(["interview"]);
  expect(page.buttons).toEqual(["Dates and note"]);
  const german = seen(<ApplicationBar session={sessionWith({ application: UNSAID })} />, de);
  expect([german.texts("p")[0], german.texts("option[selected]")]).toEqual(["Ohne Titel", ["in Vorbereitung"]]);
});
