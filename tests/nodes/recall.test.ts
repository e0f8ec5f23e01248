import { describe, expect, it } from "vitest";
import { createResumeRetriever } from "../../adapters/retrieval/resume.js";
import { withDeadline } from "../../adapters/retrieval/retriever.js";
import { aGap, aResource, aSeed, resumeRef } from "../../lab/support/builders.js";
import { reader } from "../../lab/support/reader.js";
import { recallAnswers } from "../../nodes/recall-answers.js";
import { recallExperiences } from "../../nodes/recall-experiences.js";
import { recallResources } from "../../nodes/recall-resources.js";
import { recallResume } from "../../nodes/recall-resume.js";
import { recallWeb } from "../../nodes/recall-web.js";
import { state, texts } from "../support/node-states.js";

describe("the searches", () => {
  it("look for the gap and the reply, in the owner's own things", async () => {
    const asked: unknown[] = [];
    const search = async (query: string, scope: object) => {
      asked.push([query.split("\n")[0], scope]);
      return { state: "empty" as const, passages: [] };
    };
    await recallExperiences({ searchFacts: search })(state, {});
    await recallAnswers({ searchAnswers: search })(state, {});
    expect(asked).toEqual([
      ["Sourdough baking", { owner: "local", session_id: "ses", question_id: "ses.g1", limit: 4, priority: "HIGH" }],
      ["Sourdough baking", { owner: "local", session_id: "ses", question_id: "ses.g1", limit: 4, priority: "HIGH" }],
    ]);
  });

  it("find the lines of the résumé with their spans", async () => {
    const searchResume = () => withDeadline(createResumeRetriever(texts, reader, resumeRef), 1000);
    const { passages_resume } = await recallResume({ searchResume })(
      { ...state, gap: aGap({ title: "Bread baking" }) },
      {},
    );
    expect(passages_resume?.state).toBe("ok");
    expect(passages_resume?.passages.map(({ text }) => text)).toContain("Baked bread for 40 customers a day");
  });

  it("say that nothing is configured, that nothing was found, and that they were late", async () => {
    const none = withDeadline(null, 10);
    const late = withDeadline({ search: () => new Promise(() => {}) }, 10);
    const broken = withDeadline({ search: () => Promise.reject(new Error("down")) }, 1000);
    const scope = { owner: "o", session_id: "s", question_id: "q", limit: 1 };
    expect((await none("x", scope)).state).toBe("not_configured");
    expect((await late("x", scope)).state).toBe("unavailable");
    expect((await broken("x", scope)).state).toBe("unavailable");
    expect((await withDeadline({ search: async () => [] }, 1000)("x", scope)).state).toBe("empty");
  });

  it("bring resources, or say that there are none", async () => {
    const found = async () => ({ state: "ok" as const, resources: [aResource()] });
    expect(await recallResources({ searchCatalogue: found })({ ...state, gap: aGap() }, {})).toMatchObject({
      resources_catalogue: { state: "ok" },
    });
    const web = await recallWeb({ searchWeb: async () => ({ state: "not_configured" as const, resources: [] }) })(
      { ...state, gap: aGap() },
      {},
    );
    expect(web.resources_web?.state).toBe("not_configured");
    // The candidate's own words do not leave the machine.
    const question = aSeed({ source: "contradiction" });
    const asked: string[] = [];
    const searchWeb = async (subject: string) => {
      asked.push(subject);
      return { state: "empty" as const, resources: [] };
    };
    await recallWeb({ searchWeb })({ ...state, question }, {});
    expect(asked).toEqual([]);
  });
});
