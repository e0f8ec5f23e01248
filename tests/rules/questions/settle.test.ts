import { describe, expect, it } from "vitest";
import type { Proposal } from "../../../domain/question.js";
import { aGap } from "../../../lab/support/builders.js";
import { type Settling, settleItem, settleQuestions, withCorrectedReading } from "../../../rules/questions/settle.js";
import { saysIn } from "../../../rules/says.js";

describe("the questions that a model wrote", () => {
  it("keep their words, and have a form that fits the gap", () => {
    const field = { id: "story", type: "textarea", question: "?", required: true, options: null, help: null };
    const posts = [
      { title: "Baker", employer: "Ott", header: { text: "Baker, Ott, 2020", start: 0, end: 16 }, end: 30 },
    ];
    const settled = (fields: object[], kind: "skill" | "licence") =>
      settleQuestions({ gaps: [aGap({ kind })], family: "general", posts, proposals: new Map(), says: saysIn("en") }, [
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
    const none = settleQuestions(
      { gaps: [aGap()], family: "general", posts, proposals: new Map(), says: saysIn("en") },
      [],
    );
    expect(none[0]?.source).toBe("template");
  });
});

describe("a question of a batch that is still being written", () => {
  const settling = (proposals: Settling["proposals"] = new Map()): Settling => ({
    ...{ gaps: [aGap()], family: "general", posts: [], proposals, says: saysIn("en") },
  });
  const story = { id: "story", type: "textarea", question: "?", required: true, options: null, help: null };
  const item = { gap_id: "g1", question: "Q?", why: "W", fields: [story] };

  it("is settled alone, and none where it is malformed or about no gap", () => {
    expect(settleItem(settling(), item)).toMatchObject({ gap_id: "g1", text: "Q?", source: "model" });
    expect(settleItem(settling(), { ...item, gap_id: "g9" })).toBeNull();
    expect(settleItem(settling(), { gap_id: "g1" })).toBeNull();
  });

  it("comes from facts where earlier words answer it, unless they contradict each other", () => {
    const source = { fact_id: "f", session_id: "s", said_at: "2026-01-01T00:00:00Z" };
    const from = (others: Proposal["others"]) =>
      settleItem(settling(new Map([["g1", { choice: "yes" as const, source, others }]])), item)?.source;
    expect([from([]), from([{ ...source, choice: "no" }])]).toEqual(["facts", "model"]);
  });

  it("has one story that is required, and no choice of a single option", () => {
    const more = { ...story, id: "more" };
    const fields = settleItem(settling(), { ...item, fields: [{ ...story, required: false }, more] })?.fields;
    expect(fields?.map(({ id, required }) => [id, required])).toEqual([
      ["where", false],
      ["more", true],
      ["story", false],
    ]);
    const single = { ...story, id: "c", type: "select", options: [{ value: "a", label: "A" }] };
    const ours = settleItem(settling(), { ...item, fields: [story, single] })?.fields.map(({ id }) => id);
    expect(ours).toEqual(["where", "story", "how_often", "tools", "result"]);
  });
});

describe("a question after a correction of the reading", () => {
  const settling = { family: "general" as const, posts: [], proposals: new Map(), says: saysIn("en") };
  const about = aGap({ kind: "years", title: "3 years in a bakery", months: 36, months_shown: 26, status: "partial" });
  const [seed] = settleQuestions({ ...settling, gaps: [about] }, [
    { gap_id: "g1", question: "Your dates give two years.", why: "W", fields: [] },
  ]);
  it("keeps its words while they say what is so, and says what is read now where they do not", () => {
    if (!seed) throw new Error("a gap has a question");
    expect(withCorrectedReading(seed, { gap: { ...about }, about }, settling).text).toBe("Your dates give two years.");
    const counted = withCorrectedReading(seed, { gap: { ...about, months_shown: 30 }, about }, settling);
    expect([counted.source, counted.text]).toEqual(["template", expect.stringContaining("two years six months")]);
    expect(counted.why).toContain("The job says");
  });
});
