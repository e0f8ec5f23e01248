import { describe, expect, it } from "vitest";
import { DEFAULT_THRESHOLDS } from "../../../domain/gap.js";
import { reader } from "../../../lab/support/reader.js";
import { reportGaps, thresholdFor } from "../../../rules/gaps/find.js";
import { AS_OF, evidenceOf, findCoverage, jobOf } from "../../support/compared.js";

describe("the gaps of a job", () => {
  it("reads a critical gap out of a whole job", () => {
    const { requirements } = jobOf("Driver - Northport\n\nRequirements\n- HGV licence is required\n- Map reading\n");
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
