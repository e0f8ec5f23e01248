import { describe, expect, it } from "vitest";
import { featuresOf } from "../../../../../adapters/models/offline/judge/features.js";

const SAID = "I fed the starter each morning and shaped 30 sourdough loaves for Corner Bakery.";
interface Given {
  said?: string[];
  first?: string;
  all?: string[];
  told?: string;
}
const measured = (bullets: string[], { said = [SAID], first = SAID, all = said, told = "" }: Given = {}) =>
  featuresOf({ bullets, told }, "Sourdough", { said, told: said, first, all, inGerman: false });
const TRUE = "Fed the starter each morning and shaped 30 sourdough loaves for Corner Bakery";

describe("the features of an answer", () => {
  it("count what its sources say, and as invented what they do not", () => {
    expect(measured([TRUE])).toMatchObject({ supportedShare: 1, invented: 0, figures: 1, onTopic: 1 });
    expect(measured(["Fed the starter each morning and shaped 90 loaves at Harrods"])).toMatchObject({
      invented: 2,
      figures: 0,
    });
    const other = ["I fed the starter each morning."];
    expect(measured([TRUE], { said: other, all: [SAID] }).invented).toBe(0);
  });

  it("gain nothing by padding or by saying it again", () => {
    const { told } = measured([TRUE]);
    expect(told).toBeGreaterThan(3);
    expect(measured([TRUE, "Delivered magnificent unprecedented worldwide excellence"]).told).toBeLessThanOrEqual(told);
    expect(measured(["Fed tractors bicycles submarines telescopes"]).told).toBe(0);
    expect(measured([TRUE, TRUE])).toMatchObject({ repeated: 1 });
    expect(measured([TRUE]).repeated).toBe(0);
  });

  it("count a sentence beside the lines only if it adds to the bullets", () => {
    expect(measured([TRUE], { told: `${SAID} Weekly.` }).repeated).toBe(0);
    const added = [SAID, "Our customers returned on Sundays."];
    const both = measured([TRUE], { said: added, told: "Our customers returned on Sundays." });
    expect(both.told).toBeGreaterThan(measured([TRUE], { said: added }).told);
  });

  it("tell a denial from an answer", () => {
    const no = "I have never baked bread.";
    expect(measured([no], { said: [], first: no, all: [no] })).toMatchObject({ denied: true, denies: true });
    expect(measured([TRUE])).toMatchObject({ denied: false, denies: false });
  });

  it("count bullets in no résumé style", () => {
    expect(measured(["fed the starter", TRUE]).unpolished).toBe(1);
    expect(measured([`${TRUE} ${"and again in the morning ".repeat(12)}`]).unpolished).toBe(1);
    expect(measured([TRUE]).unpolished).toBe(0);
  });
});
