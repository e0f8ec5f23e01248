import { expect, it } from "vitest";
import { SureButton } from "../../../../clients/web/parts/sure-button.js";
import { seen } from "../../../support/page.js";

const GIVEN = { question: "Delete this?", busy: false, onSure: () => {} };

it("the first click asks nothing of the server: the question comes before the action", () => {
  const page = seen(<SureButton {...GIVEN}>Delete</SureButton>);
  expect([page.buttons, page.texts("[role=alert]")]).toEqual([["Delete"], []]);
});

it("a screen reader hears what would be deleted, and only a harmful action looks dangerous", () => {
  const page = seen(
    <SureButton {...GIVEN} about="Head Baker">
      Delete
    </SureButton>,
  );
  expect([page.buttons, page.texts(".danger")]).toEqual([["Delete: Head Baker"], ["Delete: Head Baker"]]);
  const mild = seen(
    <SureButton {...GIVEN} isMild>
      Ask again
    </SureButton>,
  );
  expect(mild.texts(".danger")).toEqual([]);
});
