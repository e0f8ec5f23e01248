import { describe, expect, it } from "vitest";
import type { Requirement } from "../../../domain/job.js";
import { AS_OF, coverageOf, evidenceOf, findCoverage } from "../../support/compared.js";
import { postingOf } from "../../support/postings.js";

describe("the coverage of required years", () => {
  it("does not count a time between posts", () => {
    const roles = "Baker, A, January 2020 - January 2022\n- bread\n\nParental leave, February 2022 - February 2025\n";
    expect(coverageOf(roles, "At least 4 years of work experience")).toBe("partial");
    expect(coverageOf(roles, "At least 2 years of work experience")).toBe("covered");
  });

  it("computes years from dated roles without counting overlaps twice", () => {
    const roles = "Baker, A, January 2020 - January 2022\n- bread\nBaker, B, January 2021 - January 2023\n- bread";
    expect(coverageOf(roles, "At least 3 years of experience as a baker")).toBe("covered");
    expect(coverageOf(roles, "At least 4 years of experience as a baker")).toBe("partial");
    expect(coverageOf(roles, "At least 2 years of experience as a welder")).toBe("missing");
    expect(coverageOf("Baker, A, 01/2020 - 12/2022\n- bread", "3 years as a baker")).toBe("covered");
    const [years] = postingOf("Job\n\nEssential\n- At least 4 years as a baker\n").requirements;
    expect(findCoverage(years as Requirement, evidenceOf(`Name\n\nEXPERIENCE\n${roles}\n`), AS_OF)).toMatchObject({
      coverage: "partial",
      months_shown: 37,
    });
  });
});
