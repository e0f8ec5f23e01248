import { expect, it } from "vitest";
import { toolsIn } from "../../../language/job/tools.js";

it("tools are capitalised names behind words such as using, each once", () => {
  expect(toolsIn(["Reports using Excel, Power BI and the Sage ledger", "Work with Excel"], "Reporting")).toEqual([
    "Excel",
    "Power BI",
  ]);
});

it("plain words, the thing itself and the seventh tool are left out", () => {
  expect(toolsIn(["Work in programs such as Excel and word processors"], "excel")).toEqual([]);
  const many = "A1, B2, C3, D4, E5, F6, G7";
  expect(toolsIn([`Work with ${many}`], "x")).toEqual(many.split(", ").slice(0, 6));
});
