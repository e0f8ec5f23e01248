import { describe, expect, it } from "vitest";
import { judgeAnswerOffline } from "../../../../adapters/models/offline/judge-answer.js";
import type { RequirementKind } from "../../../../domain/job.js";
import { weights } from "../../../../lab/support/reader.js";

type Said = { n: number; text: string; state?: "denied" | "planned"; whose?: string };
const judged = (
  texts: (string | Omit<Said, "n">)[],
  kind: RequirementKind = "skill",
  bullets?: string[],
  title = "Sourdough baking",
) => {
  const said = texts.map((one, at) => ({ n: at + 1, ...(typeof one === "string" ? { text: one } : one) }));
  const type = kind === "skill" ? "textarea" : "text";
  return judgeAnswerOffline(
    {
      gap: { title, kind },
      replies: [{ field_id: "story", question: "Tell", type, said }],
      evidence: [],
      resume_statements: "",
      draft: { title: "Sourdough", bullets: bullets ?? said.map(({ text }) => text), spoken: "" },
    },
    weights,
  );
};
const labels = ({ issues }: ReturnType<typeof judged>) => issues.map(({ label }) => label);
const STORY = [
  "In March I fed a new sourdough starter and shaped 30 loaves by hand each morning.",
  "The loaves were sold before noon and the shop ordered twice as many.",
];

describe("the judge without a model", () => {
  it("is content with a story, and names what is good in it", () => {
    const { criteria, strengths, covers } = judged(STORY);
    expect(criteria.evidence).toBeGreaterThan(5);
    expect(strengths.map(({ label }) => label)).toContain("Figures");
    expect(covers).toBeNull();
  });

  it.each([
    ["Give medication and audit the charts", "I have never audited the charts, our manager did.", "partial"],
    ["Tills on Micros or Simphony", "I never worked with Micros.", "partial"],
    ["Give medication and audit the charts", "I never worked with Micros.", null],
    ["Sourdough baking", "I have never kept the books of a shop.", null],
  ])("says that a part is shown where another part of %j is denied by %j: %s", (title, text, covers) => {
    expect(judged([...STORY, { text, state: "denied" }], "skill", STORY, title).covers).toBe(covers);
  });

  it("asks one question only: for the example, if there is no act", () => {
    const { issues } = judged(["Sourdough needs patience."]);
    expect(issues[0]).toMatchObject({ label: "No example", improvement: { field_type: "textarea" } });
    const told = judged(["I baked sourdough loaves for the shop."]).issues;
    expect(told.map(({ label }) => label)).toEqual(["No outcome", "Little detail"]);
    expect(told.map(({ improvement }) => improvement?.title)).toEqual(["The result", undefined]);
  });

  it("judges a German story as a German one, and speaks German of it", () => {
    const story = [
      "Ich habe im März einen neuen Sauerteig angesetzt und jeden Morgen 30 Brote von Hand geformt.",
      "Danach war der Laden vor Mittag ausverkauft, und der Chef hat doppelt so viele bestellt.",
    ];
    expect(judged(story).criteria.evidence).toBeGreaterThanOrEqual(6);
    expect(labels(judged(["Ich bin zuverlässig und backe mit Leidenschaft, Qualität ist mir sehr wichtig."]))[0]).toBe(
      "Kein Beispiel",
    );
    const wished = judged(["Ich würde den Sauerteig jeden Morgen füttern und die Brote von Hand formen."]);
    expect(wished.issues[0]?.improvement?.question).toContain("Erzählen Sie");
  });

  it("takes a plan and another person's act for a denial", () => {
    const [did, planned, other] = [
      judged(["I shaped sourdough loaves by hand."]),
      judged([{ text: "I shaped sourdough loaves by hand.", state: "planned" }]),
      judged([{ text: "I shaped sourdough loaves by hand.", whose: "team" }]),
    ];
    expect([planned.criteria.evidence, other.criteria.evidence]).toEqual([2, 2]);
    expect([planned.criteria.relevance, did.criteria.relevance > 3]).toEqual([3, true]);
  });

  it("says that a figure is not the candidate's", () => {
    const invented = judged(STORY, "skill", ["Fed a new sourdough starter and shaped 900 loaves by hand each morning"]);
    expect(labels(invented)).toContain("Not from you");
    expect(invented.criteria.evidence).toBeLessThanOrEqual(5);
    expect(labels(judged(STORY))).not.toContain("Not from you");
  });

  it("wants of a certificate only which one and since when", () => {
    expect(
      labels(judged(["Level 3 Award in Food Safety and Sourdough Baking, since May 2021."], "certificate")),
    ).toEqual([]);
    expect(judged(["It is there."], "certificate").issues[0]).toMatchObject({
      label: "No date or level",
      improvement: { field_type: "text" },
    });
  });
});
