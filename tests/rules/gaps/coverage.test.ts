import { describe, expect, it } from "vitest";
import { isBelow } from "../../../rules/gaps/coverage.js";
import { AS_OF, coverageOf, evidenceOf, findCoverage, requirementOf } from "../../support/compared.js";

describe("coverage", () => {
  it.each([
    ["Clerk, 2019 - 2023\n- Built services with k8s", "Kubernetes", "covered"],
    ["Clerk, 2019 - 2023\n- Wrote scalable code for every word", "Scala", "missing"],
    ["Clerk, 2019 - 2023\n- Wrote R and C reports", "R", "covered"],
    ["Clerk, 2019 - 2023\n- Wrote every report", "R programming", "missing"],
    ["Driver, 2019 - 2023\n- Drove a reach truck", "Forklift certificate", "partial"],
    ["Clerk, 2019 - 2023\n- Interested in learning triage", "Triage", "missing"],
    ["Nurse, 2019 - 2023\n- Run the monthly hygiene audit", "Leading an audit", "covered"],
    ["Nurse, 2019 - 2023\n- Intermediate Life Support", "Advanced Life Support", "missing"],
    ["Nurse, 2019 - 2023\n- Covered 20 night shifts", "Must be able to work nights", "partial"],
    ["Nurse, 2019 - 2023\n- I do not hold Intermediate Life Support", "Intermediate Life Support", "missing"],
    ["Clerk, 2019 - 2023\n- I have never used Excel", "Good knowledge of Excel", "missing"],
    ["Clerk, 2019 - 2023\n- No first aid certificate", "First aid certificate", "missing"],
    ["Clerk, 2019 - 2023\n- First aid certificate: none", "First aid certificate", "missing"],
    ["Clerk, 2019 - 2023\n- My colleague has a first aid certificate", "First aid certificate", "missing"],
    ["Clerk, 2019 - 2023\n- I lost my first aid certificate", "First aid certificate", "partial"],
    ["Clerk, 2019 - 2023\n\nTRAINING\nFirst aid certificate, valid until 2020", "First aid certificate", "partial"],
    ["Clerk, 2019 - 2023\n\nTRAINING\nFirst aid certificate planned for 2028", "First aid certificate", "partial"],
    ["Clerk, 2019 - 2023\n\nLANGUAGES\nEnglish, no German", "Fluent German", "missing"],
    ["Clerk, 2019 - 2023\n- SAP: no experience", "SAP", "missing"],
    ["Clerk, 2019 - 2023\n- SAP user since 2019; never missed a close", "SAP", "covered"],
    ["Driver, 2019 - 2023\n- Category B driving licence", "Category C+E licence", "missing"],
    ["Porter, 2019 - 2023\n- I hold a full driving licence", "Full UK driving licence", "covered"],
    ["Nurse, 2019 - 2023\n- Available for nights", "Must be able to work nights", "covered"],
    ["Fitter, 2019 - 2023\n\nTRAINING\nForklift card, Kaw Castings, expired 2019", "Forklift card", "partial"],
    ["Fitter, 2019 - 2023\n\nTRAINING\nForklift card, Kaw Castings, to 2029", "Forklift card", "covered"],
    [
      "Fitter, 2019 - 2023\n\nEDUCATION\nBSc Chemistry, Hull, 2016",
      "Degree in chemistry or a related science",
      "covered",
    ],
    ["Fitter, 2019 - 2023\n\nEDUCATION\nBA History, Hull, 2016", "Degree in chemistry", "partial"],
    ["Fitter, 2019 - 2023\n\nEDUCATION\nBSc Chemistry, Hull, 2016", "Master's degree in chemistry", "missing"],
    ["Machinist, 2019 - 2023\n- Cut parts with Fanuc", "CNC programming", "partial"],
    ["Clerk, 2019 - 2023\n\nLANGUAGES\nGerman: B2\nEnglish: C2", "Fluent English", "covered"],
    ["Clerk, 2019 - 2023\n\nLANGUAGES\nEnglish, basic Spanish", "Bilingual English/Spanish", "partial"],
    ["Clerk, 2019 - 2023\n\nLANGUAGES\nGerman: B2", "German at C1 level or above", "partial"],
    ["Clerk, 2019 - 2023\n\nLANGUAGES\nGerman: native", "Good German (B2)", "covered"],
    ["Clerk, 2019 - 2023\n\nLANGUAGES\nGerman: native", "Polish or Punjabi", "missing"],
    ["Clerk, 2019 - 2023\n\nRIGHT TO WORK\nBritish citizen", "The right to work in the UK", "covered"],
    ["Nurse, 2019 - 2023\n- Cared for 8 patients per shift", "Must be able to work night shifts", "missing"],
    ["Fitter, 2019 - 2023\n\nTRAINING\nNVQ Level 2 in welding, 2016", "Level 3 NVQ in welding", "partial"],
    ["Fitter, 2019 - 2023\n\nTRAINING\nIntroduction to hedge laying, two-day course", "Hedge laying", "partial"],
    ["Chemist, 2019 - 2023\n- Validation of two residue methods", "Method validation", "covered"],
    ["Baker, 2019 - 2023\n- Hand over to the day staff", "Handing over to the day team", "covered"],
    ["Clerk, 2019 - 2023\n- Kept the diaries of two doctors", "Engineers' diaries", "covered"],
    ["Clerk, 2019 - 2023\n- Put in DALI dimming", "KNX, DALI or other lighting control", "covered"],
    ["Cook, 2019 - 2023\n- Promotion to head chef within a year", "Bachelor's degree", "missing"],
    ["Cook, 2019 - 2023\n\nCERTIFICATES\nMS Office Specialist", "Master's degree", "missing"],
    ["Cook, 2019 - 2023\n\nEDUCATION\nMSc Chemistry, Hull, 2016", "Bachelor's degree in chemistry", "covered"],
    ["Cook, 2019 - 2023\n- Available Saturday and Sunday", "Must be able to work Saturdays", "covered"],
    ["Cook, 2019 - 2023\n- Currently based in Madrid", "Based in Leeds", "missing"],
    ["Cook, 2019 - 2023\n\nLANGUAGES\nDeutsch (Muttersprache)", "Fluent German", "covered"],
    ["Driver, 2019 - 2023\n- Drove a forklift", "Forklift ticket or forklift licence", "partial"],
    ["Analyst, 2019 - 2023\n- Reports in Tableau", "Data visualisation", "covered"],
  ])("of %j for %j is %s", (resume, requirement, expected) => expect(coverageOf(resume, requirement)).toBe(expected));
});

describe("coverage by less than is asked", () => {
  it("is partial where only the title of a post names a duty, and whole where it is a must", () => {
    const evidence = evidenceOf("Name\n\nEXPERIENCE\nForklift driver, Mill Depot, 2019 - 2023\n- Kept the yard tidy\n");
    const asked = { ...requirementOf("Forklift driving"), kind: "skill" as const };
    const covers = (over: object) => findCoverage({ ...asked, ...over }, evidence, AS_OF).coverage;
    expect(covers({ in_duties: true, must_have: false })).toBe("partial");
    expect(covers({ in_duties: false, must_have: true })).toBe("covered");
    const done = evidenceOf("Name\n\nEXPERIENCE\nPorter, Mill Depot, 2019 - 2023\n- Drove the forklift\n");
    expect(findCoverage({ ...asked, in_duties: true, must_have: false }, done, AS_OF).coverage).toBe("covered");
  });

  it("is partial for a paper whose level is asked and not told, and for the basics of a thing", () => {
    const certificate = (line: string) =>
      coverageOf(`Cook, 2019 - 2023\n\nCERTIFICATES\n${line}`, "Level 2 food hygiene certificate");
    expect([certificate("Food hygiene certificate, Level 2"), certificate("Food hygiene certificate")]).toEqual([
      "covered",
      "partial",
    ]);
    const excel = (line: string) => coverageOf(`Clerk, 2019 - 2023\n- ${line}`, "Good working knowledge of Excel");
    expect([excel("Excel"), excel("Excel (basic)")]).toEqual(["covered", "partial"]);
  });

  it("is below a level only where both are known", () => {
    expect([isBelow(2, 3), isBelow(3, 3), isBelow(null, 3), isBelow(2, null)]).toEqual([true, false, false, false]);
  });
});
