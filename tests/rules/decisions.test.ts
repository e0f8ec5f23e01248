import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Claim, type ClaimStatus, type Criteria, Draft, EXPORTED, Verdict, type Version } from "../../domain/answer.js";
import type { AskBody, FieldValues, RecordedReply } from "../../domain/question.js";
import type { Post } from "../../domain/resume.js";
import { aGap, aResource, details } from "../../lab/support/builders.js";
import { lexicon } from "../../lab/support/reader.js";
import { familyOf } from "../../language/words/family.js";
import { checkDraft } from "../../rules/claims/check.js";
import { coverageNow } from "../../rules/fixed-forms/covers.js";
import { decideGate, type Judged, meetsBar, missingOf, scoreOf } from "../../rules/gate.js";
import { improvementAsk } from "../../rules/improvement.js";
import { outcomeOf } from "../../rules/outcome.js";
import { formFor } from "../../rules/questions/forms.js";
import { settleQuestions } from "../../rules/questions/settle.js";
import { askedGap, templateQuestion } from "../../rules/questions/template.js";
import { wordingFor } from "../../rules/questions/trade.js";
import { scoreResources } from "../../rules/ranking.js";
import { replyErrors } from "../../rules/replies.js";
import { timelineOf } from "../../rules/schedule.js";
import { sourcesOf } from "../support/claims.js";

const aClaim = (known: ClaimStatus, place = "bullets.0") =>
  Claim.parse({ claim_id: known, place, text: "t", supported: EXPORTED.includes(known), known, sources: [] });
const claim = (supported: boolean) => aClaim(supported ? "proved" : "refuted");
function judgedVersion(
  version: number,
  score: number,
  grounded = true,
  improvement: "fact" | "wording" | "none" = "fact",
): Judged {
  const fact = { title: "t", question: "q?", field_type: "select" as const, help: null };
  const issues =
    improvement === "none" ? [] : [{ label: "l", description: "d", improvement: improvement === "fact" ? fact : null }];
  return {
    draft: Draft.parse({ version, change: "drafted", provider: "fake", title: "t", bullets: ["b"], spoken: "s" }),
    verdict: Verdict.parse({
      version,
      score,
      criteria: { specificity: 5, evidence: 5, professional_language: 5, relevance: 5 },
      strengths: [],
      issues,
    }),
    ledger: { version, grounded, claims: [claim(grounded)] },
  };
}

describe("the score", () => {
  it("is the weighted mean, exactly to one decimal", () => {
    expect(scoreOf({ specificity: 9, evidence: 8, professional_language: 9, relevance: 9 })).toBe(8.7);
    const figure = fc.integer({ min: 1, max: 10 });
    fc.assert(
      fc.property(
        fc.record({ specificity: figure, evidence: figure, professional_language: figure, relevance: figure }),
        (criteria: Criteria) => {
          const score = scoreOf(criteria);
          expect(Math.round(score * 10)).toBe(score * 10);
          expect(score).toBeGreaterThanOrEqual(1);
          expect(score).toBeLessThanOrEqual(10);
        },
      ),
    );
  });
});

describe("the gate", () => {
  it("never accepts an unsupported claim, whatever the score", () => {
    const claims = (known: ClaimStatus, place = "bullets.0") => [aClaim(known, place)];
    expect(meetsBar({ score: 10 }, { claims: claims("refuted") }, 5)).toBe(false);
    expect(meetsBar({ score: 7 }, { claims: claims("proved") }, 7)).toBe(true);
    expect(meetsBar({ score: 7 }, { claims: claims("open") }, 7)).toBe(true);
    expect(meetsBar({ score: 7 }, { claims: claims("refuted", "spoken") }, 7)).toBe(true);
    expect(meetsBar({ score: 6.9 }, { claims: claims("proved") }, 7)).toBe(false);
  });

  it.each([
    ["a good, grounded answer", judgedVersion(1, 8), false, "accept"],
    ["a good one with an unsupported claim", judgedVersion(1, 8, false), false, "repair"],
    ["the same after a repair", judgedVersion(1, 8, false), true, "ask"],
    ["one that lacks facts", judgedVersion(1, 5), false, "ask"],
    ["one that lacks facts and has an unsupported claim", judgedVersion(1, 5, false), false, "ask"],
    ["one with faults of wording alone", judgedVersion(1, 6, true, "wording"), false, "repair"],
    ["a low score without any issue named", judgedVersion(1, 6, true, "none"), false, "ask"],
  ])("decides about %s", (_, version, repaired, decision) => {
    expect(decideGate(version, null, 7, repaired).decision).toBe(decision);
  });

  it("leaves open claims to the candidate, once the bar is met", () => {
    const open = { ...judgedVersion(1, 8), ledger: { version: 1, grounded: false, claims: [aClaim("open")] } };
    expect(decideGate(open, null, 7, false).decision).toBe("confirm");
    const low = { ...judgedVersion(1, 5), ledger: open.ledger };
    expect(decideGate(low, null, 7, false).decision).toBe("ask");
  });

  it("keeps what the candidate has corrected, whatever it is scored", () => {
    const corrected = judgedVersion(2, 5);
    corrected.draft.change = "corrected";
    expect(decideGate(corrected, judgedVersion(1, 9), 7, true)).toMatchObject({ best_version: 2, decision: "ask" });
  });

  it("lets the candidate's new fact win a tie", () => {
    const refined = judgedVersion(2, 6);
    refined.draft.change = "refined";
    expect(decideGate(refined, judgedVersion(1, 6), 9.5, true).best_version).toBe(2);
  });

  it("repairs what says too much of a new fact, once, rather than lose it, and keeps the repaired version on a tie", () => {
    const refined = judgedVersion(2, 8, false);
    refined.draft.change = "refined";
    const first = judgedVersion(1, 8);
    expect(decideGate(refined, first, 7, false)).toMatchObject({ best_version: 1, decision: "repair" });
    expect(decideGate(refined, first, 7, true)).toMatchObject({ best_version: 1, decision: "accept" });
    const repaired = judgedVersion(3, 8);
    Object.assign(repaired.draft, { change: "repaired", based_on: 2 });
    expect(decideGate(repaired, first, 7, true)).toMatchObject({ best_version: 3, decision: "accept" });
  });

  it("names an open sentence as one that waits for the candidate's word, and a refuted one as one without a source", () => {
    const claims = [aClaim("open"), { ...aClaim("refuted"), text: "Invented", claim_id: "x" }];
    const version = { ...judgedVersion(1, 8), ledger: { version: 1, grounded: false, claims } };
    expect(missingOf(version, 7)).toEqual(['A source for "Invented"', `Your word on "${claims[0]?.text}"`]);
  });

  it("lets a version with fewer issues win a tie, and no fact lose one", () => {
    const repaired = judgedVersion(2, 6, true, "none");
    expect(decideGate(repaired, judgedVersion(1, 6), 9.5, true).best_version).toBe(2);
    const refined = judgedVersion(1, 6);
    refined.draft.change = "refined";
    expect(decideGate(repaired, refined, 9.5, true).best_version).toBe(1);
  });

  it("keeps the best version: fewer refuted before score, and the earlier of two equals", () => {
    const best = (newest: Judged, earlier: Judged) => decideGate(newest, earlier, 9.5, true).best_version;
    expect(best(judgedVersion(2, 5), judgedVersion(1, 6))).toBe(1);
    expect(best(judgedVersion(2, 6), judgedVersion(1, 6))).toBe(1);
    expect(best(judgedVersion(2, 4), judgedVersion(1, 9, false))).toBe(2);
    expect(best(judgedVersion(2, 9, false), judgedVersion(1, 4))).toBe(1);
  });

  it("accepts an earlier version that meets the bar", () => {
    expect(decideGate(judgedVersion(2, 3), judgedVersion(1, 8), 7, true)).toEqual({
      version: 2,
      best_version: 1,
      decision: "accept",
    });
  });
});

describe("the improvement ask", () => {
  const version = judgedVersion(1, 5) as Version & Judged;
  it("has a field per fact that lacks, none required, and none when no refinement is left", () => {
    expect(improvementAsk(version, 7, 0)).toMatchObject({
      fields: [{ id: "fact_1", type: "text", required: false }],
      may: ["improve", "edit", "accept"],
    });
    expect(improvementAsk(version, 7, 2)).toMatchObject({ fields: [], may: ["edit", "accept"] });
  });
});

describe("ranking", () => {
  const resource = (over: object) => ({ ...aResource(), skills: ["triage"], ...over });
  it("scores to 100 in parts, leaves out the long and the unrelated, and varies the types", () => {
    const list = [
      resource({ resource_id: "best", rating: 5, cost_usd: 0 }),
      resource({ resource_id: "same", rating: 4.5, certificate: false }),
      resource({ resource_id: "other", rating: 4.5, certificate: false, type: "book" }),
      resource({ resource_id: "long", days: 11 }),
      resource({ resource_id: "unrelated", skills: ["welding"] }),
    ];
    const ranked = scoreResources(list, { title: "Triage training", status: "missing" }, lexicon);
    expect(ranked.map(({ resource_id }) => resource_id)).toEqual(["best", "other", "same"]);
    expect(ranked[0]?.score).toBe(100);
    for (const { score, parts } of ranked)
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score);
    expect(timelineOf(ranked)).toEqual([
      { resource_id: "best", start_day: 1, end_day: 3 },
      { resource_id: "other", start_day: 4, end_day: 6 },
      { resource_id: "same", start_day: 7, end_day: 9 },
    ]);
  });

  it("gives no points for a rating that nobody published", () => {
    const [only] = scoreResources([resource({ rating: null })], { title: "Triage", status: "missing" }, lexicon);
    expect(only?.parts.rating).toBe(0);
  });
});

describe("what an answer shows of its requirement", () => {
  const about = (kind: "licence" | "language" | "skill" | "years", title: string, months: number | null = null) => ({
    kind,
    title,
    months,
    job_quote: { text: title, start: 0, end: 1 },
  });
  const saying = (values: Record<string, string>) => [details(values)];
  it.each([
    ["a paper that is held", about("licence", "Forklift licence"), "accepted", { status: "held" }, "covered"],
    ["one that is booked", about("licence", "Forklift licence"), "accepted", { status: "booked" }, "partial"],
    ["one that has lapsed", about("licence", "Forklift licence"), "accepted", { status: "lapsed" }, "missing"],
    ["a language at its level", about("language", "German at B2 level"), "accepted", { level: "good" }, "covered"],
    ["one below it", about("language", "German at C1 level"), "accepted", { level: "good" }, "partial"],
    ["an answer taken below the bar", about("skill", "Welding"), "accepted_by_user", { story: "s" }, "partial"],
  ] as const)("%s", (_, gap, outcome, values, covers) => {
    expect(coverageNow(gap, outcome, saying(values))).toBe(covers);
  });

  it("is of years what the posts add up to that were chosen, unless further ones were told", () => {
    const header = (text: string) => ({ text, start: 0, end: text.length });
    const posts: Post[] = [
      { title: "Planner", employer: "Quay", header: header("Planner, Quay, 04/2023 - present"), end: 40 },
      { title: "Clerk", employer: "Dock", header: header("Clerk, Dock, 01/2020 - 03/2023"), end: 80 },
    ];
    const covers = (values: Record<string, string | string[]>) =>
      coverageNow(about("years", "Five years of planning", 60), "accepted", [details(values)], null, {
        posts,
        as_of: "2026-11-23T00:00:00Z",
      });
    expect(covers({ posts: ["post_1"] })).toBe("partial");
    expect(covers({ posts: ["post_1", "post_2"] })).toBe("covered");
    expect(covers({ posts: ["post_1"], further: "Two years at Miller's before that" })).toBe("covered");
  });

  it.each([
    ["a good answer that says it was never done", about("skill", "Welding"), "accepted", "missing", "missing"],
    ["one about something close to it", about("skill", "Welding"), "accepted", "partial", "partial"],
    ["one taken below the bar that shows it", about("skill", "Welding"), "accepted_by_user", "covered", "partial"],
    ["one that nobody judged by this", about("skill", "Welding"), "accepted", null, "covered"],
    ["a paper, whose form says it", about("licence", "Forklift licence"), "accepted", "missing", "covered"],
  ] as const)("is what the judge says, where the form does not: %s", (_, gap, outcome, judged, covers) => {
    expect(coverageNow(gap, outcome, saying({ status: "held" }), judged)).toBe(covers);
  });
});

describe("replies", () => {
  const form: AskBody = {
    kind: "details",
    fields: [
      { id: "n", type: "number", question: "?", required: false, min: 1, max: 5 },
      { id: "many", type: "multiselect", question: "?", required: true, options: [{ value: "a", label: "A" }] },
    ],
  };
  it.each([
    [{ n: 3, many: ["a"] }, []],
    [{ n: "3", many: ["a"] }, ["values.n"]],
    [{ n: 9, many: ["b"] }, ["values.n", "values.many"]],
    [{ n: 0 }, ["values.n", "values.many"]],
    [JSON.parse('{"many": ["a"], "__proto__": 1}') as Record<string, number>, ["values.__proto__"]],
  ])("%j has its faults at %j", (values, paths) => {
    expect(
      replyErrors(form, { ask_id: "a", kind: "details", values: values as FieldValues }).map(({ path }) => path),
    ).toEqual(paths);
  });

  it("asks an improvement for at least one fact", () => {
    const ask = improvementAsk(judgedVersion(1, 5), 7, 0);
    expect(replyErrors(ask, { ask_id: "a", kind: "improvement", values: { fact_1: "  " } })).toHaveLength(1);
    expect(replyErrors(ask, { ask_id: "a", kind: "improvement", values: { fact_1: "x" } })).toEqual([]);
    expect(replyErrors(ask, { ask_id: "a", kind: "accept" })).toEqual([]);
  });
});

describe("the outcome of an acceptance", () => {
  const accept: RecordedReply = { reply: { ask_id: "a", kind: "accept" }, by: "candidate", at: "2026-11-26T09:00:00Z" };
  const outcome = (best: Judged, isJudged = true) => outcomeOf(accept, null, best, { threshold: 7, isJudged });

  it("is below the bar, unless what was judged as it is meets it with the candidate's word", () => {
    expect(outcome(judgedVersion(1, 6))).toBe("accepted_by_user");
    expect(outcome(judgedVersion(1, 8))).toBe("accepted");
    expect(outcome(judgedVersion(1, 8), false)).toBe("accepted_by_user");
    expect(outcome(judgedVersion(1, 8, false))).toBe("accepted_by_user");
  });
});

describe("the trade of a job", () => {
  it("is that of its title, else that of its text where one is clear", () => {
    expect(familyOf("Staff nurse", "wiring regulations, cable tray", lexicon)).toBe("health");
    expect(familyOf("Mate", "lecturing, first aid, cable tray", lexicon)).toBe("general");
    expect(familyOf("Colleague", "BS 7671, emergency lighting, fire alarms, lecturing", lexicon)).toBe("trades");
  });
});

describe("questions", () => {
  it("fit the gap's kind and the trade", () => {
    const fields = (over: Parameters<typeof aGap>[0], family: "health" | "software") =>
      formFor(askedGap(aGap(over)), family, []);
    expect(fields({ kind: "licence" }, "health").map(({ id }) => id)).toEqual(["status", "detail", "valid"]);
    expect(fields({ kind: "logistics" }, "health").map(({ type }) => type)).toEqual(["select", "text"]);
    expect(fields({ kind: "skill" }, "health").some(({ question }) => /librar/i.test(question))).toBe(false);
    expect(fields({ kind: "skill" }, "software").some(({ question }) => /librar/i.test(question))).toBe(true);
    expect(
      fields({ kind: "skill" }, "software")
        .filter(({ required }) => required)
        .map(({ id }) => id),
    ).toEqual(["story"]);
  });

  it("ask in the words of the thing's own trade where it is not the job's, and keep what is confidential in the job's", () => {
    const story = (title: string) => {
      const wording = wordingFor(title, "health", lexicon);
      return formFor(askedGap(aGap({ title })), "health", [], wording).find(({ id }) => id === "story");
    };
    expect(story("Advanced Excel")?.question).not.toContain("patient");
    expect(story("Advanced Excel")?.help).toContain("identifies a patient");
    expect(story("12-lead ECG")?.question).toContain("patient");
    expect(story("Standing by the door")?.question).toContain("patient");
  });

  it("say what the job says again, what the résumé adds up to, and let tools be chosen that the job names", () => {
    const quote = (text: string) => ({ text, start: 0, end: text.length });
    const gap = askedGap(
      aGap({
        title: "Caring for the deteriorating patient",
        job_quote: quote("Experience of caring for the deteriorating patient"),
        mentions: [
          quote("Experience of caring for the deteriorating patient"),
          quote("Escalate deteriorating patients promptly using NEWS2 and SBAR"),
        ],
      }),
    );
    expect(templateQuestion(gap).why).toContain("Escalate deteriorating patients promptly");
    expect(formFor(gap, "health", []).find(({ id }) => id === "tools")).toMatchObject({
      type: "multiselect",
      options: [{ value: "NEWS2" }, { value: "SBAR" }, { value: "other" }],
    });
    const years = aGap({
      kind: "years",
      title: "3 years in a bakery",
      status: "partial",
      months: 36,
      months_shown: 26,
      resume_quote: quote("Baker, Corner Bakery"),
    });
    expect(templateQuestion(askedGap(years)).question).toBe(
      '3 years in a bakery. Your dates give two years two months ("Baker, Corner Bakery"); three years are asked: what else counts?',
    );
  });

  it.each([
    ["The right to work in the UK", ["Do you have the right to work there?", "Which permit, and until when?"]],
    ["Free to start straight away", ["Does this suit you?", "From when?"]],
    ["Based in Leeds", ["Does this suit you?", "Where do you live, or would you move?"]],
    ["Waking nights", ["Does this suit you?", "Anything they should know, such as the limits?"]],
  ])("take %j as a plain choice", (title, questions) => {
    const fields = formFor(askedGap(aGap({ kind: "logistics", title })), "general", []);
    expect(fields.map(({ question }) => question)).toEqual(questions);
    expect(fields[0]).toMatchObject({ type: "select", required: true });
  });

  it("keep their words, and have a form that fits the gap", () => {
    const field = { id: "story", type: "textarea", question: "?", required: true, options: null, help: null };
    const posts = [
      { title: "Baker", employer: "Ott", header: { text: "Baker, Ott, 2020", start: 0, end: 16 }, end: 30 },
    ];
    const settled = (fields: object[], kind: "skill" | "licence") =>
      settleQuestions({ gaps: [aGap({ kind })], family: "general", posts, proposals: new Map() }, [
        { gap_id: "g1", question: "Q?", why: "W", fields },
      ])[0];
    const two = ["a", "b"].map((id) => ({ ...field, id, type: "text" }));
    const idsOf = (fields: object[], kind: "skill" | "licence") => {
      const seed = settled(fields, kind);
      expect([seed?.source, seed?.text]).toEqual(["model", "Q?"]);
      return seed?.fields.map(({ id, more }) => (more ? `(${id})` : id));
    };
    const ours = ["where", "story", "(how_often)", "(tools)", "(result)"];
    expect(idsOf([field, ...two], "skill")).toEqual(["where", "story", "(a)", "(b)"]);
    expect(idsOf([], "skill")).toEqual(ours);
    expect(idsOf([field, field], "skill")).toEqual(ours);
    expect(idsOf([{ ...field, type: "select" }], "skill")).toEqual(ours);
    expect(idsOf([field, ...two], "licence")).toEqual(["status", "detail", "valid"]);
    expect(settled([], "skill")?.fields[0]?.options?.map(({ label }) => label)).toEqual([
      "Baker, Ott, 2020",
      "Elsewhere, or not in the résumé",
    ]);
    const none = settleQuestions({ gaps: [aGap()], family: "general", posts, proposals: new Map() }, []);
    expect(none[0]?.source).toBe("template");
  });
});

describe("what stands between an answer and the bar", () => {
  it("names a sentence that waits for the candidate's word once, also if it is spoken too", () => {
    const sources = sourcesOf({ replies: ["What Anna and I did:\n- Led a team of 12 drivers"] });
    const rests_on = sources.statements.map(({ number }) => number);
    const cited = {
      bullets: [{ text: "Led a team of 12 drivers", rests_on }],
      spoken: [{ text: "Led a team of 12 drivers.", rests_on }],
    };
    const ledger = checkDraft({ version: 1, cited }, { ...sources, topic: "t" });
    expect(missingOf({ verdict: null, ledger }, 7)).toEqual(['Your word on "Led a team of 12 drivers"']);
  });
});
