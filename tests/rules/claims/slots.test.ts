import { describe, expect, it } from "vitest";
import type { Gap } from "../../../domain/gap.js";
import { reader } from "../../../lab/support/reader.js";
import { textEvidence } from "../../../rules/claims/evidence.js";
import { answerSlots } from "../../../rules/claims/slots.js";
import { readSources } from "../../../rules/claims/statements.js";
import { RESUME } from "../../support/bakery.js";

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
    const { evidence } = answerSlots(read, { title: "t", job_quote: { text: "" }, resume_quote: null } as Gap, null);
    expect(evidence.map(({ text, bullet_of }) => [text, bullet_of])).toEqual([
      ["I rang six hotels that night.", undefined],
      ["Found rooms for four guests", "another answer"],
    ]);
  });
});
