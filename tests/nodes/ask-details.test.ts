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
      example: { kind: "details", values: { story: "…", tools: "…" } },
    });
    expect(replies).toEqual([{ ...details({ story: "x" }), fields: aSeed().fields }]);
  });
});
