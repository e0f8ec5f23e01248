import { describe, expect, it } from "vitest";
import type { Post } from "../../../domain/resume.js";
import { details } from "../../../lab/support/builders.js";
import { coverageNow } from "../../../rules/fixed-forms/covers.js";

describe("what an answer shows of its requirement", () => {
  const about = (kind: "licence" | "language" | "skill" | "years", title: string, months: number | null = null) => ({
    kind,
    title,
    months,
    job_quote: { text: title, start: 0, end: 1 },
  });
  const saying = (values: Record<string, string>) => [details(values)];
  it.each([
    ["a paper that is held", about("licence", "Forklift licence"), "accepted", { status: "held" }, "covered"],
    ["one that is booked", about("licence", "Forklift licence"), "accepted", { status: "booked" }, "partial"],
    ["one that has lapsed", about("licence", "Forklift licence"), "accepted", { status: "lapsed" }, "missing"],
    [
      "one below its level",
      about("licence", "HACCP Level 3"),
      "accepted",
      { detail: "HACCP Level 2, 2023" },
      "partial",
    ],
    ["one at its level", about("licence", "HACCP Level 3"), "accepted", { detail: "HACCP level 3" }, "covered"],
    ["a language at its level", about("language", "German at B2 level"), "accepted", { level: "good" }, "covered"],
    ["one below it", about("language", "German at C1 level"), "accepted", { level: "good" }, "partial"],
    ["an answer taken below the bar", about("skill", "Welding"), "accepted_by_user", { story: "s" }, "partial"],
  ] as const)("%s", (_, gap, outcome, values, covers) => {
    expect(coverageNow(gap, outcome, saying(values))).toBe(covers);
  });

  it("is of years what the posts add up to that were chosen, unless further ones were told", () => {
    const header = (text: string) => ({ text, start: 0, end: text.length });
    const posts: Post[] = [
      { title: "Planner", employer: "Quay", header: header("Planner, Quay, 04/2023 - present"), end: 40 },
      { title: "Clerk", employer: "Dock", header: header("Clerk, Dock, 01/2020 - 03/2023"), end: 80 },
    ];
    const covers = (values: Record<string, string | string[]>) =>
      coverageNow(about("years", "Five years of planning", 60), "accepted", [details(values)], null, {
        posts,
        as_of: "2026-11-23T00:00:00Z",
      });
    expect(covers({ posts: ["post_1"] })).toBe("partial");
    expect(covers({ posts: ["post_1", "post_2"] })).toBe("covered");
    expect(covers({ posts: ["post_1"], further: "Two years at Miller's before that" })).toBe("covered");
  });

  it.each([
    ["a good answer that says it was never done", about("skill", "Welding"), "accepted", "missing", "missing"],
    ["one about something close to it", about("skill", "Welding"), "accepted", "partial", "partial"],
    ["one taken below the bar that shows it", about("skill", "Welding"), "accepted_by_user", "covered", "partial"],
    ["one that nobody judged by this", about("skill", "Welding"), "accepted", null, "covered"],
    ["a paper, whose form says it", about("licence", "Forklift licence"), "accepted", "missing", "covered"],
  ] as const)("is what the judge says, where the form does not: %s", (_, gap, outcome, judged, covers) => {
    expect(coverageNow(gap, outcome, saying({ status: "held" }), judged)).toBe(covers);
  });
});
