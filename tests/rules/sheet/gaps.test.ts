import { expect, it } from "vitest";
import { aboutGaps } from "../../../rules/sheet/gaps.js";
import { answerWith, gapWith, questionWith, quote, sessionWith } from "../../support/resources.js";

const gaps = [
  gapWith({ gap_id: "g1", title: "Rye", priority: "LOW", job_quote: quote("You bake rye") }),
  gapWith({ gap_id: "g2", title: "Till", priority: "CRITICAL", job_quote: quote("You work at the till") }),
  gapWith({ gap_id: "g3", title: "Licence", kind: "licence", job_quote: quote("Driving licence") }),
  gapWith({ gap_id: "g4", title: "Nights", kind: "logistics", job_quote: quote("Night work") }),
];
const about = (gap_id: string, over: object) =>
  questionWith({ question_id: `s.${gap_id}`, gap_id, gap_ids: [gap_id], ...over });
const asked = (...questions: ReturnType<typeof about>[]) => aboutGaps(sessionWith({ gaps, questions }), null);

it("what was said no to is asked about in the job's words, the most important first, with a sentence that is so", () => {
  const no = { status: "closed", outcome: "skipped" };
  expect(
    asked(about("g1", no), about("g2", no), about("g3", no)).map(({ question, advice }) => [question, advice]),
  ).toEqual([
    ["“You work at the till” Have you done that?", "“You work at the till”: I have not done this so far."],
    ["“Driving licence” Do you have that?", "“Driving licence”: I do not have this so far."],
    ["“You bake rye” Have you done that?", "“You bake rye”: I have not done this so far."],
  ]);
});

it("an answer below the bar is shown with what it lacks, and a question without a reply says that nothing was told", () => {
  const answer = answerWith({
    bullets: [{ text: "Sold bread", claims: [] }],
    missing: ["one fact: how much?"],
  });
  const [weak] = asked(about("g2", { status: "closed", outcome: "below_bar", answer }));
  expect([weak?.told, weak?.advice]).toEqual([
    ['your answer: "Sold bread"'],
    "What it lacks so far: one fact: how much?",
  ]);
  expect(asked(about("g2", {}))[0]?.advice).toContain("not told anything");
});

it("what an answer shows, and a condition of the work, is no question", () => {
  const accepted = { status: "closed", outcome: "accepted" };
  expect(asked(about("g2", accepted), about("g4", { status: "closed", outcome: "skipped" }), about("g4", {}))).toEqual(
    [],
  );
});

it("two gaps of one sentence are one question", () => {
  const two = ["g1", "g5"].map((gap_id) => gapWith({ gap_id, title: gap_id, job_quote: quote("You bake rye") }));
  const questions = [about("g1", {}), about("g5", {})];
  expect(aboutGaps(sessionWith({ gaps: two, questions }), null)).toHaveLength(1);
});

it("what the job must have comes before what it would like, whatever its priority", () => {
  const [liked, must] = [
    gapWith({ gap_id: "g1", priority: "HIGH", must_have: false, job_quote: quote("Rye is welcome") }),
    gapWith({ gap_id: "g2", priority: "MEDIUM", job_quote: quote("You must sell") }),
  ];
  const found = aboutGaps(sessionWith({ gaps: [liked, must], questions: [about("g1", {}), about("g2", {})] }), null);
  expect(found.map(({ question }) => question.slice(0, 8))).toEqual(["“You mus", "“Rye is "]);
});
