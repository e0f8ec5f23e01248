import { describe, expect, it } from "vitest";
import { Claim } from "../../../domain/answer.js";
import { type ClaimStatus, EXPORTED } from "../../../domain/claim-status.js";
import { type QuestionResource, type SessionResource, shownIn } from "../../../domain/session.js";
import {
  contradictionNotes,
  exportedOf,
  exportedTextOf,
  honestLines,
  leftOutLines,
} from "../../../rules/export/exported.js";
import { aQuestion, aSession } from "../../support/sessions.js";

describe("what is exported", () => {
  it("says what to answer about what was not done, with what comes nearest", () => {
    const gap = (gap_id: string, kind: string, nearest: string | null) => ({
      ...{ gap_id, kind, title: `Gap ${gap_id}` },
      resume_quote: nearest === null ? null : { text: nearest, start: 0, end: 1 },
    });
    const question = (gap_id: string, outcome: string) => ({ gap_id, outcome, status: "closed", source: "model" });
    const session = {
      gaps: [
        gap("g1", "skill", "Covered for the manager"),
        gap("g2", "licence", null),
        gap("g3", "logistics", null),
        gap("g4", "skill", null),
        gap("g5", "certificate", "Vulnerable sector check"),
      ],
      questions: [
        question("g1", "learning"),
        question("g2", "skipped"),
        question("g3", "skipped"),
        question("g4", "accepted"),
        question("g5", "skipped"),
      ],
      contradictions: [],
    };
    expect(honestLines(session as unknown as Parameters<typeof honestLines>[0])).toEqual([
      'Gap g1: your résumé says "Covered for the manager". Say how far that goes, and that you are willing to learn it',
      "Gap g2: say that you do not have it",
      'Gap g5: your résumé says "Vulnerable sector check". Say that this is what you have, if it is so still',
    ]);
    // What they said of it is right, and the line may not be.
    const said = session.questions.map((one) => ({ ...one, nearest: "It lapsed in 2023" }));
    expect(honestLines({ ...session, questions: said } as unknown as Parameters<typeof honestLines>[0]).at(-1)).toBe(
      'Gap g5: your résumé says "Vulnerable sector check". Say how it is. What comes nearest, in your words: "It lapsed in 2023"',
    );
    const quoted = session.gaps.map((one) => ({
      ...one,
      resume_quote: one.resume_quote && { text: "x", start: 40, end: 60 },
    }));
    const given = { ...session, gaps: quoted } as unknown as Parameters<typeof honestLines>[0];
    expect(honestLines(given, [{ start: 60, end: 80 }]).at(-1)).toContain('your résumé says "x"');
    expect(honestLines(given, [{ start: 55, end: 80 }]).at(-1)).toBe("Gap g5: say that you do not have it");
    const teaching = { ...session, gaps: session.gaps.map((one) => ({ ...one, trainable: true })) };
    expect(honestLines(teaching as unknown as Parameters<typeof honestLines>[0])[0]).toContain(
      "that you are willing to learn it, as the job offers",
    );
  });

  it("says of an open question that another answer shows a part of it, and of one that is answered nothing", () => {
    const question = (gap_id: string, status: string, more: object = {}) =>
      ({ question_id: `s.${gap_id}`, gap_id, status, versions: [], ...more }) as unknown as QuestionResource;
    const questions = [
      question("g1", "closed", { also_shows: ["g2", "g3"] }),
      question("g2", "waiting"),
      question("g3", "closed"),
    ];
    expect(questions.map((one) => shownIn({ questions }, one).map(({ gap_id }) => gap_id))).toEqual([[], ["g1"], []]);
    const gaps = ["g1", "g2", "g3"].map((gap_id) => ({ gap_id, title: `Gap ${gap_id}`, kind: "skill" }));
    const session = { questions, gaps, omitted: [], unread: [], contradictions: [] } as unknown as SessionResource;
    expect(exportedOf(session).leftOut).toEqual([
      { what: "Gap g2", why: expect.stringContaining("an answer to another question shows a part of it") },
    ]);
  });

  it("names on one line what there was no room for", () => {
    const room = "not asked: there was no room for more questions";
    const left = ["Lifting", "Cleaning", "Counting", "Selling"].map((what) => ({ what, why: room }));
    expect(leftOutLines([{ what: "Driving", why: "you said no" }, ...left])).toEqual([
      "Driving: you said no",
      "Not asked: there was no room for more questions: Lifting; Cleaning; Counting; Selling",
    ]);
  });
});

describe("the text of an answer", () => {
  const claim = (text: string, known: ClaimStatus) =>
    Claim.parse({ place: "bullets.0", text, known, supported: EXPORTED.includes(known), sources: [] });
  const textOf = (bullets: Claim[][], spoken: Claim[] = []) =>
    exportedTextOf({
      bullets: bullets.map((claims) => ({ text: claims.map(({ text }) => text).join(" "), claims })),
      ...{ spoken: spoken.map(({ text }) => text).join(" "), spoken_claims: spoken, unsupported: [] },
    });

  it("is without the sentences that nothing supports, and keeps the others of the bullet", () => {
    const { bullets } = textOf([
      [claim("Baked rye.", "proved"), claim("Led the team.", "refuted")],
      [claim("Won a prize", "open")],
      [claim("Ran the till", "confirmed")],
    ]);
    expect(bullets.map(({ text }) => text)).toEqual(["Baked rye.", "Ran the till"]);
  });

  it("is said without them too, and is not said at all where none is left", () => {
    const said = (...claims: Claim[]) => textOf([], claims).spoken;
    expect(said(claim("I baked rye.", "proved"), claim("I led the team.", "refuted"))).toBe("I baked rye.");
    expect(said(claim("I led the team.", "refuted"))).toBeNull();
  });

  it("of an earlier release is exported whole or not at all", () => {
    const old = (supported: boolean) => Claim.parse({ place: "bullets.0", text: "Baked", supported, sources: [] });
    expect(textOf([[old(true), old(true)]]).bullets).toHaveLength(1);
    expect(textOf([[old(true), old(false)]]).bullets).toEqual([]);
    const spoken = { bullets: [], spoken: "I baked. I led." };
    expect(exportedTextOf({ ...spoken, unsupported: ["I led."] }).spoken).toBeNull();
    expect(exportedTextOf({ ...spoken, unsupported: [] }).spoken).toBe("I baked. I led.");
  });
});

describe("what is left out of an export", () => {
  const whyOf = (over: Parameters<typeof aQuestion>[0]) =>
    exportedOf(aSession([aQuestion(over)])).leftOut.map(({ what, why }) => [what, why]);

  it("is a question that was not answered, or answered with a no, and why", () => {
    expect(whyOf({ status: "waiting" })).toEqual([["Sourdough baking", "not answered"]]);
    expect(whyOf({ status: "running" })).toEqual([["Sourdough baking", "being worked on"]]);
    expect(whyOf({ status: "failed" })).toEqual([["Sourdough baking", "it failed and can be tried again"]]);
    expect(whyOf({ status: "closed", outcome: "skipped" })).toEqual([["Sourdough baking", "you said no"]]);
    expect(whyOf({ status: "closed", outcome: "learning" })).toEqual([]);
  });

  it("is what the résumé was not asked about for want of room", () => {
    const session = { ...aSession([]), omitted: ["g1"], unread: [{ text: "Be nice", start: 0, end: 7 }] };
    expect(exportedOf(session).leftOut).toEqual([
      { what: "Sourdough baking", why: "not asked: there was no room for more questions" },
      { what: "Be nice", why: "not read as a requirement" },
    ]);
  });
});

describe("the note on a contradiction", () => {
  const quotes = [
    { kind: "resume", ref: "r", quote: "five apprentices", start: 0, end: 16 },
    { kind: "reply", ref: "a.story", quote: "four of them", start: 0, end: 12 },
  ];
  const notes = (settled: boolean) =>
    contradictionNotes(
      { quotes, settled, question_id: "s.c1" } as Parameters<typeof contradictionNotes>[0],
      {
        questions: [{ question_id: "s.c1", answer: { bullets: [], spoken: "I had four.", unsupported: [] } }],
      } as unknown as Parameters<typeof contradictionNotes>[1],
    );

  it("names both passages, and what is right once the candidate has said so", () => {
    const both = ['résumé: "five apprentices"', 'your reply: "four of them"'];
    expect(notes(false)).toEqual(both);
    expect(notes(true)).toEqual([
      ...both,
      'right: "I had four."',
      expect.stringContaining("your résumé stands as it was"),
    ]);
  });
});
