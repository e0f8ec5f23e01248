import { describe, expect, it } from "vitest";
import { AskBody } from "../../domain/question.js";
import { aSeed } from "../../lab/support/builders.js";
import { fromInbox, inboxOf } from "../../nodes/agent-inbox.js";

const experience = AskBody.parse({ kind: "experience", choices: ["yes", "no"] });
const form = AskBody.parse({ kind: "details", fields: aSeed().fields });
const confirm = AskBody.parse({
  kind: "confirm",
  claims: [{ claim_id: "c1", place: "bullets.0", text: "Led it.", rests_on: [] }],
});
const YES = { kind: "experience", choice: "yes" };
const FORM = { kind: "details", values: { story: "…" } };
const CLAIMS = { kind: "confirm", claims: { c1: true } };

describe("an ask in the inbox", () => {
  it("has the part of its example that can be edited", () => {
    expect(inboxOf(experience, YES, null).action_request).toEqual({ action: "experience", args: { choice: "yes" } });
    expect(inboxOf(form, FORM, null).action_requests).toMatchObject([{ name: "details", args: { story: "…" } }]);
    // The name of a value is all that an Inbox shows of it.
    expect(inboxOf(confirm, CLAIMS, null).action_request.args).toEqual({ "1. Led it.": true });
  });

  it("says what is asked, why, and each sentence to confirm", () => {
    expect(inboxOf(confirm, CLAIMS, { text: "Is it so?", why: "" }).description).toMatch(
      /^Is it so\?.*\n\n- c1: Led it\.$/s,
    );
    expect(inboxOf(experience, YES, { text: "Have you?", why: "The job asks." }).description).toMatch(
      /^Have you\?\n\nThe job asks\.\n\nChoices: yes .*; no$/,
    );
  });

  it("keeps the words of a document words, where Markdown and HTML are rendered", () => {
    const about = { text: "<img src=x> [a](b) `c` *d*", why: "" };
    expect(inboxOf(experience, YES, about).description).toContain("\\<img src=x> \\[a](b) \\`c\\` \\*d\\*");
  });

  it("allows what its kind takes, and is never ignored", () => {
    expect(inboxOf(experience, YES, null).review_configs).toEqual([
      { action_name: "experience", allowed_decisions: ["approve", "edit", "reject"] },
    ]);
    expect(inboxOf(confirm, CLAIMS, null)).toMatchObject({
      config: { allow_ignore: false, allow_accept: true, allow_respond: false },
      review_configs: [{ allowed_decisions: ["approve", "edit"] }],
    });
  });
});

describe("an answer from the inbox", () => {
  it("is accepted as its example, where the ask itself takes no acceptance", () => {
    expect(fromInbox([{ type: "accept", args: null }], experience, YES)).toBe(YES);
    const improvement = { ...form, kind: "improvement" as const, ...{ score: 4, threshold: 7, issues: [] } };
    const ask = AskBody.parse({ ...improvement, unsupported: [], may: [] });
    expect(fromInbox({ decisions: [{ type: "approve" }] }, ask, FORM)).toEqual({ kind: "accept" });
  });

  it("is an edit of the part that was shown, in either convention", () => {
    const args = { story: "I baked" };
    const edited = { kind: "details", values: args };
    expect(fromInbox([{ type: "edit", args: { action: "details", args } }], form, FORM)).toEqual(edited);
    const decisions = [{ type: "edit", edited_action: { name: "details", args } }];
    expect(fromInbox({ decisions }, form, FORM)).toEqual(edited);
    const newer = [{ type: "edit", edited_action: { name: "details", arguments: args } }];
    expect(fromInbox({ decisions: newer }, form, FORM)).toEqual(edited);
    const claims = { type: "edit", args: { action: "confirm", args: { c1: false } } };
    expect(fromInbox([claims], confirm, CLAIMS)).toEqual({ kind: "confirm", claims: { c1: false } });
    const named = { type: "edit", args: { action: "confirm", args: { "1. Led it.": "false" } } };
    expect(fromInbox([named], confirm, CLAIMS)).toEqual({ kind: "confirm", claims: { c1: false } });
    const choice = { type: "edit", args: { action: "experience", args: { choice: "no" } } };
    expect(fromInbox([choice], experience, YES)).toEqual({ kind: "experience", choice: "no" });
  });

  it("is read from the texts that an inbox makes of every value, and an empty one is none", () => {
    const edit = (kind: string, args: object) => [{ type: "edit", args: { action: kind, args } }];
    expect(fromInbox(edit("confirm", { c1: "true" }), confirm, CLAIMS)).toEqual({
      kind: "confirm",
      claims: { c1: true },
    });
    expect(fromInbox(edit("confirm", { c1: "I saw it." }), confirm, CLAIMS)).toEqual({
      kind: "confirm",
      claims: { c1: "I saw it." },
    });
    expect(fromInbox(edit("details", { story: "12", tools: "" }), form, FORM)).toEqual({
      kind: "details",
      values: { story: "12" },
    });
    // "null" leaves a sentence out; it is no sentence.
    expect(fromInbox(edit("confirm", { c1: "null" }), confirm, CLAIMS)).toEqual({
      kind: "confirm",
      claims: { c1: null },
    });
    const plan = AskBody.parse({ kind: "plan", resources: [], timeline: [] });
    expect(fromInbox(edit("plan", { resource_ids: "r1, r2" }), plan, { kind: "plan", resource_ids: [] })).toEqual({
      kind: "plan",
      resource_ids: ["r1", "r2"],
    });
    const page = { kind: "document", document: "page", fields: [], entries: [] } as unknown as AskBody;
    const taken = { kind: "document", entries: {}, rest: "take" };
    expect(fromInbox(edit("document", { entries: '{"e1":true}', rest: "" }), page, taken)).toEqual({
      kind: "document",
      entries: { e1: true },
    });
    const chosen = { kind: "plan", resource_ids: [] };
    expect(fromInbox(edit("plan", { resource_ids: '["r1","r2"]' }), plan, chosen)).toEqual({
      kind: "plan",
      resource_ids: ["r1", "r2"],
    });
  });

  it("is the text that was typed, or what it was if it is in no convention", () => {
    expect(fromInbox([{ type: "response", args: "no" }], experience, YES)).toBe("no");
    expect(fromInbox({ decisions: [{ type: "reject", message: "no" }] }, experience, YES)).toBe("no");
    for (const plain of ["yes", { choice: "yes" }, ["yes"], null])
      expect(fromInbox(plain, experience, YES)).toBe(plain);
  });
});
