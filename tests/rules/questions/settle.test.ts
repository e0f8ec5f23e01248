import { describe, expect, it } from "vitest";
import { aGap } from "../../../lab/support/builders.js";
import { settleQuestions } from "../../../rules/questions/settle.js";

describe("the questions that a model wrote", () => {
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
