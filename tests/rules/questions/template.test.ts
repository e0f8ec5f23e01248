import { describe, expect, it } from "vitest";
import { aGap } from "../../../lab/support/builders.js";
import { formFor } from "../../../rules/questions/forms.js";
import { askedGap, templateQuestion } from "../../../rules/questions/template.js";

describe("a question", () => {
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
    expect(templateQuestion(gap).why).toContain("Escalate deteriorating patients promptly");
    expect(formFor(gap, "health", []).find(({ id }) => id === "tools")).toMatchObject({
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
    expect(templateQuestion(askedGap(years)).question).toBe(
      '3 years in a bakery. Your dates give two years two months ("Baker, Corner Bakery"); three years are asked: what else counts?',
    );
  });
});
