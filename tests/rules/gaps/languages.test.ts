import { describe, expect, it } from "vitest";
import { reader } from "../../../lab/support/reader.js";
import { languageCoverage } from "../../../rules/gaps/languages.js";
import { parseRequirement } from "../../../rules/gaps/parsed-requirement.js";
import { evidenceOf, requirementOf } from "../../support/compared.js";

const shown = (asked: string, ...languages: string[]) =>
  languageCoverage(
    parseRequirement(requirementOf(asked), reader),
    evidenceOf(`Name\n\nEXPERIENCE\nClerk, 2019 - 2023\n- Filed\n\nLANGUAGES\n${languages.join("\n")}\n`),
  );
const coverage = (...given: Parameters<typeof shown>) => shown(...given).coverage;

describe("a language", () => {
  it("is covered at its level, partial below it, and missing where it is not listed", () => {
    expect(coverage("Good German (B2)", "German: C1")).toBe("covered");
    expect(coverage("German at C1 level", "German: B2")).toBe("partial");
    expect(coverage("Fluent German", "French: native")).toBe("missing");
  });

  it("is fluent without a level, and no more is asked of anybody", () => {
    expect(coverage("Fluent German", "German")).toBe("covered");
    expect(coverage("Native German", "German: C1")).toBe("covered");
  });

  it("is one of several of which one is enough, or of which all are asked", () => {
    expect(coverage("Fluent Polish or German", "German: C1")).toBe("covered");
    expect(shown("Fluent Polish and German", "German: C1")).toMatchObject({
      coverage: "partial",
      resume_quote: { text: "German: C1" },
    });
  });

  it("is partly shown by two others where the job does not say which", () => {
    expect(coverage("A second language", "English: native", "German: C1")).toBe("partial");
    expect(coverage("A second language", "English: native")).toBe("missing");
  });
});
