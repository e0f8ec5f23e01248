import { expect, it } from "vitest";
import { QuestionList } from "../../../../clients/web/question/question-list.js";
import { seen } from "../../../support/page.js";
import { askWith, gapWith, questionWith, sessionWith } from "../../../support/resources.js";

const session = sessionWith({
  gaps: [gapWith(), gapWith({ gap_id: "g2", title: "Food hygiene" })],
  questions: [
    questionWith({ ask: askWith("experience") }),
    questionWith({ question_id: "s.g2", gap_id: "g2", status: "closed", outcome: "skipped" }),
    questionWith({ question_id: "s.x", gap_id: "x" }),
  ],
});

it("every question is a link with its subject and its state", () => {
  const page = seen(<QuestionList session={session} here="g1" />);
  expect(page.texts("a")).toEqual(["Sourdough bakingopen", "Food hygieneyou said no", "xopen"]);
  expect(page.attributes("a", "href")).toEqual(["/questions/g1", "/questions/g2", "/questions/x"]);
});

it("only the question that is shown is the current one", () => {
  expect(seen(<QuestionList session={session} here="g2" />).attributes("a", "aria-current")).toEqual([
    null,
    "page",
    null,
  ]);
});
