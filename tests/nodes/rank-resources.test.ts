import { describe, expect, it } from "vitest";
import { aGap, aResource, experience, jobRef, recorded, resumeRef } from "../../lab/support/builders.js";
import { reader } from "../../lab/support/reader.js";
import { rankResources } from "../../nodes/rank-resources.js";
import { texts } from "../support/node-states.js";

describe("rankResources", () => {
  const state = {
    owner: "local",
    session_id: "ses",
    family: "hospitality" as const,
    job_text: jobRef,
    resume_text: resumeRef,
    gap: aGap(),
    replies: [{ ...experience("willing_to_learn"), fields: [] }],
    resources_catalogue: {
      state: "ok" as const,
      resources: [
        aResource(),
        { ...aResource(), resource_id: "uk", places: ["GB"], days: 2 },
        { ...aResource(), resource_id: "nl", places: ["NL"], days: 12 },
      ],
    },
  };
  const rank = rankResources({ reader, texts, countryOf: () => ({ country: "NL", because: "Rotterdam" }) });
  const idsOf = (update: Awaited<ReturnType<typeof rank>>) => update.ranked?.map(({ resource_id }) => resource_id);

  it("ranks what was found, without what holds in another country, and says where the country was read", async () => {
    const update = await rank(state, {});
    expect(idsOf(update)).toEqual(["res1"]);
    expect(update).toMatchObject({ preferences: { country: "NL" }, country_from: "Rotterdam" });
  });

  it("ranks again by what the candidate prefers", async () => {
    const preferences = { max_days: 15, start_date: "2026-12-01", hours_a_week: 28 };
    const reply = recorded({ ask_id: "p", kind: "plan", resource_ids: [], preferences });
    const update = await rank({ ...state, replies: [...state.replies, { ...reply, fields: [] }] }, {});
    expect(idsOf(update)).toEqual(["res1", "nl"]);
    // Four hours a day: 3 days of work take 6 days.
    expect(update.timeline?.[0]).toMatchObject({ start_date: "2026-12-01", end_date: "2026-12-06" });
  });
});
