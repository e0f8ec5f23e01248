import { describe, expect, it } from "vitest";
import type { Claim } from "../../../domain/answer.js";
import { toDraft } from "../../../rules/claims/draft.js";
import { titleOfAnswer } from "../../../rules/claims/title.js";
import { sourcesOf } from "../../support/claims.js";

describe("a title", () => {
  const written = (title: string) =>
    toDraft({ title, bullets: [{ text: "b", rests_on: [] }] }, "Sourdough baking", sourcesOf({}));
  it("is a topic, and says no more than the gap and what is cited", () => {
    expect(written("Baking sourdough").title).toBe("Baking sourdough");
    expect(written("Award-winning sourdough leader").title).toBe("Sourdough");
    expect(written("Leading of teams in sourdough and rye").title).toBe("Sourdough");
    expect(written("Award-winning leader").title).toBe("Sourdough baking");
    expect(written("Baked sourdough").title).toBe("Baked sourdough");
    const calm = (title: string) =>
      toDraft({ title, bullets: [{ text: "Won", rests_on: [] }] }, "stay calm and say what can be had", sourcesOf({}));
    expect(calm("Calmly saying what can be had").title).toBe("Calmly saying what can be had");
    expect(calm("Lost by calm").title).toBe("Calm");
  });
  it("loses the part that says more, and keeps the others whole", () => {
    const titled = (title: string) =>
      titleOfAnswer(
        title,
        "interviews and references",
        [
          {
            text: "Arranged interviews, took up references and copied passports",
            known: "proved",
            supported: true,
            sources: [],
          } as unknown as Claim,
        ],
        true,
      );
    expect(titled("Recruitment administration: interviews, references and passports")).toBe(
      "Interviews, references and passports",
    );
    expect(titled("Interviews, visa law and references")).toBe("Interviews and references");
    expect(titled("Arranging interviews with executives")).toBe("Arranging interviews");
  });
  it("may use a word of the answer as long as the sentence with it stands", () => {
    const calm = toDraft(
      { title: "Won by calm", bullets: [{ text: "Won", rests_on: [] }] },
      "stay calm and say what can be had",
      sourcesOf({}),
    );
    expect(calm.title).toBe("Won by calm");
    const titled = (known: string, supported: boolean, isClosed: boolean) =>
      titleOfAnswer(
        calm.title,
        "stay calm",
        [{ text: "Won", known, supported, sources: [] } as unknown as Claim],
        isClosed,
      );
    expect(titled("open", false, false)).toBe("Won by calm");
    expect(titled("confirmed", true, true)).toBe("Won by calm");
    // Nobody said that it is so.
    expect(titled("open", false, true)).toBe("Calm");
    expect(titled("refuted", false, false)).toBe("Calm");
  });
});
