import "../../../support/browser-globals.js";
import { expect, it } from "vitest";
import { Corrections } from "../../../../clients/web/overview/corrections.js";
import { seen } from "../../../support/page.js";
import { gapWith, sessionWith } from "../../../support/resources.js";

const correction = (choice: "not_asked" | "shown" | "added", title: string, by: "reply" | "reading" = "reply") => ({
  ...{ question_id: `s.${title}`, gap: gapWith({ title }), choice, resume_quote: null, by },
});

it("each correction says what was corrected, and can be taken back", () => {
  const corrections = [correction("not_asked", "Forklift"), correction("shown", "Rye"), correction("added", "Driving")];
  const page = seen(<Corrections session={sessionWith({ corrections })} />);
  expect(page.texts("li > span")).toEqual([
    ...["Forklift – The job does not ask for this", "Rye – My résumé shows this", "Driving – The job also asks for"],
  ]);
  expect(page.buttons).toEqual(["Take back", "Take back", "Take back"]);
});

it("without a correction there is no heading either", () => {
  expect(seen(<Corrections session={sessionWith()} />).markup).toBe("");
});

it("one that follows from what was read leads to its question, and is taken back there", () => {
  const page = seen(<Corrections session={sessionWith({ corrections: [correction("shown", "Rye", "reading")] })} />);
  expect(page.texts("li > span")[0]).toContain("Rye – It is no gap any more: your résumé shows it");
  expect(page.attributes("a", "href")).toEqual(["/questions/g1", "/reading"]);
  expect(page.buttons).toEqual([]);
});
