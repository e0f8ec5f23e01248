import { describe, expect, it } from "vitest";
import { Draft } from "../../../domain/answer.js";
import type { Gap } from "../../../domain/gap.js";
import { aGap } from "../../../lab/support/builders.js";
import { reader } from "../../../lab/support/reader.js";
import { textEvidence } from "../../../rules/claims/evidence.js";
import { answerSlots, MOST_SHOWN, shownDraft, shownJob, shownResume } from "../../../rules/claims/slots.js";
import { readSources } from "../../../rules/claims/statements.js";
import { RESUME } from "../../support/bakery.js";
import { sourcesOf } from "../../support/claims.js";

describe("what a prompt shows of the evidence", () => {
  it("marks the bullets of other answers, which must not be written twice, and not what was only told", () => {
    const recalled = [
      { ...textEvidence("fact", "s.g9.fact0", "I rang six hotels that night."), kind: "fact" as const },
      { ...textEvidence("answer", "s.g9", "Found rooms for four guests"), kind: "answer" as const },
    ];
    const read = readSources(reader, {
      ...{ resume: { ref: "r", text: RESUME }, posts: null, recalled, replies: [], earlierReplies: [] },
      ...{ gap: { title: "t", kind: "skill" as const }, question: "t?" },
    });
    const { evidence } = answerSlots(
      read,
      [{ title: "t", job_quote: { text: "" }, resume_quote: null, near: [] as Gap["near"] } as Gap],
      null,
    );
    expect(evidence.map(({ text, bullet_of }) => [text, bullet_of])).toEqual([
      ["I rang six hotels that night.", undefined],
      ["Found rooms for four guests", "another answer"],
    ]);
  });
});

describe("what a prompt shows of the replies and the résumé", () => {
  const told = sourcesOf({
    resume: RESUME,
    replies: ["I shaped loaves. My colleague ran the till. I never did the budget."],
  });
  const slots = (found: Parameters<typeof answerSlots>[2] = null) => answerSlots(told, [aGap()], found);

  it("has each reply under its question, with what is not done, or somebody else's", () => {
    expect(slots().replies).toMatchObject([
      {
        field_id: "field_0",
        question: "Tell",
        said: [{ text: "I shaped loaves." }, { whose: "somebody else's" }, { state: "denied" }],
      },
    ]);
    expect(slots().replies[0]?.said[0]).not.toHaveProperty("state");
  });

  it("has the statements of the résumé, which an answer may rest on", () => {
    expect(slots().resume_statements).toContain("Trained 3 apprentices");
  });

  it("is the beginning of a long text, and of a résumé also what is near", () => {
    const many = Array.from({ length: 3_000 }, (_, at) => ({ number: at + 1, text: "Shaped loaves by hand" }));
    const shown = shownResume(many, [2_999]);
    expect([shown.length < MOST_SHOWN + 100, shown.includes("[1] "), shown.includes("[2999] ")]).toEqual([
      true,
      true,
      true,
    ]);
    expect(shown).not.toContain("[2998] ");
    expect(shownJob("Bake\n".repeat(10_000)).endsWith("Bake")).toBe(true);
    expect(shownJob("Bake\n")).toBe("Bake\n");
  });

  it("is a version with what each sentence rests on, and without that of an earlier release", () => {
    const draft = Draft.parse({
      version: 1,
      change: "drafted",
      provider: "x",
      title: "t",
      bullets: ["B"],
      spoken: "S.",
    });
    expect(shownDraft(draft)).toEqual({
      title: "t",
      bullets: [{ text: "B", rests_on: [] }],
    });
    const cited = { bullets: [{ text: "B", rests_on: [2] }], spoken: [] };
    expect(shownDraft({ ...draft, cited })).toMatchObject({ bullets: [{ rests_on: [2] }] });
  });
});
