import { expect, it } from "vitest";
import { AskBody } from "../../domain/question.js";
import { shownAsk } from "../../domain/shown-ask.js";

const shown = (ask: object, about: Parameters<typeof shownAsk>[1] = null) => shownAsk(AskBody.parse(ask), about);

it("a choice is shown with its question, its choices, what was said before, and what was wrong with the last reply", () => {
  const source = { fact_id: "f", session_id: "s", said_at: "2026" };
  const ask = {
    kind: "experience",
    choices: ["yes", "no"],
    proposal: { choice: "no", source, others: [] },
    errors: [{ path: "reply.choice", message: "is none" }],
  };
  expect(shown(ask, { text: "Have you?", why: "They ask." })).toEqual([
    "Your last reply was not taken: reply.choice is none",
    "Have you?",
    "They ask.",
    "Choices: yes (there is something to tell); no",
    "You said before: no. Is it still so?",
  ]);
});

it("a form is shown field by field: what it takes, its options and limits, and what it has so far", () => {
  const fields = [
    { id: "n", type: "number", question: "How many?", required: true, min: 1, max: 9, value: 3 },
    {
      id: "s",
      type: "select",
      question: "Which?",
      required: false,
      options: [{ value: "a", label: "A" }],
      help: "One.",
    },
  ];
  expect(shown({ kind: "details", fields })).toEqual([
    "Fields:",
    "- n (number, from 1, up to 9, required): How many?",
    "    so far: 3",
    "- s (select): Which? One.",
    "    a = A",
  ]);
});

it("an open sentence is shown with the words that make it so, what it rests on, and what stands already", () => {
  const quote = { kind: "reply", ref: "r", quote: "I would ring.", start: 0, end: 13 };
  const claim = { claim_id: "c1", place: "bullets.0", text: "Rang.", rests_on: [quote], new_words: ["bank"] };
  const lines = shown({
    kind: "confirm",
    claims: [{ ...claim, doubts: [{ words: "would", quote: "I would ring." }], said_already: quote }],
    proved: [{ claim_id: "c2", place: "bullets.1", text: "Counted." }],
    unused: [{ ...quote, claim_id: "c3" }],
    weak: [{ claim_id: "c4", text: "Was there.", why: "It says nothing." }],
  });
  expect(lines.slice(1)).toEqual([
    "- c1: Rang.",
    "    not your words: bank",
    '    you write "would": did you do this?',
    "    you said: I would ring.",
    "    nearly the same stands already: I would ring.",
    "Proved by your own words (null leaves one out):",
    "- c2: Counted.",
    "Told, and in no line (true makes it one):",
    "- c3: I would ring.",
    "Lines that had better not be sent (true takes one in):",
    "- c4: Was there. – It says nothing.",
  ]);
});

it("a document is shown entry by entry, with what is open and why", () => {
  const claim = {
    claim_id: "c",
    text: "Led it.",
    known: "open",
    rests_on: [],
    doubts: [{ words: "we", quote: "we led" }],
  };
  const lines = shown({
    kind: "document",
    document: "letter",
    entries: [
      { entry_id: "body.1", op: "new", section: "body", text: "Led it.", claims: [claim] },
      { entry_id: "body.2", op: "left_out", section: "body", text: "Ran it.", claims: [], why: "not told" },
    ],
    findings: [{ kind: "unclear", entry_id: "body.1", text: "Who?" }],
    length: { words: 2, most: 250 },
    may: ["take"],
  });
  expect(lines.slice(1)).toEqual([
    "- body.1 (open): Led it.",
    '    you write "we": did you do this?',
    "- body.2 (left out): Ran it. – not told",
    "Remark (body.1): Who?",
  ]);
});
