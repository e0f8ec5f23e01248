import { describe, expect, it } from "vitest";
import { toMarkdown } from "../../../../adapters/documents/export/markdown.js";
import type { ExportChoice } from "../../../../domain/export.js";
import type { Answer } from "../../../../domain/session.js";
import { AT, aResource } from "../../../../lab/support/builders.js";
import { anAnswer, answered, BULLET, material, REPLY } from "../../../support/export-material.js";
import { profileOf, RESUME } from "../../../support/exported.js";
import { gapWith, questionWith, quote } from "../../../support/resources.js";
import { aQuestion } from "../../../support/sessions.js";

const written = (choice: Partial<ExportChoice> = {}, over: Partial<Answer> = {}) =>
  toMarkdown(material([answered([], { answer: anAnswer([BULLET], over) })], { choice }));

describe("the export as Markdown", () => {
  it("has the résumé, the answers, or both with a line between them", async () => {
    const [all, resume, answers] = await Promise.all([
      written(),
      written({ part: "resume" }),
      written({ part: "answers" }),
    ]);
    expect(resume.startsWith("# Jo Marsh\n")).toBe(true);
    expect(resume).not.toContain("# Head Baker");
    expect(answers.startsWith("# Head Baker\n")).toBe(true);
    expect(answers).not.toContain("Jo Marsh");
    expect(all.split("\n---\n").map((part) => part.trim())).toEqual([resume.trim(), answers.trim()]);
  });

  it("sets an empty line behind a list, so that what follows does not belong to its last item", async () => {
    const text = `${RESUME}\nReferences\n- Ana Bell\nMore of them are given at any time on request.\n`;
    const given = { resumeText: async () => text, profile: async () => profileOf(text) };
    const resume = await toMarkdown(material([], { ...given, choice: { part: "resume" } }));
    expect(resume).toContain("- Shape loaves\n- Keep the area tidy\n");
    expect(resume).toContain("- Ana Bell\n\nMore of them are given at any time on request.\n");
  });

  it("has the sheet for the interview alone, with what was told, and what people wrote is no markup in it", async () => {
    const gap = gapWith({ gap_id: "g2", title: "Rye", job_quote: quote("You bake <b>rye</b>") });
    const no = questionWith({
      question_id: "s.g2",
      gap_id: "g2",
      gap_ids: ["g2"],
      status: "closed",
      outcome: "skipped",
    });
    const led = answered(["Led the shift"]);
    const given = material([led, no], { choice: { part: "interview" }, session: { gaps: [gap] } });
    const text = await toMarkdown(given);
    expect(text.match(/^## .*/gm)).toEqual([
      "## What they are likely to ask",
      "## What you cannot do yet: sentences that are so",
    ]);
    expect(text).toContain("- **“You bake \\<b\\>rye\\</b\\>” Have you done that?**\n");
    expect(text).toContain(`What exactly was yours in it ("Led")`);
    expect(text).toContain(`  - You have told: “${REPLY}”\n`);
    expect(text).toContain("- “You bake \\<b\\>rye\\</b\\>”: I have not done this so far.\n");
    expect(text).not.toContain("Jo Marsh");
  });

  it("lets nothing that people wrote become markup", async () => {
    const text = await written({ part: "answers" }, { title: "# A [link](http://x) <b>*\nnext" });
    expect(text).toContain("## \\# A \\[link\\]\\(http://x) \\<b\\>\\* next\n");
  });

  it("names each source once, with how it is known", async () => {
    const text = await written({ part: "answers" });
    const sources = text.slice(text.indexOf("## Sources"));
    expect(sources).toContain(`- ${BULLET}\n  - confirmed by the candidate\n  - source: your reply, "${REPLY}"\n`);
    expect(sources.split(REPLY)).toHaveLength(2);
  });

  it("says of an answer its score, or that nobody judged it, or that nothing of it has a source", async () => {
    expect(await written()).toContain("For: Sourdough baking · scored 8, 7 needed · accepted\n");
    expect(await written({}, { score: null })).toContain(" · not judged · ");
    const none = await written({}, { bullets: [], unsupported: ["I shaped 30 loaves."] });
    expect(none).toContain("Nothing of it has a source; see what was left out.\n");
    expect(none).not.toContain("> I shaped");
  });

  it("says how the job and the résumé match, before and after the answers", async () => {
    const matched = (score: number | null, now: number | null) =>
      toMarkdown(material([], { session: { match: { score, now, parts: [] } } }));
    expect(await matched(null, null)).toContain("Match not scored · made with offline · session ses");
    expect(await matched(60, 60)).toContain("Match 60 of 100 ·");
    expect(await matched(60, 75)).toContain("Match 60 of 100 without the answers, 75 with them ·");
  });

  it("links the resources of a plan, of which none found on the web can end the link, and says when they are", async () => {
    const plan = (over: object) => ({
      resources: [{ ...aResource(), days: 1 }],
      web_resources: [
        { resource_id: "web1", title: "Bread", url: "https://example.org/a_(b)", provider: "example.org" },
      ],
      timeline: [{ resource_id: "res1", start_day: 1, end_day: 1, start_date: "2026-12-01", end_date: "2026-12-03" }],
      preferences: {},
      progress: [{ resource_id: "res1", status: "in_progress", percent: 40, evidence: "I baked *daily*" }],
      chosen_at: AT,
      ...over,
    });
    const planned = (over: object) =>
      toMarkdown(material([aQuestion({ status: "closed", outcome: "learning", plan: plan(over) as never })]));
    const text = await planned({ preferences: { hours_a_week: 10 } });
    expect(text).toContain(
      "- Sourdough baking: [Sourdough for beginners](https://example.org/sourdough), 1 day (2026-12-01 to 2026-12-03)\n" +
        "  - Sourdough for beginners (A school), in progress: 0.4 of 1 days\n" +
        '  - in your words: "I baked \\*daily\\*"\n',
    );
    expect(text).toContain("[Bread](https://example.org/a_%28b%29), found on the web and not checked\n");
    // Nobody said when or how much they can learn.
    expect(await planned({})).toContain("1 day\n");
    expect(await planned({ progress: [] })).toContain("- Sourdough baking: to be learnt, without a resource so far\n");
  });
});
