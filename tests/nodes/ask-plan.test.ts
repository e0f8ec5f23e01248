import { describe, expect, it } from "vitest";
import { aGap, aResource, recorded } from "../../lab/support/builders.js";
import { askPlan } from "../../nodes/ask-plan.js";
import { asked } from "../support/ask-nodes.js";

describe("askPlan", () => {
  it("shows what was ranked", async () => {
    const ranked = [
      {
        ...aResource(),
        score: 50,
        parts: { relevance: 25, difficulty_fit: 20, rating: 5, diversity: 0, certificate: 0, cost: 0 },
      },
    ];
    const { ask, replies } = await asked(
      askPlan(),
      {
        ranked,
        timeline: [],
        preferences: { country: "GB" },
        country_from: null,
        chosen_by: "words",
        gap: aGap(),
        resources_catalogue: null,
        resources_web: null,
      },
      recorded({ ask_id: "p", kind: "plan", resource_ids: ["res1"] }),
    );
    expect(ask).toMatchObject({ kind: "plan", resources: [{ resource_id: "res1" }], web_resources: [] });
    // With only one resource, directories are shown, the country's own first.
    expect(ask).toMatchObject({ directories: [{ places: ["GB"] }, { places: [] }, { places: [] }] });
    expect(replies[0]?.reply).toMatchObject({ resource_ids: ["res1"] });
  });
});
