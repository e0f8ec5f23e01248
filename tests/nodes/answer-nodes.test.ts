import { describe, expect, it } from "vitest";
import { Claim, Draft, Verdict } from "../../domain/answer.js";
import { Flags } from "../../domain/session.js";
import {
  AT,
  aGap,
  aResource,
  aSeed,
  aTextReader,
  DRAFT,
  details,
  experience,
  FALSE_DRAFT,
  jobRef,
  judged,
  recorded,
  resumeRef,
  STORY,
  unavailable,
  versionOf,
} from "../../lab/support/builders.js";
import { reader } from "../../lab/support/reader.js";
import { checkEdit } from "../../nodes/check-edit.js";
import { checkGrounding } from "../../nodes/check-grounding.js";
import { closeQuestion } from "../../nodes/close-question.js";
import { draftAnswer } from "../../nodes/draft-answer.js";
import { gateAnswer } from "../../nodes/gate-answer.js";
import { judgeAnswer } from "../../nodes/judge-answer.js";
import { rankResources } from "../../nodes/rank-resources.js";
import { recallAnswers } from "../../nodes/recall-answers.js";
import { recallExperiences } from "../../nodes/recall-experiences.js";
import { recallResources } from "../../nodes/recall-resources.js";
import { recallResume } from "../../nodes/recall-resume.js";
import { recallWeb } from "../../nodes/recall-web.js";
import { refineAnswer } from "../../nodes/refine-answer.js";
import { repairAnswer } from "../../nodes/repair-answer.js";
import { createResumeRetriever } from "../../retrieval/resume.js";
import { withDeadline } from "../../retrieval/retriever.js";
import { fakeModel } from "../fakes/model.js";

const texts = aTextReader();
const fields = aSeed().fields;
const replies = [
  { ...experience("yes"), fields: [] },
  { ...details({ story: STORY }), fields },
];
const state = {
  flags: Flags.parse({}),
  owner: "local",
  session_id: "ses",
  question_id: "ses.g1",
  mode: "fast" as const,
  as_of: AT,
  answers_language: "en",
  resume_text: resumeRef,
  job_text: jobRef,
  gap: aGap(),
  replies,
  passages_resume: null,
  passages_experiences: null,
  passages_answers: null,
  posts: null,
  question: aSeed(),
};
const draft = Draft.parse({ ...versionOf(DRAFT), version: 1, change: "drafted", provider: "fake" });
const verdict = Verdict.parse({ version: 1, score: 8, ...judged(8) });
const ledger = { version: 1, claims: [], grounded: true };

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
      ["Sourdough baking", { owner: "local", session_id: "ses", question_id: "ses.g1", limit: 4 }],
      ["Sourdough baking", { owner: "local", session_id: "ses", question_id: "ses.g1", limit: 4 }],
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
    expect(await recallResources({ searchCatalogue: found })({ gap: aGap() }, {})).toMatchObject({
      resources_catalogue: { state: "ok" },
    });
    const web = await recallWeb({ searchWeb: async () => ({ state: "not_configured" as const, resources: [] }) })(
      { gap: aGap() },
      {},
    );
    expect(web.resources_web?.state).toBe("not_configured");
  });
});

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

describe("judgeAnswer", () => {
  it("takes the judge's criteria and computes the score from them", async () => {
    const model = fakeModel({ judgeAnswer: [judged(6)] });
    const { verdict: found } = await judgeAnswer({ model, texts, reader })({ ...state, draft }, {});
    expect(found).toMatchObject({ version: 1, score: 6 });
    expect(model.requests[0]?.role).toBe("judge");
  });

  it.each([
    ["once far from the threshold", [9], 9],
    ["twice near it where both agree", [7, 8], 7],
    ["a third time where they do not", [7, 6, 8], 7],
  ])("asks %s", async (_, scores, score) => {
    const model = fakeModel({ judgeAnswer: scores.map((one) => judged(one)) });
    const near = {
      ...state,
      draft,
      gap: aGap({ threshold: 7 }),
      flags: { ...state.flags, advanced_quality_evaluation: true },
    };
    const { verdict: found } = await judgeAnswer({ model, texts, reader })(near, {});
    expect(found).toMatchObject({ samples: scores.length, score });
    expect(model.requests.map(({ sample }) => sample)).toEqual(scores.map((_, index) => index));
  });

  it("throws when the judge fails, and gives no score of its own", async () => {
    const model = fakeModel({ judgeAnswer: [unavailable()] });
    await expect(judgeAnswer({ model, texts, reader })({ ...state, draft }, {})).rejects.toMatchObject({
      code: "provider_unavailable",
    });
  });
});

describe("checkGrounding", () => {
  it("traces claims to reply and résumé, and finds inventions", async () => {
    const model = fakeModel({});
    const good = await checkGrounding({ model, texts, reader })({ ...state, draft }, {});
    expect(good.ledger).toMatchObject({ version: 1, grounded: true });
    const bad = await checkGrounding({ model, texts, reader })(
      { ...state, draft: { ...draft, ...versionOf(FALSE_DRAFT), version: 2 } },
      {},
    );
    expect(bad.ledger).toMatchObject({ version: 2, grounded: false });
  });
});

describe("gateAnswer", () => {
  const gate = (over: object) =>
    gateAnswer()({ gap: aGap(), draft, verdict, ledger, versions: [], gate: null, repairs: 0, ...over }, {});
  it("joins one version and keeps it", async () => {
    expect(await gate({})).toMatchObject({
      gate: { version: 1, decision: "accept" },
      versions: [{ draft: { version: 1 } }],
    });
  });

  it.each([
    ["verdict", { verdict: { ...verdict, version: 2 } }],
    ["ledger", { ledger: { ...ledger, version: 2 } }],
    ["missing verdict", { verdict: null }],
  ])("throws when the %s is of another version", async (_, over) => {
    await expect(gate(over)).rejects.toThrow("the gate joins one version");
  });
});

describe("repairAnswer and refineAnswer", () => {
  it("repair the newest version with what is at fault, and count", async () => {
    const model = fakeModel({ repairAnswer: [DRAFT] });
    const bad = {
      version: 1,
      grounded: false,
      claims: [Claim.parse({ place: "bullets.0", text: "Led 12", supported: false, missing: ["12"], sources: [] })],
    };
    const update = await repairAnswer({ model, texts, reader })(
      { ...state, draft, verdict, ledger: bad, repairs: 0 },
      {},
    );
    expect(update).toMatchObject({ draft: { version: 2, change: "repaired" }, repairs: 1 });
    expect(model.requests[0]?.prompt.slots.refused).toEqual([{ sentence: "Led 12", why: ["12"] }]);
  });

  it("refine the best version with the new facts alone", async () => {
    const model = fakeModel({ refineAnswer: [DRAFT] });
    const best = { draft: { ...draft, title: "The best" }, verdict, ledger };
    const fact = {
      ...recorded({ ask_id: "i", kind: "improvement", values: { fact_1: "They sold out." } }),
      fields: [{ id: "fact_1", type: "textarea" as const, question: "What came of it?", required: false }],
    };
    const newest = { ...draft, version: 2 };
    const update = await refineAnswer({ model, texts, reader })(
      {
        ...state,
        replies: [...replies, fact],
        draft: newest,
        versions: [best],
        gate: { version: 2, best_version: 1, decision: "ask" },
        refinements: 1,
      },
      {},
    );
    expect(update).toMatchObject({ draft: { version: 3, change: "refined" }, refinements: 2 });
    expect(model.requests[0]?.prompt.slots).toMatchObject({
      draft: { title: "The best" },
      new_facts: [{ answer: "They sold out." }],
    });
  });
});

describe("checkEdit", () => {
  it("keeps every sentence of an edit as stated by the candidate, without a judge", async () => {
    const edit = {
      ...recorded({ ask_id: "e", kind: "edit", text: "- Shaped 30 sourdough loaves by hand\n- Taught at the Ritz" }),
      fields: [],
    };
    const update = await checkEdit()(
      {
        ...state,
        replies: [...replies, edit],
        draft,
        versions: [{ draft, verdict, ledger }],
        gate: { version: 1, best_version: 1, decision: "ask" },
      },
      {},
    );
    expect(update.draft).toMatchObject({
      version: 2,
      change: "edited",
      bullets: ["Shaped 30 sourdough loaves by hand", "Taught at the Ritz"],
    });
    const claims = update.ledger?.claims.filter(({ place }) => place.startsWith("bullets"));
    expect(claims?.map(({ known, sources }) => [known, sources[0]?.kind])).toEqual([
      ["stated", "edit"],
      ["stated", "edit"],
    ]);
    expect(update.ledger?.grounded).toBe(false);
  });
});

describe("rankResources and closeQuestion", () => {
  it("rank what both searches brought", async () => {
    const update = await rankResources({ reader })(
      { gap: aGap(), resources_catalogue: { state: "ok", resources: [aResource()] }, resources_web: null },
      {},
    );
    expect(update.ranked?.map(({ resource_id }) => resource_id)).toEqual(["res1"]);
  });

  it.each([
    [experience("no"), null, "skipped"],
    [details({ story: STORY }), "accept", "accepted"],
    [recorded({ ask_id: "p", kind: "plan", resource_ids: [] }), null, "learning"],
    [recorded({ ask_id: "e", kind: "edit", text: "x" }), "ask", "edited"],
    [recorded({ ask_id: "a", kind: "accept" }), "ask", "accepted_by_user"],
    [recorded({ ask_id: "a", kind: "accept" }, "unattended"), "ask", "below_bar"],
  ] as const)("close %#", async (reply, decision, outcome) => {
    const gate = decision && { version: 1, best_version: 1, decision };
    expect((await closeQuestion()({ replies: [{ ...reply, fields: [] }], gate, ranked: [] }, {})).outcome).toBe(
      outcome,
    );
  });

  it("never close an answer below the bar unasked", async () => {
    const gate = { version: 1, best_version: 1, decision: "ask" as const };
    await expect(
      closeQuestion()({ replies: [{ ...details({ story: "x" }), fields: [] }], gate, ranked: [] }, {}),
    ).rejects.toThrow("closes only with the candidate");
  });
});
