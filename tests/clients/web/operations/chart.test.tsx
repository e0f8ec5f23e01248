import { expect, it } from "vitest";
import { BarChart, LineChart } from "../../../../clients/web/operations/chart.js";
import { seen } from "../../../support/page.js";

it("a chart is one picture with a name, and its lines are named in words", () => {
  const lines = [
    { label: "p50", colour: "good", values: [1, null] },
    { label: "p95", colour: "job", values: [2, 3] },
  ];
  const page = seen(<LineChart label="Durations" at={[0, 60]} lines={lines} show={String} />);
  expect(page.attributes("[role=img]", "aria-label")).toEqual(["Durations"]);
  expect(page.texts("figcaption span")).toEqual(["p50", "p95"]);
  expect(page.attributes("figcaption span", "class")).toEqual(["line good", "line job"]);
});

it("bars need no legend", () => {
  const page = seen(<BarChart label="Scores" names={["high"]} values={[7]} colour="good" show={String} />);
  expect([page.attributes("[role=img]", "aria-label"), page.texts("figcaption")]).toEqual([["Scores"], []]);
});
