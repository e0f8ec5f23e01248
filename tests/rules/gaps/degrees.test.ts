import { describe, expect, it } from "vitest";
import { reader } from "../../../lab/support/reader.js";
import { degreeCoverage } from "../../../rules/gaps/degrees.js";
import { parseRequirement } from "../../../rules/gaps/parsed-requirement.js";
import { evidenceOf, requirementOf } from "../../support/compared.js";

const AS_OF = { year: 2026, month: 6 };

const shown = (asked: string, ...education: string[]) => {
  const evidence = evidenceOf(`Name\n\nEXPERIENCE\nFitter, 2019 - 2023\n\nEDUCATION\n${education.join("\n")}\n`);
  return degreeCoverage(parseRequirement(requirementOf(asked), reader), evidence, AS_OF);
};

describe("a degree", () => {
  it.each([
    "BSc Chemistry, Hull, 2024 – 2028",
    "BSc Chemistry, Hull, since 2025",
    "BSc Chemistry, Hull, expected July 2027",
    "BSc Chemistry, Hull (in progress)",
    "BSc Chemistry, Hull, 2023 - present",
  ])("is partial while it is under way: %s", (line) => {
    expect(shown("Bachelor's degree in chemistry", line)).toMatchObject({
      coverage: "partial",
      resume_quote: { text: line },
    });
    // Another one that is held counts.
    expect(shown("Bachelor's degree in chemistry", line, "BSc Chemistry, York, 2019")?.coverage).toBe("covered");
  });

  it("covers one of its level or a lower one in the subject, and a higher one is missing", () => {
    expect(shown("Bachelor's degree in chemistry", "MSc Chemistry, Hull, 2016")?.coverage).toBe("covered");
    expect(shown("Master's degree in chemistry", "BSc Chemistry, Hull, 2016")?.coverage).toBe("missing");
  });

  it("is partial in another subject, and the one in the subject is the one that is quoted", () => {
    expect(shown("Degree in chemistry", "BA History, Hull, 2016")?.coverage).toBe("partial");
    expect(shown("Degree in chemistry", "BA History, Hull, 2016", "BSc Chemistry, York, 2019")).toMatchObject({
      coverage: "covered",
      resume_quote: { text: "BSc Chemistry, York, 2019" },
    });
  });

  it("of any subject covers what names none", () => {
    expect(shown("Bachelor's degree", "BA History, Hull, 2016")?.coverage).toBe("covered");
  });

  it("is told in a sentence where no section lists it", () => {
    const prose = evidenceOf("Name\n\nEXPERIENCE\nFitter, 2019 - 2023\n- Took a BSc in Chemistry at Hull beside it\n");
    const wish = parseRequirement(requirementOf("Degree in chemistry"), reader);
    expect(degreeCoverage(wish, prose, AS_OF)?.coverage).toBe("covered");
  });

  it("is none of this where the title names no degree", () =>
    expect(shown("First aid certificate", "BSc Chemistry, Hull, 2016")).toBeNull());
});
