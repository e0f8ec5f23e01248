import { describe, expect, it } from "vitest";
import type { AskBody, AskReply, ExperienceChoice, FieldValues } from "../../domain/question.js";
import { aResource } from "../../lab/support/builders.js";
import { improvementAsk } from "../../rules/improvement.js";
import { choicesFor, replyErrors } from "../../rules/replies.js";
import { saysIn } from "../../rules/says.js";
import { judgedVersion } from "../support/judged-versions.js";

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

  it("takes a yes alone for no story and for no answer of one's own", () => {
    const told: AskBody = {
      kind: "details",
      fields: [{ id: "story", type: "textarea", question: "?", required: true }],
    };
    const story = (text: string) => replyErrors(told, { ask_id: "a", kind: "details", values: { story: text } });
    expect(["yes", "Yes. Yes!", "Ja"].map((text) => story(text).map(({ path }) => path))).toEqual(
      Array(3).fill(["values.story"]),
    );
    expect(story("Yes, I ran the till for two years.")).toEqual([]);
    const ask = improvementAsk(judgedVersion(1, 5), 7, { refinements: 0, says: saysIn("en") });
    expect(replyErrors(ask, { ask_id: "a", kind: "edit", text: "- yes" }).map(({ path }) => path)).toEqual(["text"]);
    expect(replyErrors(ask, { ask_id: "a", kind: "edit", text: "- yes\n- Ran the till" })).toEqual([]);
  });

  it("asks an improvement for at least one fact", () => {
    const ask = improvementAsk(judgedVersion(1, 5), 7, { refinements: 0, says: saysIn("en") });
    expect(replyErrors(ask, { ask_id: "a", kind: "improvement", values: { fact_1: "  " } })).toHaveLength(1);
    expect(replyErrors(ask, { ask_id: "a", kind: "improvement", values: { fact_1: "x" } })).toEqual([]);
    expect(replyErrors(ask, { ask_id: "a", kind: "accept" })).toEqual([]);
  });
});

describe("a choice", () => {
  const ask: AskBody = { kind: "experience", choices: choicesFor("template") };
  const form: AskBody = { kind: "details", fields: [] };
  const paths = (to: AskBody, choice: ExperienceChoice, more: object = {}) =>
    replyErrors(to, { ask_id: "a", kind: "experience", choice, ...more }).map(({ path }) => path);

  it("is one of those that are offered; the job does not ask for a contradiction", () => {
    expect(paths(ask, "not_asked")).toEqual([]);
    expect(paths({ ...ask, choices: choicesFor("contradiction") }, "not_asked")).toEqual(["choice"]);
  });

  it("closes the question at a later ask, or is none there", () => {
    expect([paths(form, "no"), paths(form, "yes"), paths(form, "willing_to_learn")]).toEqual([
      [],
      ["choice"],
      ["choice"],
    ]);
  });

  it("of what the résumé shows has the passage, and no other has", () => {
    expect(paths(ask, "shown")).toEqual(["resume_quote"]);
    expect(paths(ask, "shown", { resume_quote: "Baked bread" })).toEqual([]);
    expect(paths(ask, "yes", { resume_quote: "Baked bread" })).toEqual(["resume_quote"]);
  });

  it("may name what comes nearest only beside a no or a wish to learn", () => {
    expect([paths(ask, "no", { nearest: "Rolls" }), paths(ask, "yes", { nearest: "Rolls" })]).toEqual([
      [],
      ["nearest"],
    ]);
  });
});

describe("a reply to another ask", () => {
  const errors = (ask: AskBody, reply: AskReply) => replyErrors(ask, reply).map(({ path }) => path);
  const claim = (claim_id: string) => ({ claim_id, place: "bullets.0", text: "t", rests_on: [] });
  const confirm: AskBody = {
    ...{ kind: "confirm", fields: [], claims: [claim("open")], proved: [claim("proved")], spoken: [] },
    unused: [{ kind: "reply", ref: "r", quote: "q", start: 0, end: 1, claim_id: "unused" }],
    weak: [{ claim_id: "weak", text: "t", why: "It says the same again." }],
  };

  it("is of a kind that it takes", () => {
    expect(errors(confirm, { ask_id: "a", kind: "details", values: {} })).toEqual(["kind"]);
  });

  it("decides about the sentences that were shown, and no others", () => {
    const decided = (claims: Record<string, boolean | null>) =>
      errors(confirm, { ask_id: "a", kind: "confirm", claims });
    expect(decided({ open: true, proved: null, unused: true, weak: true })).toEqual([]);
    expect(decided({ unused: null, nowhere: true })).toEqual(["claims.unused", "claims.nowhere"]);
  });

  it("does not deny what its yes has opened the form for", () => {
    const story: AskBody = {
      kind: "details",
      fields: [{ id: "story", type: "textarea", question: "?", required: true }],
    };
    const told = (text: string) => errors(story, { ask_id: "a", kind: "details", values: { story: text } });
    expect(told("I have never done this.")).toEqual(["values.story"]);
    expect(told("I shaped 30 loaves.")).toEqual([]);
  });

  it("chooses from the plan's resources, and edits to something", () => {
    const plan: AskBody = {
      ...{
        kind: "plan",
        resources: [],
        web_resources: [],
        timeline: [],
        preferences: {},
        country_from: null,
        note: null,
      },
      ...{ chosen_by: "words", directories: [] },
    } as AskBody;
    const shown = { ...plan, resources: [aResource()] } as unknown as AskBody;
    expect(errors(shown, { ask_id: "a", kind: "plan", resource_ids: ["res1", "other"] })).toEqual(["resource_ids.1"]);
    expect(errors(confirm, { ask_id: "a", kind: "edit", text: "-" })).toEqual(["text"]);
    expect(errors(confirm, { ask_id: "a", kind: "edit", text: "- Baked" })).toEqual([]);
  });

  it("adds no fact where no refinement is left", () => {
    expect(errors(confirm, { ask_id: "a", kind: "improvement", values: {} })).toEqual(["kind"]);
  });
});
