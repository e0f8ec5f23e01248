import { describe, expect, it } from "vitest";
import { InputError } from "../../../domain/errors.js";
import type { Requirement } from "../../../domain/job.js";
import { postIdOf, type ReadingChange } from "../../../domain/reading.js";
import { decidedCoverage, withDecision } from "../../../rules/reading/decided-coverage.js";
import { profileOf } from "../../support/exported.js";
import { lineIn, TWO_POSTS } from "../../support/read-resumes.js";

const resume = profileOf(TWO_POSTS);
const requirements = [{ requirement_id: "r1" }] as Requirement[];
const decided = (...changes: ReadingChange[]) => decidedCoverage(changes, { requirements, resume, text: TWO_POSTS });
const shows = (line_id: string | null): ReadingChange => ({ op: "set_coverage", requirement_id: "r1", line_id });
const pathOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof InputError) return error.details.errors?.[0]?.path;
    throw error;
  }
  return null;
};

describe("what the candidate says of the coverage", () => {
  it("is a line, a heading or nothing, and of several the last", () => {
    expect(decided(shows(lineIn(TWO_POSTS, "Stock control"))).get("r1")?.text).toBe("Stock control");
    const [role] = resume.roles;
    const heading = lineIn(TWO_POSTS, role?.quote.text ?? "");
    expect(role && postIdOf(role)).toBe(`p${role?.quote.start}`);
    expect(decided(shows(heading)).get("r1")?.text).toBe(role?.quote.text);
    expect(decided(shows(heading), shows(null)).get("r1")).toBeNull();
    expect(decided().has("r1")).toBe(false);
  });

  it("is refused for what is not there", () => {
    expect(pathOf(() => decided(shows("l1-2")))).toBe("changes.0.line_id");
    const other: ReadingChange = { op: "set_coverage", requirement_id: "r2", line_id: null };
    expect(pathOf(() => decided(shows(null), other))).toBe("changes.1.requirement_id");
  });

  it("makes a finding covered by that line, or partial at most", () => {
    const line = { text: "Stock control", start: 1, end: 5 };
    const covered = { coverage: "covered" as const, resume_quote: line };
    const missing = { coverage: "missing" as const, resume_quote: null };
    expect(withDecision(missing, line)).toEqual(covered);
    expect(withDecision(covered, null)).toEqual({ ...covered, coverage: "partial" });
    expect([withDecision(missing, null), withDecision(covered, undefined)]).toEqual([missing, covered]);
  });
});
