import { describe, expect, it } from "vitest";
import type { AnsweredAsk } from "../../../domain/question.js";
import { reader } from "../../../lab/support/reader.js";
import { checkDraft } from "../../../rules/claims/check.js";
import { textEvidence } from "../../../rules/claims/evidence.js";
import { readSources } from "../../../rules/claims/statements.js";
import { citing, RESUME, STORY } from "../../support/bakery.js";
import { checked, sourcesOf } from "../../support/claims.js";

describe("an answer", () => {
  it("rests on a confirmed sentence as the candidate's own, although it names others", () => {
    const text = "My colleague changed the drop\nMade a one-page plan of the shelves; they still use it";
    const read = (ref: string) =>
      readSources(reader, {
        ...{
          resume: { ref: "r", text: RESUME },
          posts: null,
          replies: [],
          earlierReplies: [],
          gap: { title: "x", kind: "skill" },
        },
        ...{ question: "?", recalled: [textEvidence("fact", ref, text)] },
      })
        .statements.filter(({ kind }) => kind === "fact")
        .map(({ whose }) => whose);
    expect(read("s.g9.word3")).toEqual(["candidate", "candidate"]);
    // What was typed in a form is read as it stands.
    expect(read("s.g9.fact3")).toEqual(["other", "other"]);
  });
});

describe("statements", () => {
  const form = (values: Record<string, string | string[]>, fields: AnsweredAsk["fields"]): AnsweredAsk => ({
    reply: { ask_id: "f", kind: "details", values },
    by: "candidate",
    at: "2026-11-20T09:00:00Z",
    fields,
  });
  const read = (replies: AnsweredAsk[]) =>
    readSources(reader, {
      ...{ resume: { ref: "r", text: RESUME }, posts: null, recalled: [], replies, earlierReplies: [] },
      ...{ gap: { title: "First aid", kind: "skill" as const }, question: "Do you hold it?" },
    }).statements;
  const select = (id: string, options: [string, string][]) => ({
    ...{ id, type: "select" as const, question: "Where do you stand?", required: true },
    options: options.map(([value, label]) => ({ value, label })),
  });
  const yes: AnsweredAsk = {
    reply: { ask_id: "e", kind: "experience", choice: "yes" },
    by: "candidate",
    at: "2026-11-20T09:00:00Z",
    fields: [],
  };

  it("are numbered so that what is said later comes later", () => {
    const before = read([yes]);
    const after = read([
      yes,
      form({ story: STORY }, [{ id: "story", type: "textarea", question: "Tell", required: true }]),
    ]);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.map(({ number }) => number)).toEqual(after.map((_, index) => index + 1));
  });

  it("of closed fields are worded by a template and prove themselves", () => {
    const fields = [select("status", [["held", "I hold it"]]), select("tools", [["x", "NEWS2"]])];
    const all = read([yes, form({ status: "held", tools: "x" }, fields)]);
    const said = all.filter(({ isTemplate }) => isTemplate).map(({ text, quote }) => [text, quote]);
    expect(said).toEqual([
      ["First aid: yes", "yes"],
      ["First aid (held)", "I hold it"],
      ["Used NEWS2", "NEWS2"],
    ]);
    const rests_on = all.filter(({ isTemplate }) => isTemplate).map(({ number }) => number);
    const cited = { bullets: [{ text: "First aid: held. Used: NEWS2.", rests_on }], spoken: [] };
    const { grounded } = checkDraft(
      { version: 1, cited },
      { statements: all, posts: [], topic: "First aid", lexicon: reader.lexicon },
    );
    expect(grounded).toBe(true);
  });

  it("of a choice that something is not held refute that it is", () => {
    const fields = [select("status", [["lapsed", "It has lapsed"]])];
    const all = read([form({ status: "lapsed" }, fields)]);
    const rests_on = [all.at(-1)?.number ?? 0];
    const cited = { bullets: [{ text: "Holds first aid", rests_on }], spoken: [] };
    const { claims } = checkDraft(
      { version: 1, cited },
      { statements: all, posts: [], topic: "First aid", lexicon: reader.lexicon },
    );
    expect(claims.map((claim) => [claim.known, claim.missing])).toEqual([
      ["refuted", ["what it rests on is not valid any more"]],
    ]);
  });

  it("of a form belong to the post that it names", () => {
    const told = sourcesOf({
      resume: RESUME,
      replies: ["I trained two new starters."],
      where: "Baker, Corner Bread Ltd",
    });
    const cites = citing("starters");
    expect(checked("Trained two new starters at Halden Bakery", told, cites).map((claim) => claim.known)).toEqual([
      "refuted",
    ]);
    expect(checked("Trained two new starters at Corner Bread", told, cites).map((claim) => claim.known)).toEqual([
      "open",
    ]);
  });
});
