import "../../../support/browser-globals.js";
import { expect, it } from "vitest";
import { RequirementForm } from "../../../../clients/web/overview/add-requirement.js";
import { seen } from "../../../support/page.js";

it("a passage begins the title, as far as a title goes, and counts as a must", () => {
  const page = seen(<RequirementForm sessionId="s" from={"long ".repeat(60)} />);
  expect(page.attributes("input[type=text]", "value").map((value) => value?.length)).toEqual([200]);
  expect(page.attributes("input[type=checkbox]", "checked")).toEqual([""]);
});

it("an empty requirement cannot be sent", () => {
  const page = seen(<RequirementForm sessionId="s" from="" />);
  expect(page.attributes("input[type=text]", "required")).toEqual([""]);
  expect(page.buttons).toEqual(["Add it"]);
});
