import { describe, expect, it } from "vitest";
import type { Gap } from "../../../domain/gap.js";
import { aGap } from "../../../lab/support/builders.js";
import { formFor } from "../../../rules/questions/forms.js";
import { askedGap, templateQuestion } from "../../../rules/questions/template.js";
import { saysIn } from "../../../rules/says.js";

const EN = saysIn("en");

describe("questions", () => {
  it("say what the job says again, what the résumé adds up to, and let tools be chosen that the job names", () => {
    const quote = (text: string) => ({ text, start: 0, end: text.length });
    const gap = askedGap(
      aGap({
        title: "Caring for the deteriorating patient",
        job_quote: quote("Experience of caring for the deteriorating patient"),
        mentions: [
          quote("Experience of caring for the deteriorating patient"),
          quote("Escalate deteriorating patients promptly using NEWS2 and SBAR"),
        ],
      }),
    );
    expect(templateQuestion(gap, EN).why).toContain("Escalate deteriorating patients promptly");
    expect(formFor(gap, { family: "health", posts: [], says: EN }).find(({ id }) => id === "tools")).toMatchObject({
      type: "multiselect",
      options: [{ value: "NEWS2" }, { value: "SBAR" }, { value: "other" }],
    });
    const years = aGap({
      kind: "years",
      title: "3 years in a bakery",
      status: "partial",
      months: 36,
      months_shown: 26,
      resume_quote: quote("Baker, Corner Bakery"),
    });
    expect(templateQuestion(askedGap(years), EN).question).toBe(
      '3 years in a bakery. Your dates give two years two months ("Baker, Corner Bakery"); three years are asked: what else counts?',
    );
  });
});

describe("the template of a question", () => {
  const asked = (over: Partial<Gap>) => templateQuestion(askedGap(aGap(over)), EN);
  const line = { text: "Forklift licence, expired 2019", start: 0, end: 30 };

  it("asks of a paper that the résumé names whether it is held now, if it may have lapsed", () => {
    const licence = { kind: "licence" as const, title: "Forklift licence" };
    expect(asked(licence).question).toContain("Do you hold it, or is it under way?");
    expect(asked({ ...licence, resume_quote: line }).question).toContain("Do you hold it now, and until when?");
    const valid = { ...line, text: "Counterbalance card" };
    expect(asked({ ...licence, resume_quote: valid }).question).toContain("Is that the one they ask for");
  });

  it("asks whether an activity was done, a trait was part of the work, and knowledge was used", () => {
    expect(asked({ title: "Baking sourdough" }).question).toContain("Have you done this");
    expect(asked({ title: "Team spirit" }).question).toContain("Has it been a part of your work");
    expect(asked({ title: "VAT rules", kind: "knowledge" }).question).toContain("Have you used it or learned it");
  });

  it("says why it is asked, by how much it counts", () => {
    expect(asked({ priority: "CRITICAL" }).why).toContain("without it you would hardly be considered");
    expect(asked({ must_have: true }).why).toContain("something you must have");
    expect(asked({ must_have: false, priority: "LOW" }).why).toContain("welcome, or a part of the work");
    const added = { job_quote: { text: "Sourdough", start: 0, end: 0 } };
    expect(asked(added).why).toContain("You say that the job asks for it");
  });

  it("offers to learn what the job teaches", () => {
    expect(asked({ trainable: true }).question).toContain("choose willing to learn");
    expect(asked({}).question).not.toContain("willing to learn");
  });

  it.each([
    [20, "one year eight months"],
    [24, "two years"],
    [1, "one month"],
    [180, "15 years"],
  ])("says %i months as %s", (months, words) =>
    expect(EN.question.length(Math.floor(months / 12), months % 12)).toBe(words),
  );
});
