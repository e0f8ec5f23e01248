import { describe, expect, it } from "vitest";
import { evidenceOf } from "../../support/compared.js";

const RESUME = `Name

EXPERIENCE
Porter, Mill Hospital, 2019 - 2023
- Moved patients between wards
- I have never driven a forklift
- I would like to learn triage

SKILLS
First aid
`;

describe("a résumé as evidence", () => {
  const { lines, roles, shared } = evidenceOf(RESUME);
  const texts = lines.map(({ quote }) => quote.text);

  it("has its lines without what was never done and what is only wished for", () => {
    expect(texts).toEqual(["Porter, Mill Hospital, 2019 - 2023", "Moved patients between wards", "First aid"]);
  });

  it("has the words of its whole role as the context of a line, and none outside a role", () => {
    const contextOf = (text: string) => lines.find(({ quote }) => quote.text === text)?.context ?? new Set();
    expect(contextOf("Moved patients between wards").has("porter")).toBe(true);
    expect(contextOf("First aid").size).toBe(0);
    expect(roles.map((role) => role.lines.length)).toEqual([2]);
  });

  it("has of a long line the sentences that report something done", () => {
    const long = `Moved patients between wards. ${"Rang the families of those who had moved. ".repeat(10)}I never drove.`;
    const read = evidenceOf(RESUME.replace("Moved patients between wards", long)).lines.map(({ quote }) => quote.text);
    expect(read).toContain("Moved patients between wards.");
    expect(read).not.toContain("I never drove.");
  });

  it("finds its lines by their words", () => {
    expect(shared.sharing("wards", 3).map(({ text }) => text)).toEqual(["Moved patients between wards"]);
  });
});
