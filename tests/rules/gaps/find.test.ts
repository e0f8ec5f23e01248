import { describe, expect, it } from "vitest";
import { DEFAULT_THRESHOLDS, type Finding } from "../../../domain/gap.js";
import { reader } from "../../../lab/support/reader.js";
import { isStrengthOf, reportGaps, thresholdFor } from "../../../rules/gaps/find.js";
import { AS_OF, evidenceOf, findCoverage } from "../../support/compared.js";
import { postingOf } from "../../support/postings.js";

describe("the comparison of a job and a résumé", () => {
  it("reads a critical gap out of a whole job", () => {
    const { requirements } = postingOf(
      "Driver - Northport\n\nRequirements\n- HGV licence is required\n- Map reading\n",
    );
    const findings = requirements.map((requirement) => ({
      requirement,
      finding: findCoverage(requirement, evidenceOf("Clerk, 2019 - 2023\n- Filing"), AS_OF),
    }));
    const { gaps } = reportGaps(findings, thresholdFor(DEFAULT_THRESHOLDS, true), reader);
    expect(gaps.map(({ priority, threshold }) => [priority, threshold])).toEqual([
      ["CRITICAL", 8],
      ["HIGH", 7],
    ]);
    const flat = reportGaps(findings, thresholdFor(DEFAULT_THRESHOLDS, false), reader);
    expect(flat.gaps.map(({ threshold }) => threshold)).toEqual([7, 7]);
  });
});

describe("what a résumé shows of a job", () => {
  const { requirements } = postingOf("Clerk\n\nRequirements\n- Excel\n- Welding\n");
  const [excel, welding] = requirements;
  const quote = { text: "Kept the budget in Excel", start: 3, end: 27 };
  const report = (finding: Finding) =>
    reportGaps(
      requirements.map((requirement) => ({ requirement, finding })),
      thresholdFor(DEFAULT_THRESHOLDS, true),
      reader,
    );

  it("is a strength with its line, or a gap, and the score counts both", () => {
    const covered = report({ coverage: "covered", resume_quote: quote });
    expect([covered.gaps, covered.match.score]).toEqual([[], 100]);
    expect(covered.strengths.map(({ title, resume_quote }) => [title, resume_quote])).toEqual([
      [excel?.title, quote],
      [welding?.title, quote],
    ]);
    const partial = report({ coverage: "partial", resume_quote: quote });
    expect(partial.gaps.map(({ gap_id, status }) => [gap_id, status])).toEqual([
      ["g1", "partial"],
      ["g2", "partial"],
    ]);
    expect([partial.strengths, partial.match.score]).toEqual([[], 50]);
  });

  it("is found again by its title and its place in the job", () => {
    const [strength] = report({ coverage: "covered", resume_quote: quote }).strengths;
    const isIt = (title = "", at: { start: number } | undefined = excel?.quote) =>
      strength && at && isStrengthOf(strength, title, { text: "", end: 0, ...at });
    expect([isIt(excel?.title), isIt("Word"), isIt(excel?.title, welding?.quote)]).toEqual([true, false, false]);
  });
});
