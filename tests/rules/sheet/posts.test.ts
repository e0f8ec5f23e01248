import { expect, it } from "vitest";
import type { Role } from "../../../domain/resume.js";
import { saysIn } from "../../../rules/says.js";
import { aboutPosts } from "../../../rules/sheet/posts.js";
import { profile } from "../../support/exported.js";
import { quote } from "../../support/resources.js";

const SAYS = saysIn("en").sheet;
const NOW = { year: 2026, month: 11 };
type Month = [year: number, month: number | null];
const dateOf = ([year, month]: Month) => ({ year, month });
const role = (employer: string, start: Month, end: Month | null): Role => ({
  ...(profile.roles[0] as Role),
  ...{ employer: quote(employer), start: dateOf(start), end: end && dateOf(end), current: end === null },
});
const asked = (roles: Role[], beside: { text: string }[] = []) =>
  aboutPosts(roles, NOW, SAYS, beside).map(({ question }) => question);

it("a time between two posts is asked about, with its months, unless it was short or used for something else", () => {
  const now = role("Corner Bread", [2022, 5], null);
  const before = (end: Month) => [now, role("Mill Hotel", [2016, 1], end)];
  expect(asked(before([2021, 9]))).toEqual(["What did you do between October 2021 and April 2022?"]);
  expect(asked(before([2022, 1]))).toEqual(["Why do you want to leave Corner Bread?"]);
  // Of two years alone the months between are not known.
  expect(asked(before([2021, null]))).toEqual(["Why do you want to leave Corner Bread?"]);
  const course = [{ text: "Diploma in Baking, Cork College, 09/2021 - 04/2022" }];
  expect(asked(before([2021, 9]), course)).toEqual(["Why do you want to leave Corner Bread?"]);
  const other = role("Market stall", [2015, 1], [2023, 1]);
  expect(asked([...before([2021, 9]), other])).toEqual(["Why do you want to leave Corner Bread?"]);
});

it("a short post is asked about, the latest first, and one that lasts is not", () => {
  const roles = [
    role("Corner Bread", [2026, 6], null),
    role("Mill Hotel", [2025, 8], [2026, 5]),
    role("Dock Cafe", [2025, 7], [2025, 7]),
  ];
  expect(asked(roles)).toEqual([
    "You were at Mill Hotel for 10 months. Why did you leave?",
    "You were at Dock Cafe for one month. Why did you leave?",
  ]);
});

it("without posts that have a time nothing is asked", () => {
  expect(asked([])).toEqual([]);
  expect(asked([{ ...(profile.roles[0] as Role), start: null }])).toEqual([]);
  expect(asked([role("Mill Hotel", [2016, 1], [2018, 1])])).toEqual(["Why did you leave Mill Hotel?"]);
});

it("a post of a training is not called short, and the main current post is the one that would be left", () => {
  const placement = role("Brackenlea School", [2019, 9], [2020, 4]);
  const course = [{ text: "PGCE Mathematics, 09/2019 - 07/2020" }];
  const side = { ...role("Saturday stall", [2024, 1], null), lines: [] };
  const main = { ...role("Corner Bread", [2020, 8], null), lines: [quote("Baked rye")] };
  expect(asked([side, main, placement], course)).toEqual(["Why do you want to leave Corner Bread?"]);
  expect(asked([side, main, placement])).toContain("You were at Brackenlea School for 8 months. Why did you leave?");
});

it("who goes on at the same employer has not left it, and a post without dates may have filled any time", () => {
  const [assistant, manager] = [role("Acme Ltd", [2019, 1], [2019, 6]), role("Acme Ltd", [2019, 7], null)];
  expect(asked([manager, assistant])).toEqual(["Why do you want to leave Acme Ltd?"]);
  const apart = [role("Corner Bread", [2022, 5], null), role("Mill Hotel", [2016, 1], [2021, 9])];
  const undated = { ...role("Dock Cafe", [2021, 1], null), start: null, end: null, current: false };
  expect(asked([...apart, undated])).toEqual(["Why do you want to leave Corner Bread?"]);
});
