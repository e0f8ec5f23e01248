import { describe, expect, it } from "vitest";
import { reader } from "../../../lab/support/reader.js";
import { phraseCoverage } from "../../../rules/gaps/phrases.js";
import { evidenceOf } from "../../support/compared.js";

const shown = (asked: string, ...lines: string[]) =>
  phraseCoverage(
    reader.phrase(asked),
    evidenceOf(`Name\n\nEXPERIENCE\nClerk, 2019 - 2023\n${lines.map((line) => `- ${line}`).join("\n")}\n`).lines,
  );
const coverage = (...given: Parameters<typeof shown>) => shown(...given).coverage;

describe("a phrase of the job", () => {
  it("is covered by a line with its thing under any of its names, and partly by one with a thing near to it", () => {
    expect(coverage("Kubernetes", "Built services with k8s")).toBe("covered");
    expect(coverage("CNC programming", "Cut parts with Fanuc")).toBe("partial");
    expect(coverage("Kubernetes", "Filed the letters")).toBe("missing");
  });

  it("needs all of its things, which may stand in different lines", () => {
    expect(coverage("Kubernetes and Excel", "Built services with k8s", "Kept the budget in Excel")).toBe("covered");
    const two = ["Built services with k8s", "Kept the budget in Excel"];
    expect(coverage("Kubernetes, Excel and Tableau", ...two)).toBe("partial");
  });

  it("needs enough of its plain words in one line, which is the one that is quoted", () => {
    const line = "Kept the diaries of two doctors";
    expect(shown("Diaries of doctors", "Filed the letters", line)).toMatchObject({
      coverage: "covered",
      resume_quote: { text: line },
    });
    expect(coverage("Polishing brass railings weekly", "Kept the brass clean", "Swept the yard")).not.toBe("covered");
  });

  it("needs the words of a name one after the other", () => {
    expect(coverage("Experience with Blue Harbour", "Worked with Blue Harbour daily")).toBe("covered");
    expect(coverage("Experience with Blue Harbour", "Painted the harbour blue")).not.toBe("covered");
  });

  it("shows nothing if it asks for nothing", () => {
    expect(shown("", "Filed the letters")).toEqual({ coverage: "missing", resume_quote: null });
  });
});
