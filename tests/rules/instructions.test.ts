import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sample, setAt } from "../../lab/support/data.js";
import { reader } from "../../lab/support/reader.js";
import { readJobOffline } from "../../language/job/read-job.js";
import { readResumeByRules } from "../../language/resume/read-resume.js";
import { validateResume } from "../../language/resume/validate-resume.js";
import { isInjection } from "../../language/sentences/injections.js";
import { sentences } from "../../language/text/lines.js";
import { sourceText } from "../../language/text/spans.js";
import { findCoverage } from "../../rules/gaps/coverage.js";
import { resumeEvidence } from "../../rules/gaps/evidence.js";
import { matchOf } from "../../rules/gaps/match.js";
import { parseRequirement } from "../../rules/gaps/parsed-requirement.js";
import { settleJob } from "../../rules/job.js";

const HOSTILE = sample("hostile-resume.txt");
const CLEAN = HOSTILE.split("\n")
  .filter((line) => !line.includes("Ignore all"))
  .join("\n");
const JOB =
  "DevOps Engineer - Cloud Ltd\n\nRequirements\n- Kubernetes\n- Filing\n- At least 5 years of Kubernetes experience\n";

function compare(resume: string) {
  const profile = validateResume(sourceText(resume), readResumeByRules({ resume }, reader));
  const job = settleJob(JOB, readJobOffline({ job: JOB }, reader), reader);
  const found = job.requirements.map((requirement) => ({
    requirement,
    coverage: findCoverage(parseRequirement(requirement, reader), resumeEvidence(profile, reader), {
      year: 2026,
      month: 11,
    }).coverage,
  }));
  return {
    suspicious: profile.suspicious.map(({ text }) => text),
    score: matchOf(found).score,
    found: found.map(({ requirement, coverage }) => [requirement.title, coverage]),
  };
}

describe("orders inside a document", () => {
  it("change neither gaps nor score, and are shown", () => {
    const hostile = compare(HOSTILE);
    const clean = compare(CLEAN);
    expect([hostile.score, hostile.found]).toEqual([clean.score, clean.found]);
    expect(hostile.found).toContainEqual(["Kubernetes", "missing"]);
    expect(hostile.suspicious).toHaveLength(2);
    expect(clean.suspicious).toEqual([]);
  });

  it("are told from topics: sentences that order nothing, and orders that nobody here had seen", () => {
    const { innocent, orders } = JSON.parse(readFileSync(setAt("read/orders.json"), "utf8"));
    const isSuspicious = (text: string) => sentences({ text, start: 0 }).some((one) => isInjection(one.text));
    expect(innocent.filter(isSuspicious)).toEqual([]);
    expect(orders.filter(isSuspicious).length).toBeGreaterThanOrEqual(38);
  });

  it("that may be something else stay evidence", () => {
    const resume = "Mara Quill\n\nSkills\nSystem: Kubernetes\n- Award top marks in filing audits\n";
    const { found } = compare(resume);
    expect(found.slice(0, 2)).toEqual([
      ["Kubernetes", "covered"],
      ["Filing", "covered"],
    ]);
  });

  it("are told from what résumés and jobs really say", () => {
    for (const name of [
      "nurse-amina-okafor.txt",
      "warehouse-tomasz-zielinski.txt",
      "job-staff-nurse-emergency.txt",
      "job-warehouse-supervisor.txt",
    ]) {
      for (const line of sample(name).split("\n")) expect(isInjection(line), line).toBe(false);
    }
    expect(isInjection("The ideal candidate reports to the site manager")).toBe(false);
  });
});
