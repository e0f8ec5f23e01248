import { expect, it } from "vitest";
import { asksForYears, isLength, monthsAskedFor, namesASubject, subjectOf } from "../../../language/times/lengths.js";

it("a length alone is one that networks count, and nothing else", () => {
  for (const text of ["5 years 3 months", "2 yrs 6 mths", "5 yrs 1 mths, current", "about 2 years", "3 Jahre"])
    expect(isLength(text), text).toBe(true);
  for (const text of ["5 years in sales", "2019", "years", "5 shops"]) expect(isLength(text), text).toBe(false);
});

it.each([
  ["At least three years in retail", true, 36],
  ["2-3 years of payroll", true, 24],
  ["5+ years (60) in care", true, 60],
  ["six months' experience", true, 6],
  ["One year in a kitchen", true, 12],
  ["Several years in care", true, null],
  ["Within the last six months", false, 6],
  ["A 2 years contract", false, null],
  ["Three shops", false, null],
])("%s: whether a length of experience is asked for, and its months", (text, asks, months) => {
  expect([asksForYears(text), monthsAskedFor(text)]).toEqual([asks, months]);
});

it.each([
  ["3-5 years of experience", 36],
  ["At least 12 months' experience", 12],
  ["two years in a warehouse", 24],
  ["Advanced Life Support within 12 months of starting", null],
  ["Eight years in masonry", 96],
  ["Three or more years running a crew", 36],
])("%j asks for %s months", (sentence, months) => expect(monthsAskedFor(sentence)).toBe(months));

it("the field is what is left without the length and the words around it", () => {
  expect(subjectOf("3 years in payroll").trim()).toMatch(/^in payroll$/);
  expect([namesASubject("3 years in payroll"), namesASubject("3 years in a similar role")]).toEqual([true, false]);
});
