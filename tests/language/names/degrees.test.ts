import { expect, it } from "vitest";
import { degreesIn, deniesDegree, subjectStems } from "../../../language/names/degrees.js";

it.each([
  ["PhD in botany, MSc and BSc", [3, 4, 5]],
  ["HND in catering", [2]],
  ["A-levels: Biology, Psychology", [1]],
  ["A degree in nursing", [3]],
  ["A foundation degree in nursing", [2]],
  ["A high degree of accuracy", []],
  ["MS Office", []],
  ["Nursing", []],
])("the levels of education in %j are %j", (text, levels) => expect(degreesIn(text)).toEqual(levels));

it("the subject is what the degree is in, without what surrounds it", () => {
  expect(subjectStems("BSc Nursing or a related field")).toEqual(["nurs"]);
  expect(subjectStems("A degree")).toEqual([]);
});

it("somebody without a degree says so", () => {
  expect([deniesDegree("I never finished my degree"), deniesDegree("I finished my degree")]).toEqual([true, false]);
});
