import { expect, it } from "vitest";
import { interviewSheet } from "../../../rules/sheet/sheet.js";
import { profile } from "../../support/exported.js";
import { askWith, gapWith, questionWith, quote, sessionWith } from "../../support/resources.js";

const NOW = { year: 2026, month: 11 };
const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);
const sheet = (gaps: number, lines: number) =>
  interviewSheet({
    session: sessionWith({
      gaps: numbers(gaps).map((at) => gapWith({ gap_id: `g${at}`, job_quote: quote(`Gap ${at}`) })),
      questions: numbers(gaps).map((at) =>
        questionWith({ question_id: `s.g${at}`, gap_id: `g${at}`, gap_ids: [`g${at}`], ask: askWith("experience") }),
      ),
    }),
    ...{ profile, answers: [], onPage: [], changed: [], toldIn: new Map(), asOf: NOW, language: "en" },
    ownLines: numbers(lines).map((at) => `Cut waste by ${at + 10} %`),
  }).questions.map(({ question }) => question.slice(0, 8));

it("five questions: two of each kind before a third of one", () => {
  expect(sheet(4, 4)).toEqual(["“Gap 0” ", "“Gap 1” ", "“Cut was", "“Cut was", "Why do y"]);
  expect(sheet(4, 0)).toEqual(["“Gap 0” ", "“Gap 1” ", "Why do y", "“Gap 2” ", "“Gap 3” "]);
  expect(sheet(0, 0)).toEqual(["Why do y"]);
  // The same line in two posts is asked about once.
  expect(sheet(0, 1)).toEqual(["“Cut was", "Why do y"]);
});

it("without a résumé that could be read nothing is asked of posts", () => {
  const material = {
    session: sessionWith({ gaps: [] }),
    profile: null,
    ownLines: [],
    answers: [],
    onPage: [],
    changed: [],
    toldIn: new Map(),
    asOf: NOW,
    language: "en",
  };
  expect(interviewSheet(material)).toEqual({ language: "en", questions: [], honest: [], to_ask: [] });
});
