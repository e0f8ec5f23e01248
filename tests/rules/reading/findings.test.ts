import { describe, expect, it } from "vitest";
import { JobProfile } from "../../../domain/job.js";
import type { BaseReading } from "../../../domain/reading.js";
import { reader } from "../../../lab/support/reader.js";
import { findCoverage, parseRequirement, reportGaps, resumeEvidence, settleRequirements } from "../../../rules/gaps.js";
import { createFindings } from "../../../rules/reading/findings.js";
import { profileOf } from "../../support/exported.js";
import { TWO_POSTS } from "../../support/read-resumes.js";

const asOf = { year: 2026, month: 11 };
const JOB = "At least four years as a sous chef. Stock control. Fluent French.";
const ask = (title: string, kind: "years" | "skill" | "language") => {
  const start = JOB.indexOf(title);
  const quote = { text: title, start, end: start + title.length };
  return { title, kind, strength: "must" as const, trainable: false, quotes: [quote] as [typeof quote] };
};
const resume = profileOf(TWO_POSTS);
const requirements = settleRequirements(
  "Head chef",
  [ask("At least four years as a sous chef", "years"), ask("Stock control", "skill"), ask("Fluent French", "language")],
  reader,
);
const [years, stock, french] = requirements;
const job = JobProfile.parse({ language: "en", title: "Head chef", family: "hospitality", requirements, unread: [] });
const ruled = requirements.map((requirement) => ({
  requirement,
  finding: findCoverage(parseRequirement(requirement, reader), resumeEvidence(resume, reader), asOf),
}));
const { gaps, strengths } = reportGaps(ruled, () => 7, reader);
const base: BaseReading = { resume, job, gaps, strengths, questions: [] };
const withStart = (year: number) => ({
  ...resume,
  roles: resume.roles.map((role) => (role.current ? { ...role, start: { year, month: 1 } } : role)),
});

describe("after a correction", () => {
  it("years are counted anew, and what the correction does not touch stays", () => {
    const find = createFindings(base, withStart(2025), { reader, asOf });
    expect(requirements.map((one) => find(one).coverage)).toEqual(["partial", "covered", "missing"]);
    const same = createFindings(base, resume, { reader, asOf });
    expect(requirements.map((one) => same(one).coverage)).toEqual(["covered", "covered", "missing"]);
  });

  it("what a model found stays where the rules find the same as before, and its passages count where they do not", () => {
    const [heading] = resume.roles.slice(-1);
    const shown = {
      title: french?.title ?? "",
      job_quote: french?.quote as never,
      resume_quote: resume.skills[0] as never,
    };
    const byModel = {
      ...base,
      gaps: gaps.filter((gap) => gap.title !== "Fluent French"),
      strengths: [...strengths, shown],
    };
    const find = createFindings(byModel, withStart(2025), { reader, asOf });
    expect(french && find(french)).toMatchObject({ coverage: "covered", resume_quote: resume.skills[0] });
    const modelled = { ...byModel, gaps: [{ ...(gaps[0] as never as object), requirement_id: "none" } as never] };
    const counted = createFindings(modelled, withStart(2025), { reader, asOf });
    expect(years && counted(years)).toMatchObject({
      coverage: "partial",
      resume_quote: { start: heading?.quote.start },
    });
  });

  it("a requirement that was added is looked for by the rules", () => {
    const added = { ...(stock as NonNullable<typeof stock>), requirement_id: "s1-2", title: "Menu planning" };
    expect(createFindings(base, resume, { reader, asOf })(added).coverage).toBe("covered");
  });
});
