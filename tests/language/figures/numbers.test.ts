import { describe, expect, it } from "vitest";
import { figures } from "../../../language/figures/numbers.js";

describe("figures", () => {
  it.each([
    ["about 110,000 patients", [110_000, null]],
    ["40 %", [40, "percent"]],
    ["forty percent", [40, "percent"]],
    ["€18.000", [18_000, "eur"]],
    ["3.5 years", [3.5, null]],
    ["5k users", [5000, null]],
    ["twenty-five people", [25, null]],
    ["twice", [2, null]],
  ])("read %s", (text, [value, unit]) => {
    expect(figures(text).map((figure) => [figure.value, figure.unit])).toEqual([[value, unit]]);
  });

  it("leave out digits inside names and the pronoun one", () => {
    expect(figures("NEWS2 and S3, one of them")).toEqual([]);
  });
});
