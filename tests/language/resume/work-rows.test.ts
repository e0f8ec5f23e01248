import { describe, expect, it } from "vitest";
import { rowsOf } from "../../../language/resume/rows.js";
import { withClosingTimes, withoutClosingTimes, withoutHeadingSigns } from "../../../language/resume/work-rows.js";

const signs = (text: string) => withoutHeadingSigns(rowsOf(text)).map(({ sign }) => sign);

describe("the signs of a work history", () => {
  it("are none before the headings of posts, whatever they are", () => {
    expect(signs("❯ Baker, Mill Street Ltd, 2018 - now\n► Rye\n❯ Cook, Hotel, 2015 - 2018\n» Eggs\n")).toEqual([
      "",
      "►",
      "",
      "»",
    ]);
    expect(
      signs(
        "4.1 Mill Street Ltd\n    Baker (2018 - now)\n    a) Rye\n4.2 Hotel\n    Cook (2015 - 2018)\n    a) Eggs\n",
      ),
    ).toEqual([...["", "", "a)"], ...["", "", "a)"]]);
    expect(signs("- Baker, Mill, 2018 - now\n  - Rye\n- Cook, Hotel, 2015 - 2018\n  - Eggs\n")).toEqual([
      "",
      "-",
      "",
      "-",
    ]);
  });

  it("stay before the last line of a post, below which the heading of the next one stands apart", () => {
    expect(signs("Baker, 2018 - now\nMill\n- Rye\n\nCook, 2015 - 2018\nHotel\n- Eggs\n\nPorter, 2014\nInn\n")).toEqual([
      ...["", "", "-", "", "", "-", "", ""],
    ]);
  });

  it("stay before lines that name a time now and then, and before a list of posts alone", () => {
    expect(signs("Baker, Mill, 2018 - now\n- Rye\n- Ran the shop 2019 - 2020\n- Eggs\n")).toEqual(["", "-", "-", "-"]);
    expect(signs("- Baker, Mill, 2018 - now\n- Cook, Hotel, 2015 - 2018\n")).toEqual(["-", "-"]);
  });
});

describe("the times below their posts", () => {
  const post = (start: number, end: number) => ({
    ...{ title: { text: "Baker", start, end }, employer: null, place: null, time: null },
    ...{ start, end, lines: [] },
  });

  it("are divided off, and given to the posts above them", () => {
    const rows = rowsOf("Baker, Mill\n- Rye\n[since March 2022]\n\nCook, Hotel\n- Eggs\n[2018 to 2022]\n");
    const { rows: others, closing } = withoutClosingTimes(rows);
    expect(others.map((row) => row.text)).toEqual(["Baker, Mill", "Rye", "Cook, Hotel", "Eggs"]);
    const [first, second] = others.filter(({ sign }) => sign === "");
    const posts = withClosingTimes(
      [post(first?.start ?? 0, first?.end ?? 0), post(second?.start ?? 0, second?.end ?? 0)],
      closing,
    );
    expect(posts.map(({ time }) => [time?.form, time?.start?.year])).toEqual([
      ["since", 2022],
      ["range", 2018],
    ]);
  });

  it("may stand below a sentence of what was done", () => {
    const text = "Baker\nMill\nRye bread and ovens for a town.\n[since 2022]\n\nCook\nHotel\nEggs.\n[2018 - 2022]\n";
    expect(withoutClosingTimes(rowsOf(text)).closing).toHaveLength(2);
  });

  it("may stand directly below a post without lines, if most stand below lines", () => {
    const text = "Baker, Mill\n- Rye\n2022 - now\n\nCook, Hotel\n- Eggs\n2018 - 2022\n\nPorter, Hotel\n2016 - 2018\n";
    expect(withoutClosingTimes(rowsOf(text)).closing).toHaveLength(3);
  });

  it.each([
    "2018 - 2021\nBaker, Mill\n- Rye\n",
    "Baker, Mill\n2018 - 2021\n- Rye\n",
    "Baker, Mill, 2018 - 2021\n- Rye\n2012\n",
    "Baker, Mill\n2018 - 2021\n\nCook, Hotel\n2015 - 2018\n",
  ])("are none above lines, between a heading and its lines, or beside other times: %j", (text) => {
    const { rows, closing } = withoutClosingTimes(rowsOf(text));
    expect([rows.length, closing]).toEqual([rowsOf(text).length, []]);
  });
});
