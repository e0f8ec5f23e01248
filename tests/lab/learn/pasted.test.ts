import { expect, it } from "vitest";
import { pastedResumes, rowsBeside, rowsOfWork } from "../../../lab/learn/pasted.js";

const resume = {
  id: "a",
  text: "Ann Field\n\nWORK\nBaker, Mill Street Ltd\n2018 - 2021\nAll the rye and every rota, six days a week.\nLoved it\n- Ovens\n\nSKILLS\nRye\n\nEDUCATION\nHill College\n2012 - 2014",
  posts: [
    { title: "Baker", employer: "Mill Street Ltd", lines: ["All the rye and every rota", "Ovens"] },
    { title: null, employer: null, lines: [] },
  ],
  education: ["Hill College 2012 - 2014"],
};

it("labels the rows of a work history by what its posts are, and leaves out what the labels do not say", () => {
  expect(rowsOfWork(resume).map(({ row, label }) => [row.text, label])).toEqual([
    ["Baker, Mill Street Ltd", "heading"],
    ["2018 - 2021", "heading"],
    ["All the rye and every rota, six days a week.", "done"],
    ["Loved it", null],
    ["Ovens", "done"],
  ]);
  expect(rowsBeside(resume).map(({ text }) => text)).toEqual(["Ann Field", "WORK", "SKILLS", "Rye", "EDUCATION"]);
});

it("finds no work history without a title or an employer", () => {
  const without = { ...resume, posts: [] };
  expect([rowsOfWork(without), rowsBeside(without)]).toEqual([[], []]);
});

it("reads every labelled résumé that models are fitted to, each with its text", () => {
  const all = pastedResumes();
  expect(all.length).toBeGreaterThan(150);
  // Some have a work history in sentences, or without lines.
  expect(all.filter((one) => rowsOfWork(one).length > 0).length).toBeGreaterThan(0.9 * all.length);
});
