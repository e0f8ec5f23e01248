import "../../../support/browser-globals.js";
import { expect, it } from "vitest";
import { Folded, Views } from "../../../../clients/web/question/views.js";
import { seen } from "../../../support/page.js";
import { answerWith, askWith, questionWith, sessionWith } from "../../../support/resources.js";

const CRITERIA = { specificity: 8, evidence: 8, professional_language: 8, relevance: 8 };
const shown = (kind: "details" | "improvement", provider: string) => {
  const answer = answerWith({ missing: ["A figure"], criteria: CRITERIA });
  const question = questionWith({ ask: askWith(kind), answer });
  return seen(<Views question={question} answer={answer} session={sessionWith({ provider })} />);
};

it("the answer comes first, its evidence and its history are one click away", () => {
  const page = shown("details", "fake");
  expect(page.texts(".tabs button")).toEqual(["Answer", "Evidence", "History"]);
  expect(page.texts("[aria-pressed=true]")).toEqual(["Answer"]);
});

it("what is missing is left to the form that asks for it", () => {
  expect(shown("details", "fake").text).toContain("A figure");
  expect(shown("improvement", "fake").text).not.toContain("A figure");
});

it("only a judgement without a model is said to be one", () => {
  expect(shown("details", "offline").text).toContain("Judged without a language model");
  expect(shown("details", "fake").text).not.toContain("Judged without a language model");
});

it("a folded part reads nothing before it is opened", () => {
  expect(seen(<Folded label="What you said">secret</Folded>).text).toBe("What you said");
});
