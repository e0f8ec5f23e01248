import { describe, expect, it } from "vitest";
import { Claim, type Version } from "../../domain/answer.js";
import { OFFLINE } from "../../domain/provider.js";
import type { AnsweredAsk, AskReply } from "../../domain/question.js";
import {
  afterConfirmation,
  afterDetails,
  afterExperience,
  afterGate,
  afterImprovement,
  afterPlan,
} from "../../graph/answer-routes.js";
import { details, experience, recorded } from "../../lab/support/builders.js";
import { draft, ledger } from "../support/node-states.js";

const reply = (body: AskReply, by: "candidate" | "unattended" = "candidate"): { replies: AnsweredAsk[] } => ({
  replies: [{ ...recorded(body, by), fields: [] }],
});
const said = (choice: "yes" | "no" | "willing_to_learn") => ({ replies: [{ ...experience(choice), fields: [] }] });
const gate = { version: 1, decision: "confirm" as const, best_version: 1 };
const [bullet = ""] = draft.bullets;
const claim = (place: string, known: "open" | "refuted" = "open") =>
  Claim.parse({ claim_id: place, place, text: bullet, supported: false, known, sources: [] });
const versions = (...claims: Claim[]): Version[] => [
  { draft: { ...draft, provider: OFFLINE }, verdict: null, ledger: { ...ledger, claims } },
];

describe("the way of a question", () => {
  it("leads from the first answer to the form, to both searches, or to the end", () => {
    expect(afterExperience(said("yes"))).toBe("askDetails");
    expect(afterExperience(said("willing_to_learn"))).toEqual(["recallResources", "recallWeb"]);
    expect(afterExperience(said("no"))).toBe("closeQuestion");
    expect(afterExperience({ replies: [] })).toBe("closeQuestion");
  });

  it("leads from the form to the three searches, unless it is taken back", () => {
    expect(afterDetails({ replies: [{ ...details({}), fields: [] }] })).toHaveLength(3);
    expect(afterDetails(said("no"))).toBe("closeQuestion");
  });

  it("follows the gate, which asks where nothing is decided", () => {
    expect(afterGate({ gate: { ...gate, decision: "accept" } })).toBe("closeQuestion");
    expect(afterGate({ gate: { ...gate, decision: "repair" } })).toBe("repairAnswer");
    expect(afterGate({ gate })).toBe("askConfirmation");
    expect(afterGate({ gate: null })).toBe("askImprovement");
  });

  it("ends with a choice of what to learn, and ranks again for other preferences", () => {
    const plan = { ask_id: "a", kind: "plan" as const, resource_ids: [] };
    expect(afterPlan(reply({ ...plan, preferences: { max_days: 3 } }))).toBe("rankResources");
    expect(afterPlan(reply({ ...plan, resource_ids: ["res1"], preferences: { max_days: 3 } }))).toBe("closeQuestion");
    expect(afterPlan(reply(plan))).toBe("closeQuestion");
  });
});

describe("the way after a confirmation", () => {
  const confirmed = (claims: Record<string, boolean | string | null>, ...open: Claim[]) =>
    afterConfirmation({ ...reply({ ask_id: "a", kind: "confirm", claims }), versions: versions(...open), gate });

  it("ends with what is true, left out or typed instead, and leads to another version where rules wrote what is not so", () => {
    const two = [claim("bullets.0"), claim("spoken")];
    expect(confirmed({ "bullets.0": true, spoken: true }, ...two)).toBe("closeQuestion");
    expect(confirmed({ "bullets.0": true, spoken: false }, ...two)).toBe("correctAnswer");
    expect(confirmed({ "bullets.0": false, spoken: false }, ...two)).toBe("askImprovement");
    expect(confirmed({ "bullets.0": "Shaped 40 loaves", spoken: null }, ...two)).toBe("closeQuestion");
    expect(confirmed({ "bullets.0": "Shaped 40 loaves", spoken: false }, ...two)).toBe("correctAnswer");
    const [byRules] = versions(...two);
    const byModel = byRules && { ...byRules, draft };
    const rejected = reply({ ask_id: "a", kind: "confirm", claims: { "bullets.0": true, spoken: false } });
    expect(afterConfirmation({ ...rejected, versions: byModel ? [byModel] : [], gate })).toBe("closeQuestion");
  });

  it("asks for more where the answer is not about its gap", () => {
    const two = [claim("bullets.0"), claim("spoken")];
    const wayWith = (title: Claim) => confirmed({ "bullets.0": true, spoken: false }, ...two, title);
    expect(wayWith(claim("title", "refuted"))).toBe("askImprovement");
    expect(wayWith(claim("title", "open"))).toBe("correctAnswer");
  });

  it("leads to a refinement with new facts, and to a check of own words", () => {
    const none = { versions: versions(), gate };
    expect(afterConfirmation({ ...reply({ ask_id: "a", kind: "improvement", values: {} }), ...none })).toBe(
      "refineAnswer",
    );
    expect(afterConfirmation({ ...reply({ ask_id: "a", kind: "edit", text: "x" }), ...none })).toBe("checkEdit");
  });
});

describe("the way after a form for improvement", () => {
  const state = (body: AskReply, by: "candidate" | "unattended" = "candidate") => ({
    ...reply(body, by),
    versions: versions(claim("bullets.0")),
    gate,
  });

  it("leads on with facts or own words, and ends with an acceptance", () => {
    expect(afterImprovement(state({ ask_id: "a", kind: "improvement", values: {} }))).toBe("refineAnswer");
    expect(afterImprovement(state({ ask_id: "a", kind: "edit", text: "x" }))).toBe("checkEdit");
    expect(afterImprovement(state({ ask_id: "a", kind: "accept" }))).toBe("closeQuestion");
  });

  it("ends with an acceptance in which something was typed instead", () => {
    const accept = { ask_id: "a", kind: "accept" as const, claims: { "bullets.0": "Shaped 40 loaves" } };
    expect(afterImprovement(state(accept))).toBe("closeQuestion");
  });
});
