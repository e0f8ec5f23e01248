import { describe, expect, it } from "vitest";
import { createResumeRetriever } from "../../adapters/retrieval/resume.js";
import { withDeadline } from "../../adapters/retrieval/retriever.js";
import { aGap, resumeRef } from "../../lab/support/builders.js";
import { reader } from "../../lab/support/reader.js";
import { recallResume } from "../../nodes/recall-resume.js";
import { state, texts } from "../support/node-states.js";

describe("the search in the résumé", () => {
  it("finds the lines of the résumé with their spans", async () => {
    const searchResume = () => withDeadline(createResumeRetriever(texts, reader, resumeRef), 1000);
    const { passages_resume } = await recallResume({ searchResume })(
      { ...state, gap: aGap({ title: "Bread baking" }) },
      {},
    );
    expect(passages_resume?.state).toBe("ok");
    expect(passages_resume?.passages.map(({ text }) => text)).toContain("Baked bread for 40 customers a day");
  });

  it("is not made without a résumé", async () => {
    const searchResume = () => async () => ({ state: "ok" as const, passages: [] });
    const { passages_resume } = await recallResume({ searchResume })({ ...state, resume_text: null }, {});
    expect(passages_resume).toEqual({ state: "not_configured", passages: [] });
  });
});

describe("a search that may be late", () => {
  it("says that nothing is configured, that nothing was found, and that it was late", async () => {
    const none = withDeadline(null, 10);
    const late = withDeadline({ search: () => new Promise(() => {}) }, 10);
    const broken = withDeadline({ search: () => Promise.reject(new Error("down")) }, 1000);
    const scope = { owner: "o", session_id: "s", question_id: "q", limit: 1 };
    expect((await none("x", scope)).state).toBe("not_configured");
    expect((await late("x", scope)).state).toBe("unavailable");
    expect((await broken("x", scope)).state).toBe("unavailable");
    expect((await withDeadline({ search: async () => [] }, 1000)("x", scope)).state).toBe("empty");
  });
});
