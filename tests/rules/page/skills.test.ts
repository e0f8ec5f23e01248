import { expect, it } from "vitest";
import { resumeLines } from "../../../language/resume/resume-lines.js";
import { PROVED_SKILLS, provedSkills, withProvedSkills } from "../../../rules/page/skills.js";
import { answer, profileOf, RESUME } from "../../support/exported.js";
import { gapWith } from "../../support/resources.js";

const text = `${RESUME}\nSkills\n\nKneading, till\n\nLanguages\n\nEnglish\n`;
const profile = profileOf(text);
const own = resumeLines(text, profile);
const told = answer("s.g1", "Kept the orders in Power BI, and planned the route of the van");
const named = (...titles: string[]) =>
  provedSkills([told], own, () => titles.map((title) => gapWith({ title }))).map(({ gap }) => gap.title);

it("a skill is proved that the job names and an answer shows in the same words", () => {
  expect(named("Power BI", "Tableau", "Route")).toEqual(["Power BI", "Route"]);
  // What is a task, and what the résumé has already, are no new skill; words within others are none either.
  expect(named("planned the route of the van", "Kneading", "Power B")).toEqual([]);
});

it("only a skill is listed: no paper, language or condition", () => {
  const licence = gapWith({ title: "Power BI", kind: "certificate" });
  expect(provedSkills([told], own, () => [licence])).toEqual([]);
});

it("they are one line behind the skills, and none where the résumé has no such section", () => {
  const lines = own.map(({ kind, text: said, start }) => ({ line_id: `own.${start}`, kind, text: said }));
  const proved = ["Power BI", "Route"].map((title) => ({ gap: gapWith({ title }), question_id: "s.g1" }));
  const after = withProvedSkills(lines, own, profile, proved);
  const at = after.findIndex(({ line_id }) => line_id === PROVED_SKILLS);
  expect([after[at - 1]?.text, after[at]?.text, after[at]?.added]).toEqual([
    "Kneading, till",
    "Power BI, Route",
    "s.g1",
  ]);
  expect(withProvedSkills(lines, own, { skills: [] }, proved)).toEqual(lines);
  expect(withProvedSkills(lines, own, profile, [])).toEqual(lines);
});
