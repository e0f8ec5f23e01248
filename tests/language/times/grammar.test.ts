import { describe, expect, it } from "vitest";
import { timesOf } from "../../../language/times/grammar.js";

/** The ways to write March 2018 and November 2021, and what a reader can know of them. */
const DATES: [string, string, string, string][] = [
  ["March 2018", "2018-3", "November 2021", "2021-11"],
  ["Mar 2018", "2018-3", "Nov 2021", "2021-11"],
  ["Mar. 2018", "2018-3", "Nov. 2021", "2021-11"],
  ["MARCH 2018", "2018-3", "NOVEMBER 2021", "2021-11"],
  ["March, 2018", "2018-3", "November, 2021", "2021-11"],
  ["Mar-2018", "2018-3", "Nov-2021", "2021-11"],
  ["Mar '18", "2018-3", "Nov '21", "2021-11"],
  ["Mar ’18", "2018-3", "Nov ’21", "2021-11"],
  ["03/2018", "2018-3", "11/2021", "2021-11"],
  ["3/2018", "2018-3", "11/2021", "2021-11"],
  ["03.2018", "2018-3", "11.2021", "2021-11"],
  ["03-2018", "2018-3", "11-2021", "2021-11"],
  ["2018-03", "2018-3", "2021-11", "2021-11"],
  ["2018/03", "2018-3", "2021/11", "2021-11"],
  ["2018.03", "2018-3", "2021.11", "2021-11"],
  ["2018 March", "2018-3", "2021 November", "2021-11"],
  ["15 March 2018", "2018-3", "2 November 2021", "2021-11"],
  ["15th March 2018", "2018-3", "2nd November 2021", "2021-11"],
  ["March 15, 2018", "2018-3", "November 2, 2021", "2021-11"],
  ["March 15th, 2018", "2018-3", "November 2nd, 2021", "2021-11"],
  ["15.03.2018", "2018-3", "02.11.2021", "2021-11"],
  ["15/03/2018", "2018-3", "02/11/2021", "2021-11"],
  ["03/15/2018", "2018-3", "11/02/2021", "2021-11"],
  ["2018-03-15", "2018-3", "2021-11-02", "2021-11"],
  ["15-Mar-2018", "2018-3", "2-Nov-2021", "2021-11"],
  ["15.3.18", "2018-3", "2.11.21", "2021-11"],
  ["III 2018", "2018-3", "XI 2021", "2021-11"],
  ["März 2018", "2018-3", "November 2021", "2021-11"],
  ["mars 2018", "2018-3", "novembre 2021", "2021-11"],
  ["marzo de 2018", "2018-3", "noviembre de 2021", "2021-11"],
  ["marzec 2018", "2018-3", "listopad 2021", "2021-11"],
  ["2018年3月", "2018-3", "2021年11月", "2021-11"],
  ["Q1 2018", "2018-1", "Q4 2021", "2021-12"],
  ["1Q18", "2018-1", "4Q21", "2021-12"],
  ["Spring 2018", "2018", "Autumn 2021", "2021"],
  ["2018", "2018", "2021", "2021"],
  ["early 2018", "2018", "late 2021", "2021"],
  ["c. 2018", "2018", "c. 2021", "2021"],
];
const SEPARATORS = [" - ", " – ", " — ", " to ", " until ", " bis ", " through ", " → ", " ~ ", "–", " / "];
const NOWS = ["present", "Present", "PRESENT", "now", "to date", "today", "ongoing", "current", "heute", "aujourd'hui"];

const shown = (date: { year: number; month: number | null } | null) =>
  date && (date.month === null ? `${date.year}` : `${date.year}-${date.month}`);
const read = (text: string) =>
  timesOf(text).map(({ start, end, current, form }) => [form, shown(start), current ? "now" : shown(end)]);

describe("timesOf", () => {
  it.each(DATES)("reads %s, alone and in ranges with every separator and word for now", (from, start, to, end) => {
    expect(read(from).map(([, begun]) => begun)).toEqual([start]);
    for (const separator of SEPARATORS) {
      expect(read(`${from}${separator}${to}`)).toEqual([["range", start, end]]);
      for (const around of [
        ["(", ")"],
        ["[", "]"],
        ["Clerk, ", ""],
        ["", ", Leeds"],
        ["Clerk | ", " | Leeds"],
      ] as const)
        expect(read(`${around[0]}${from}${separator}${to}${around[1]}`)).toEqual([["range", start, end]]);
    }
    for (const now of NOWS) expect(read(`${from} – ${now}`)).toEqual([["since", start, "now"]]);
    expect(read(`since ${from}`)).toEqual([["since", start, "now"]]);
    expect(read(`from ${from} until ${to}`)).toEqual([["range", start, end]]);
  });

  it.each([
    ["2020–23", ["range", "2020", "2023"]],
    ["2017-18 to present", ["since", "2017", "now"]],
    ["2017/18 – 2019/20", ["range", "2017", "2020"]],
    ["from 2017 on", ["since", "2017", "now"]],
    ["Summers of 2022, 2023 and 2024", ["range", "2022", "2024"]],
    ["since Easter holidays 2022", ["since", "2022", "now"]],
    ["Date started: 05/2022\nDate left: 06/2023", ["range", "2022-5", "2023-6"]],
    ["From (MO/YR): 04/21   To (MO/YR): present", ["since", "2021-4", "now"]],
    ["2018/19", ["range", "2018", "2019"]],
    ["1998-2002", ["range", "1998", "2002"]],
    ["Jan – Mar 2020", ["range", "2020-1", "2020-3"]],
    ["5 May – 9 June 2020", ["range", "2020-5", "2020-6"]],
    ["Winter 2019/20", ["range", "2019", "2020"]],
    ["01/18 – 12/19", ["range", "2018-1", "2019-12"]],
    ["19 – 21", ["range", "2019", "2021"]],
    ["Between 2016 and 2018", ["range", "2016", "2018"]],
    ["zwischen 2016 und 2018", ["range", "2016", "2018"]],
    ["bis 03/2019", ["until", null, "2019-3"]],
    ["– 2019", ["until", null, "2019"]],
    ["2019 –", ["open", "2019", null]],
    ["2019 – ?", ["open", "2019", null]],
    ["2019 onwards", ["since", "2019", "now"]],
    ["2019+", ["since", "2019", "now"]],
    ["01/02/2020 – 03/15/2020", ["range", "2020-1", "2020-3"]],
  ])("reads %s", (text, time) => {
    expect(read(text)).toEqual([time]);
  });

  it.each([
    ["2014-09\t2017-03\tBaker", [["range", "2014-9", "2017-3"]]],
    ["2004-06  2012-05  Baker", [["range", "2004-6", "2012-5"]]],
    ["2019\tpresent\tBaker", [["since", "2019", "now"]]],
    ["2017-04\t…\tBaker", [["since", "2017-4", "now"]]],
    ["Date from: 07.2018\nDate to: Still employed", [["since", "2018-7", "now"]]],
    ["From\tJuly 2018\nTo\tMay 2020", [["range", "2018-7", "2020-5"]]],
    ["2012\tMSc Baking", [["single", "2012", "2012"]]],
    ["Nov 2018\t12 people", [["single", "2018-11", "2018-11"]]],
  ])("reads a time whose end is in the next cell of a table or a form: %j", (text, times) =>
    expect(read(text)).toEqual(times),
  );

  it("reads a time that is open within its cell, and none in the middle of a number", () => {
    expect(read("2016–     Curator")).toEqual([["open", "2016", null]]);
    expect(read("Jan 2023 –\tBaker")).toEqual([["open", "2023-1", null]]);
    expect(read("Specialist, GS-0346-12\tNov 2018 – May 2020")).toEqual([["range", "2018-11", "2020-5"]]);
  });

  it.each([
    ["9/19 - 8/21", [["range", "2019-9", "2021-8"]]],
    ["From: 9/19          To: Present", [["since", "2019-9", "now"]]],
    ["Started: Jan 2018 Finished: Mar 2020", [["range", "2018-1", "2020-3"]]],
    ["Nov 22 > now", [["since", "2022-11", "now"]]],
    ["2013/2014", [["range", "2013", "2014"]]],
    ["2021—\nFreelance designer", [["open", "2021", null]]],
    ["from 3/10 to 7/10 points", []],
    ["2014/2013", [["single", "2014", "2014"]]],
  ])("reads the short forms of forms and kitchens, and no shares: %j", (text, times) =>
    expect(read(text)).toEqual(times),
  );

  it("says where a time stands, and leaves the words around it", () => {
    const text = "Bank Clerk 2016 - 2019, Leeds; Summer 2015 (Hull)";
    expect(timesOf(text).map(({ from, to }) => text.slice(from, to))).toEqual(["2016 - 2019", "Summer 2015"]);
  });

  it.each(["12-15 guests", "open 8.30 - 17.00", "room 2.14", "a 50/50 split", "10–12 tables", "£20 to £30"])(
    "reads no time in %s",
    (text) => {
      expect(timesOf(text)).toEqual([]);
    },
  );
});
