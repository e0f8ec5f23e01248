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
  draft: { bullets: Cited[]; spoken: Cited[] };
  sentences?: { text: string; rests_on_quotes: string[]; label: "true" | "more" }[];
}

const casesOf = (set: string): Case[] => JSON.parse(readFileSync(setAt(set), "utf8"));

function sourcesOfCase({ resume, reply, gap }: Case) {
  return sourcesOf({ resume, replies: [reply], topic: gap.title });
}

function claimsOf(one: Case, cited: Pick<Case["draft"], "bullets" | "spoken">): Claim[] {
  return checkDraft({ version: 1, cited }, { ...sourcesOfCase(one), topic: one.gap.title }).claims;
}

/* The bounds are just beyond the figures of this code. */
describe("the rules, over sentences in free wording", () => {
  it("prove none that says more than its statements, and refuse hardly one that does not", () => {
    const cases = casesOf("read/replies/a.json").flatMap((one) =>
      (one.sentences ?? []).map(({ text, rests_on_quotes, label }) => {
        const rests = ({ text: said }: { text: string }) =>
          rests_on_quotes.some((quote) => quote.includes(said) || said.includes(quote));
        const rests_on = sourcesOfCase(one)
          .statements.filter(rests)
          .map(({ number }) => number);
        return { label, known: claimsOf(one, { bullets: [], spoken: [{ text, rests_on }] }).map(({ known }) => known) };
      }),
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
