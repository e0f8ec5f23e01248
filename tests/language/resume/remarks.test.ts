import { expect, it } from "vitest";
import { isDateOfRemark, isRemark } from "../../../language/resume/remarks.js";
import { timesOf } from "../../../language/times/grammar.js";

const isOfRemark = (text: string) => timesOf(text).map((time) => isDateOfRemark(text, time));

it("a date in a remark or behind from is not the time of a post", () => {
  expect(isOfRemark("Oak Ltd (bought by Hill 2018), Leeds")).toEqual([true]);
  expect(isOfRemark("Office Manager (from Jan 2018)")).toEqual([true]);
  expect(isOfRemark("2016 - 2021: Guard, CCTV operator from 2018")).toEqual([false, true]);
});

it("a date in brackets, also beside a kind of employment, is", () => {
  for (const text of ["Clerk (2014)", "Clerk (part-time, 2014)", "Cook (summer 2014)", "Clerk (Oak Ltd, 2014)"])
    expect(isOfRemark(text)).toEqual([false]);
});

it("words in brackets are a remark by their date or by what they say", () => {
  expect(["from Jan 2018", "bought by Hill 2018", "This is a federal job"].map(isRemark)).toEqual([true, true, true]);
  expect(["Oak Ltd 2018", "part-time", "agency"].map(isRemark)).toEqual([false, false, false]);
});
