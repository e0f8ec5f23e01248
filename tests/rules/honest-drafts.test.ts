import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Cited, Claim } from "../../domain/answer.js";
import { setAt } from "../../lab/support/data.js";
import { checkDraft } from "../../rules/claims.js";
import { sourcesOf } from "../support/claims.js";

interface Case {
  resume: string;
  reply: string;
  gap: { title: string };
  draft: { bullets: Quoting[]; spoken: Quoting[] };
  sentences?: (Quoting & { label: "true" | "more" })[];
}

/** A sentence with the statements that it rests on. */
interface Quoting {
  text: string;
  rests_on_quotes: string[];
}

const casesOf = (set: string): Case[] => JSON.parse(readFileSync(setAt(set), "utf8"));

function sourcesOfCase({ resume, reply, gap }: Case) {
  return sourcesOf({ resume, replies: [reply], topic: gap.title });
}

function claimsOf(one: Case, { bullets, spoken }: Case["draft"]): Claim[] {
  const sources = sourcesOfCase(one);
  const cited = ({ text, rests_on_quotes }: Quoting): Cited => {
    const rests = ({ text: said }: { text: string }) =>
      rests_on_quotes.some((quote) => quote.includes(said) || said.includes(quote));
    return { text, rests_on: sources.statements.filter(rests).map(({ number }) => number) };
  };
  const draft = { bullets: bullets.map(cited), spoken: spoken.map(cited) };
  return checkDraft({ version: 1, cited: draft }, { ...sources, topic: one.gap.title }).claims;
}

/* The bounds are just beyond the figures of this code. */
describe("the rules, over sentences in free wording", () => {
  it("prove none that says more than its statements, and refuse hardly one that does not", () => {
    const cases = casesOf("read/replies/a.json").flatMap((one) =>
      (one.sentences ?? []).map(({ label, ...sentence }) => ({
        label,
        known: claimsOf(one, { bullets: [], spoken: [sentence] }).map(({ known }) => known),
      })),
    );
    const more = cases.filter(({ label }) => label === "more");
    expect(more).toHaveLength(55);
    expect(more.filter(({ known }) => known.every((one) => one === "proved"))).toEqual([]);
    const refused = cases.filter(({ label, known }) => label === "true" && known.includes("refuted"));
    expect(refused.length).toBeLessThanOrEqual(6);
  });

  it("refuse hardly a sentence of an honest model", () => {
    for (const [set, most] of [
      ["read/replies/a.json", 0],
      ["unseen/replies/b.json", 3],
    ] as const) {
      const claims = casesOf(set).flatMap((one) => claimsOf(one, one.draft));
      expect(claims.length).toBeGreaterThan(100);
      expect(claims.filter(({ known }) => known === "refuted").length, set).toBeLessThanOrEqual(most);
    }
  });
});
