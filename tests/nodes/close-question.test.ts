import { describe, expect, it } from "vitest";
import { details, experience, recorded, STORY } from "../../lab/support/builders.js";
import { closeQuestion } from "../../nodes/close-question.js";

const shown = { gap: null, ranked: [], resources_web: null, preferences: {}, versions: [] };

describe("closeQuestion", () => {
  it.each([
    [experience("no"), null, "skipped"],
    [details({ story: STORY }), "accept", "accepted"],
    [recorded({ ask_id: "p", kind: "plan", resource_ids: [] }), null, "learning"],
    [recorded({ ask_id: "e", kind: "edit", text: "x" }), "ask", "edited"],
    [recorded({ ask_id: "a", kind: "accept" }), "ask", "accepted_by_user"],
    [recorded({ ask_id: "a", kind: "accept" }, "unattended"), "ask", "below_bar"],
  ] as const)("closes %#", async (reply, decision, outcome) => {
    const gate = decision && { version: 1, best_version: 1, decision };
    expect((await closeQuestion()({ replies: [{ ...reply, fields: [] }], gate, ...shown }, {})).outcome).toBe(outcome);
  });

  it("never closes an answer below the bar unasked", async () => {
    const gate = { version: 1, best_version: 1, decision: "ask" as const };
    await expect(
      closeQuestion()({ replies: [{ ...details({ story: "x" }), fields: [] }], gate, ...shown }, {}),
    ).rejects.toThrow("closes only with the candidate");
  });
});
