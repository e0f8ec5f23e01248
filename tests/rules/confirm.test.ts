import { describe, expect, it } from "vitest";
import { confirmClaims, undecidedOf } from "../../rules/claims/confirm.js";
import { textEvidence } from "../../rules/claims/evidence.js";
import { groundAnswer } from "../../rules/claims/ground.js";

const SAID =
  "I rang the registrar for 12 patients in 2024. I have never led a team. Jonas wrote the rota. I want to learn Kubernetes.";
const evidence = [textEvidence("reply", "a.story", SAID)];
const ledgerOf = (bullet: string) =>
  groundAnswer(1, { title: "Calls", bullets: [bullet], spoken: bullet }, evidence, "Calls");
const confirmed = (bullet: string, quotes: string[]) => {
  const ledger = ledgerOf(bullet);
  const findings = undecidedOf(ledger).map((_, index) => ({ claim: index + 1, supported: true, quotes }));
  return confirmClaims(ledger, { findings }, evidence);
};

describe("what a model says to be borne out", () => {
  it("is, when its quote stands in a source", () => {
    const ledger = confirmed("Alerted the registrar promptly for 12 patients", [
      "I rang the registrar for 12 patients in 2024.",
    ]);
    expect(ledger.grounded).toBe(true);
    expect(ledger.claims.find(({ place }) => place === "bullets.0")).toMatchObject({
      decided_by: "model",
      sources: [{ ref: "a.story", start: 0, end: 45 }],
    });
  });

  it.each([
    ["a quote that stands nowhere", "Alerted the registrar promptly", ["I alerted the registrar."]],
    ["no quote", "Alerted the registrar promptly", []],
    ["one good quote and an invented one", "Alerted the registrar promptly", ["I rang the registrar", "at once"]],
    ["a quote without the figure", "Alerted the registrar promptly for 12 patients", ["I rang the registrar"]],
    ["what is denied", "Headed a crew of people", ["I have never led a team."]],
    ["what somebody else did", "Compiled the rota thoroughly", ["Jonas wrote the rota."]],
    ["what is wished", "Mastered the subject of Kubernetes", ["I want to learn Kubernetes."]],
  ])("is not, with %s", (_, bullet, quotes) => {
    expect(confirmed(bullet, quotes).grounded).toBe(false);
  });

  it("cannot be a figure or a name that nobody gave: a model is not even asked", () => {
    expect(undecidedOf(ledgerOf("Rang the registrar for 13 patients"))).toEqual([]);
    expect(undecidedOf(ledgerOf("Rang Holloway for 12 patients"))).toEqual([]);
  });
});

describe("derived figures", () => {
  const sources = [
    textEvidence("resume", "r", "Clerk, Example Office, 2019 - 2023\n- Filing and reception"),
    textEvidence("reply", "a", "30 of 40 invoices were paid within ten days. Waiting fell from 50 to 35 minutes."),
  ];
  const claim = (bullet: string) =>
    groundAnswer(1, { title: "Office", bullets: [bullet], spoken: bullet }, sources, "Office").claims.find(
      ({ place }) => place === "bullets.0",
    );
  it.each([
    ["Clerk at Example Office for four years", "2019 - 2023 is 48 months"],
    ["75% of invoices were paid within ten days", "30 of 40 is 75 %"],
  ])("%s: with how it follows", (bullet, derivation) => {
    expect(claim(bullet)).toMatchObject({ supported: true, derivation });
  });

  it.each(["Clerk at Example Office for five years", "80% of invoices were paid within ten days"])(
    "%s does not follow",
    (bullet) => {
      expect(claim(bullet)).toMatchObject({ supported: false, derivation: null });
    },
  );
});
