import { describe, expect, it } from "vitest";
import { DRAFT } from "../../lab/support/builders.js";
import { reader } from "../../lab/support/reader.js";
import { draftAnswer } from "../../nodes/draft-answer.js";
import { fakeModel } from "../fakes/model.js";
import { state, texts } from "../support/node-states.js";

describe("draftAnswer", () => {
  it("gives the writer the candidate's words and numbers the version", async () => {
    const model = fakeModel({ draftAnswer: [DRAFT] });
    const update = await draftAnswer({ model, texts, reader })({ ...state, draft: null }, {});
    expect(update.draft).toMatchObject({
      version: 1,
      change: "drafted",
      bullets: DRAFT.bullets.map(({ text }) => text),
      cited: { bullets: DRAFT.bullets },
    });
    expect(model.requests[0]?.prompt.messages.at(-1)?.content).toContain("I fed the starter each morning");
    expect(model.requests[0]?.role).toBe("writer");
  });
});
