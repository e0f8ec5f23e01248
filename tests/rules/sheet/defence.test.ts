import { describe, expect, it } from "vitest";
import type { ExportedAnswer } from "../../../domain/export.js";
import { defenceSheet } from "../../../rules/sheet/defence.js";
import { bullet } from "../../support/exported.js";

describe("the defence sheet", () => {
  const asked = (text: string) =>
    defenceSheet([{ bullets: [bullet(text)] } as ExportedAnswer]).map(({ question }) => question)[0] ?? "";

  it("asks how a measured change is known, and nothing about a line's number, a year, a time or a name", () => {
    expect(asked("Recorded 12-lead ECGs at triage")).not.toContain("What exactly was yours");
    expect(asked("Kept waste under 7 % on nights")).toContain("How was that measured");
    expect(asked("Explained Line 2 in August with three test pieces, and the 5S audit")).toContain("Take me through");
    expect(asked("Drove in at 2.40 one night in 2024, once")).toContain("Take me through");
  });

  it("asks what the judge of the answer missed, each question once", () => {
    const questions = ["What was said to the engineer?"];
    const bullets = ["Led the shift", "Wrote it down", "Rang the engineer"].map((text) => bullet(text));
    const sheet = defenceSheet([{ bullets, questions } as ExportedAnswer]).map(({ question }) => question);
    expect(sheet).toEqual([
      expect.stringContaining('"Led"'),
      expect.stringContaining("Take me through"),
      "What was said to the engineer?",
    ]);
  });

  it("asks nothing of a bullet that is about another one", () => {
    const bullets = ["Led the shift on Line 2", "Rang the engineer"].map((text) => bullet(text));
    const sheet = defenceSheet([{ bullets, questions: ["How long was the shift on Line 2?"] } as ExportedAnswer]);
    expect(sheet.map(({ question }) => question)).toEqual([
      expect.stringContaining('"Led"'),
      expect.stringContaining("Take me through"),
    ]);
  });

  it("asks how it went once for each answer", () => {
    const bullets = ["Wrote it down", "Rang the engineer", "Led the shift"].map((text) => bullet(text));
    const sheet = defenceSheet([{ bullets } as ExportedAnswer, { bullets } as ExportedAnswer]);
    const both = ["Wrote it down", "Led the shift"];
    expect(sheet.map((one) => one.bullet)).toEqual([...both, ...both]);
  });

  it("repeats what was said as sentences, and no value of a form", () => {
    const source = (quote: string) => ({ kind: "reply" as const, quote, start: 0, end: quote.length, ref: quote });
    const said = ["yes", "twice a week", "I went round and showed them the sheet"].map(source);
    const claims = bullet("Showed them the sheet").claims.map((claim) => ({ ...claim, sources: said }));
    const [sheet] = defenceSheet([
      { bullets: [{ text: "Showed them the sheet", claims }] } as unknown as ExportedAnswer,
    ]);
    expect(sheet?.outline.filter((line) => line.startsWith("You said"))).toEqual([
      'You said: "I went round and showed them the sheet"',
    ]);
  });

  it("takes years for no change of figures", () => {
    expect(asked("Took opens from 22% to 31%")).toContain("How was that measured");
    expect(asked("Kept it going from October 2024 to April 2025")).toContain("Take me through");
  });

  it("asks what was the candidate's own where the sentence claims to have led, not where a word looks like it", () => {
    expect(asked("Led the early shift")).toContain('"Led"');
    expect(asked("Did the rota while the supervisor was off")).not.toContain("yours");
    expect(asked("Built the ads for parties with a lead form")).not.toContain("yours");
  });
});
