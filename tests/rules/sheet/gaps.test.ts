import { expect, it } from "vitest";
import type { ExportedAnswer } from "../../../domain/export.js";
import { saysIn } from "../../../rules/says.js";
import { aboutGaps } from "../../../rules/sheet/gaps.js";
import { answer } from "../../support/exported.js";
import { askWith, gapWith, questionWith, quote, sessionWith } from "../../support/resources.js";

const SAYS = saysIn("en").sheet;
const gaps = [
  gapWith({ gap_id: "g1", title: "Rye", priority: "LOW", job_quote: quote("You bake rye") }),
  gapWith({ gap_id: "g2", title: "Till", priority: "CRITICAL", job_quote: quote("You work at the till") }),
  gapWith({ gap_id: "g3", title: "Licence", kind: "licence", job_quote: quote("Driving licence") }),
  gapWith({ gap_id: "g4", title: "Nights", kind: "logistics", job_quote: quote("Night work") }),
];
const about = (gap_id: string, over: object) =>
  questionWith({ question_id: `s.${gap_id}`, gap_id, gap_ids: [gap_id], ...over });
const unasked = { ask: askWith("experience") };
const UNREAD = { profile: null, changed: [] };
const asked = (questions: ReturnType<typeof about>[], answers: ExportedAnswer[] = []) =>
  aboutGaps(sessionWith({ gaps, questions }), answers, UNREAD, SAYS);

it("what was said no to is asked about in the job's words, the most important first, with a sentence that is so", () => {
  const no = { status: "closed", outcome: "skipped" };
  expect(
    asked([about("g1", no), about("g2", no), about("g3", no)]).map(({ question, advice }) => [question, advice]),
  ).toEqual([
    ["“You work at the till” Have you done that?", "“You work at the till”: I have not done this so far."],
    ["“Driving licence” Do you have that?", "“Driving licence”: I do not have this so far."],
    ["“You bake rye” Have you done that?", "“You bake rye”: I have not done this so far."],
  ]);
});

it("an answer below the bar stands with what may be exported of it, and nothing is said of one that is being written", () => {
  const weak = about("g2", { status: "closed", outcome: "below_bar" });
  const [found] = asked([weak], [answer("s.g2", "Sold bread"), answer("s.g1", "Baked rye")]);
  expect([found?.told, found?.why]).toEqual([
    ["Your answer: “Sold bread”"],
    expect.stringContaining("is little: Till"),
  ]);
  expect(asked([about("g2", unasked)])[0]?.advice).toContain("not told anything");
  expect(asked([about("g2", { ask: askWith("confirm") })])).toEqual([]);
});

it("a no to one gap of a question that is still open is a no", () => {
  const open = about("g2", { gap_ids: ["g2", "g1"], gap_outcomes: { g1: "skipped" }, ...unasked });
  expect(asked([open]).map(({ advice }) => advice)).toEqual([
    expect.stringContaining("not told anything"),
    "“You bake rye”: I have not done this so far.",
  ]);
});

it("what an answer shows, and a condition of the work, is no question", () => {
  const accepted = { status: "closed", outcome: "accepted" };
  expect(
    asked([about("g2", accepted), about("g4", { status: "closed", outcome: "skipped" }), about("g4", unasked)]),
  ).toEqual([]);
});

it("two gaps of one sentence are one question", () => {
  const two = ["g1", "g5"].map((gap_id) => gapWith({ gap_id, title: gap_id, job_quote: quote("You bake rye") }));
  const no = { status: "closed", outcome: "skipped" };
  const questions = [about("g1", no), about("g5", { status: "closed", outcome: "learning" })];
  const [one, ...others] = aboutGaps(sessionWith({ gaps: two, questions }), [], UNREAD, SAYS);
  expect([one?.advice, others]).toEqual([
    "Of “You bake rye” I have not done so far: g1. Of “You bake rye” I have not done so far: g5. I would like to learn it.",
    [],
  ]);
});

it("what the job must have comes before what it would like, whatever its priority", () => {
  const [liked, must] = [
    gapWith({ gap_id: "g1", priority: "HIGH", must_have: false, job_quote: quote("Rye is welcome") }),
    gapWith({ gap_id: "g2", priority: "MEDIUM", job_quote: quote("You must sell") }),
  ];
  const found = aboutGaps(
    sessionWith({ gaps: [liked, must], questions: [about("g1", unasked), about("g2", unasked)] }),
    [],
    UNREAD,
    SAYS,
  );
  expect(found.map(({ question }) => question.slice(0, 8))).toEqual(["“You mus", "“Rye is "]);
});
