import { describe, expect, it } from "vitest";
import { readJob } from "../../models/offline/read-job.js";
import { readResume } from "../../models/offline/read-resume.js";
import { textEvidence } from "../../rules/claims/evidence.js";
import { groundAnswer } from "../../rules/claims/ground.js";
import { findCoverage } from "../../rules/gaps/coverage.js";
import { resumeEvidence } from "../../rules/gaps/evidence.js";
import { matchOf } from "../../rules/gaps/match.js";
import { settleJob } from "../../rules/job.js";
import { settleResume } from "../../rules/resume.js";
import { isInstruction } from "../../rules/text/instructions.js";
import { sourceText } from "../../rules/text/spans.js";
import { sample } from "../support/api.js";

const HOSTILE = sample("hostile-resume.txt");
const CLEAN = HOSTILE.split("\n")
  .filter((line) => !line.includes("Ignore all"))
  .join("\n");
const JOB =
  "DevOps Engineer - Cloud Ltd\n\nRequirements\n- Kubernetes\n- Filing\n- At least 5 years of Kubernetes experience\n";

function compare(resume: string) {
  const profile = settleResume(sourceText(resume), readResume({ resume }));
  const job = settleJob(sourceText(JOB), readJob({ job: JOB }));
  const found = job.requirements.map((requirement) => ({
    requirement,
    coverage: findCoverage(requirement, resumeEvidence(profile), { year: 2026, month: 11 }).coverage,
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

  it("support no claim", () => {
    const answer = {
      title: "Kubernetes",
      bullets: ["12 years of Kubernetes experience"],
      spoken: "12 years of Kubernetes experience",
    };
    expect(groundAnswer(1, answer, [textEvidence("resume", "r", HOSTILE)], "Kubernetes").grounded).toBe(false);
  });

  it("are told from what résumés and jobs really say", () => {
    for (const name of [
      "nurse-amina-okafor.txt",
      "warehouse-tomasz-zielinski.txt",
      "job-staff-nurse-emergency.txt",
      "job-warehouse-supervisor.txt",
    ]) {
      for (const line of sample(name).split("\n")) expect(isInstruction(line), line).toBe(false);
    }
    expect(isInstruction("The ideal candidate reports to the site manager")).toBe(false);
  });
});
