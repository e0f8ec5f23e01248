import { describe, expect, it } from "vitest";
import { aSeed, details } from "../../lab/support/builders.js";
import { askDetails } from "../../nodes/ask-details.js";
import { asked } from "../support/ask-nodes.js";

describe("askDetails", () => {
  it("shows the prepared form and keeps it beside the reply", async () => {
    const { ask, replies } = await asked(askDetails(), {}, details({ story: "x" }));
    expect(ask).toMatchObject({
      kind: "details",
      fields: aSeed().fields,
      // What is required, about this question, and marked as an example; nothing is chosen beforehand.
      example: {
        kind: "details",
        values: { story: expect.stringMatching(/^Example: .*Have you baked sourdough\?.*Tell about one time/) },
      },
      about_example: expect.stringContaining("as an example"),
      // An inbox has each field to fill in.
      action_request: { args: { story: expect.any(String), tools: "" } },
      description: expect.stringContaining("- story (textarea, required)"),
    });
    expect(replies).toEqual([{ ...details({ story: "x" }), fields: aSeed().fields }]);
  });

  it("takes a bare yes for no story", async () => {
    const { replies } = await asked(askDetails(), {}, "yes");
    expect(replies).toEqual([]);
  });
});
