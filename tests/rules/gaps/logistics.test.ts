import { describe, expect, it } from "vitest";
import type { Requirement } from "../../../domain/job.js";
import { reader } from "../../../lab/support/reader.js";
import { contactIn } from "../../../language/names/contact.js";
import { readResumeByRules } from "../../../language/resume/read-resume.js";
import { validateResume } from "../../../language/resume/validate-resume.js";
import { sourceText } from "../../../language/text/spans.js";
import { resumeEvidence } from "../../../rules/gaps/evidence.js";
import { AS_OF, coverageOf, findCoverage } from "../../support/compared.js";
import { postingOf } from "../../support/postings.js";

describe("a condition of the work", () => {
  it("takes the place where one lives from the contact details", () => {
    const text = "Ann Field\nAmarillo, TX 79106 | ann@field.example\n\nEXPERIENCE\nDriver, 2019 - 2023\n- Drove\n";
    const source = sourceText(text);
    const profile = validateResume(source, readResumeByRules({ resume: text }, reader), contactIn(source, reader));
    expect(profile.contact).toMatchObject({
      name: { text: "Ann Field" },
      place: { text: "Amarillo, TX 79106" },
      emails: [{ text: "ann@field.example" }],
    });
    const finding = (requirement: string) => {
      const [first] = postingOf(`Driver\n\nEssential\n- ${requirement}\n`).requirements;
      return findCoverage(first as Requirement, resumeEvidence(profile, reader), AS_OF);
    };
    expect(finding("Must live within 50 miles of the Amarillo terminal")).toMatchObject({
      coverage: "covered",
      resume_quote: { text: "Amarillo, TX 79106", start: 10, end: 28 },
    });
    expect(finding("Must live within 50 miles of Tulsa").coverage).toBe("missing");
  });
});

describe("working times and other conditions", () => {
  it("are agreed to in the résumé, or were only met before", () => {
    expect(coverageOf("Nurse, 2019 - 2023\n- Available for nights", "Must be able to work nights")).toBe("covered");
    expect(coverageOf("Nurse, 2019 - 2023\n- Covered 20 night shifts", "Must be able to work nights")).toBe("partial");
    expect(coverageOf("Nurse, 2019 - 2023\n- Filled in charts", "Must be able to work nights")).toBe("missing");
  });

  it("are met by the present post, but for working times", () => {
    const travel = (dates: string) =>
      coverageOf(`Fitter, ${dates}\n- Travel to customers weekly`, "Willingness to travel");
    expect([travel("2019 - present"), travel("2015 - 2019")]).toEqual(["covered", "partial"]);
    expect(coverageOf("Nurse, 2019 - present\n- Cover night shifts", "Must be able to work nights")).toBe("partial");
  });
});
