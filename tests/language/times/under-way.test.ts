import { expect, it } from "vitest";
import { isUnderWay } from "../../../language/times/under-way.js";

const JUNE = { year: 2026, month: 6 };

it.each([
  ["BSc Chemistry, 2024 – 2028", true],
  ["BSc Chemistry, since 2025", true],
  ["BSc Chemistry, 2023 - present", true],
  ["BSc Chemistry, July 2026", true],
  ["BSc Chemistry, 2026", false],
  ["BSc Chemistry, June 2026", false],
  ["BSc Chemistry, 2020 – 2023", false],
  ["BSc Chemistry", false],
])("a course of study is under way while a time of it has not ended: %s, %s", (line, expected) =>
  expect(isUnderWay(line, JUNE)).toBe(expected),
);
