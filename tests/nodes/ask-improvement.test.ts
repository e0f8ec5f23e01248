import { describe, expect, it } from "vitest";
import { aGap, aTextReader, recorded } from "../../lab/support/builders.js";
import { reader } from "../../lab/support/reader.js";
import { askImprovement } from "../../nodes/ask-improvement.js";
import { asked, version } from "../support/ask-nodes.js";

describe("askImprovement", () => {
  it("shows the best version's score and asks for its facts", async () => {
    const state = { gap: aGap(), versions: [version], gate: { version: 1, best_version: 1, decision: "ask" } };
    const { ask, replies } = await asked(
      askImprovement({ texts: aTextReader(), reader }),
      state,
      recorded({ ask_id: "i", kind: "accept" }),
    );
    expect(ask).toMatchObject({
      kind: "improvement",
      score: 4,
      threshold: 7,
      may: ["improve", "edit", "accept"],
      fields: [{ id: "fact_1" }],
    });
    expect(replies[0]?.reply.kind).toBe("accept");
  });
});
