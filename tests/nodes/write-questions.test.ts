import { describe, expect, it } from "vitest";
import { aGap, jobRef, resumeRef } from "../../lab/support/builders.js";
import { reader } from "../../lab/support/reader.js";
import { writeQuestions } from "../../nodes/write-questions.js";
import { fakeModel } from "../fakes/model.js";
import { scope, texts } from "../support/reading-states.js";

describe("writeQuestions", () => {
  it("writes a batch with one call of the writer", async () => {
    const model = fakeModel({ writeQuestions: [{ questions: [] }] });
    const batch = {
      ...scope,
      resume_text: resumeRef,
      job_text: jobRef,
      family: "hospitality" as const,
      language: "en",
      gaps: [aGap(), aGap({ gap_id: "g2" })],
      known: [],
    };
    const { questions } = await writeQuestions({ model, texts, reader })(batch, {});
    expect(questions.map(({ gap_id, source }) => [gap_id, source])).toEqual([
      ["g1", "template"],
      ["g2", "template"],
    ]);
    expect(model.requests).toHaveLength(1);
    expect(model.requests[0]?.role).toBe("writer");
  });
});
