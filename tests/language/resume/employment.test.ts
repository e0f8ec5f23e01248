import { expect, it } from "vitest";
import {
  isOfEmployment,
  isOwnAccount,
  namesTheOneAbove,
  saysHowEmployed,
  saysHowEmployedBeside,
  saysOnlyHowEmployed,
} from "../../../language/resume/employment.js";

it.each(["Part-time", "half time", "FT", "P/T", "temporary contract", "Zero hours", "Vollzeit"])(
  "%s says how somebody is employed",
  (words) => expect([saysHowEmployed(words), saysOnlyHowEmployed(words)]).toEqual([true, true]),
);

it("an apprenticeship says so too, and may be the post itself", () => {
  expect([saysHowEmployed("Internship"), saysOnlyHowEmployed("Internship")]).toEqual([true, false]);
  expect(saysHowEmployed("Part of a team")).toBe(false);
});

it("a line may say nothing but how, and how long, somebody was employed", () => {
  for (const line of ["Full-time · 6 yrs 4 mos", "Part-time | Contract", "Full-time"])
    expect(isOfEmployment(line)).toBe(true);
  for (const line of ["Freelance", "Hill Hospital · Full-time", "Internship · 3 mos"])
    expect(isOfEmployment(line)).toBe(false);
});

it("work for oneself begins with its words", () => {
  for (const words of [
    "Self-employed",
    "self employed gardener",
    "Freelance Designer",
    "Sole trader",
    "Selbständig",
    "my own business",
  ])
    expect(isOwnAccount(words)).toBe(true);
  for (const words of ["Selfridges", "Trader", "Employed", "Gardener, self-employed"])
    expect(isOwnAccount(words)).toBe(false);
});

it("work for oneself may stand beside a name, and is one alone", () => {
  const beside = ["·", "|"].map((sign) => saysHowEmployedBeside("Self-employed", sign));
  expect([...beside, saysHowEmployed("Self-employed")]).toEqual([true, false, false]);
});

it("the employer above is named by the words that point to it alone", () => {
  for (const words of ["same company", "Same", "the same employer", "-do-", "as above"])
    expect(namesTheOneAbove(words)).toBe(true);
  for (const words of ["Same Day Couriers", "Above Board Ltd", "the company"])
    expect(namesTheOneAbove(words)).toBe(false);
});
