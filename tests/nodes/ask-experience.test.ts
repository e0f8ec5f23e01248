import { describe, expect, it } from "vitest";
import { aSeed, experience } from "../../lab/support/builders.js";
import { askExperience } from "../../nodes/ask-experience.js";
import { asked } from "../support/ask-nodes.js";

describe("askExperience", () => {
  it("offers its choices, and what an earlier fact proposes", async () => {
    const proposal = { choice: "yes" as const, source: { fact_id: "f", session_id: "s", said_at: "2026" }, others: [] };
    const { ask, replies } = await asked(askExperience(), { question: aSeed({ proposal }) }, experience("no"));
    expect(ask).toMatchObject({
      kind: "experience",
      choices: ["yes", "no", "willing_to_learn", "not_asked", "shown"],
      proposal,
      // For clients that show nothing but the interrupt.
      question: "Have you baked sourdough?",
      why: "The job asks for it.",
      example: { kind: "experience", choice: "yes" },
      // The same in both of LangGraph's conventions for interrupts.
      action_request: { action: "experience", args: { choice: "yes" } },
      config: { allow_ignore: false, allow_respond: true, allow_edit: true, allow_accept: true },
      description: expect.stringMatching(/^Have you baked sourdough\?\n\nThe job asks for it\.\n\nChoices: yes/),
      action_requests: [expect.objectContaining({ name: "experience", args: { choice: "yes" } })],
      review_configs: [{ action_name: "experience", allowed_decisions: ["approve", "edit", "reject"] }],
    });
    expect(replies).toEqual([{ ...experience("no"), fields: [] }]);
  });
});
