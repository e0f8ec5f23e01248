import { expect, it } from "vitest";
import { citedFacts, mentionedFacts } from "../../../adapters/stores/mentioned-facts.js";
import type { Ask } from "../../../domain/question.js";
import type { QuestionView } from "../../../domain/views.js";
import { aSeed } from "../../../lab/support/builders.js";
import { aQuestionRow } from "../../support/session-rows.js";

const citing = (...sources: { kind: string; ref: string }[]) => ({ claims: [{ sources }] });
const answer = (bullets: object[], spoken: object[] = []) =>
  ({ answer: { bullets, spoken_claims: spoken.flatMap((one) => (one as { claims: object[] }).claims) } }) as never;
const proposal = (source: string, ...others: string[]) => ({
  question: aSeed({
    proposal: { source: { fact_id: source }, others: others.map((fact_id) => ({ fact_id })) } as never,
  }),
});
const waitingWith = (kind: string): Partial<QuestionView> => ({ ask: { ask_id: "a", kind } as Ask });

it("facts are mentioned where they are proposed, cited or deleted, each once", () => {
  const questions = [
    aQuestionRow(waitingWith("experience"), proposal("proposed", "also proposed")),
    aQuestionRow(answer([citing({ kind: "fact", ref: "cited" }, { kind: "resume", ref: "r" })])),
  ];
  expect(mentionedFacts(questions, ["deleted", "cited"])).toEqual(["proposed", "also proposed", "cited", "deleted"]);
});

it("a proposal that the candidate has passed mentions nothing any more", () => {
  for (const kind of ["improvement", "confirm"])
    expect(mentionedFacts([aQuestionRow(waitingWith(kind), proposal("proposed"))], [])).toEqual([]);
  expect(mentionedFacts([aQuestionRow({ ask: null }, proposal("proposed"))], [])).toEqual([]);
});

it("facts are mentioned where they fill a row, and where an answer that states them shows another gap too", () => {
  const question = aSeed({ row_facts: { g1: "licence", g2: "first aid" } });
  const rows = aQuestionRow(waitingWith("experience"), { question });
  const telling = (also_shows: string[]) => aQuestionRow({ ask: null, also_shows, stated: ["ses.g1.fact1"] });
  expect(mentionedFacts([rows, telling(["g7"])], [])).toEqual(["licence", "first aid", "ses.g1.fact1"]);
  expect(mentionedFacts([{ ...rows, view: { ...rows.view, ask: null } }, telling([])], [])).toEqual([]);
});

it("an answer cites facts in its lines and in its spoken sentences", () => {
  const fact = (ref: string) => citing({ kind: "fact", ref });
  expect(citedFacts(answer([fact("line")], [fact("sentence")]))).toEqual(["line", "sentence"]);
  expect(citedFacts({ answer: null })).toEqual([]);
});
