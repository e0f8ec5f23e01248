import "../../../support/browser-globals.js";
import { expect, it } from "vitest";
import { Closed, Ended } from "../../../../clients/web/question/closed.js";
import type { QuestionResource } from "../../../../domain/session.js";
import { seen } from "../../../support/page.js";
import { answerWith, planWith, questionWith, resourceWith } from "../../../support/resources.js";

const closed = (over: Partial<QuestionResource>) => questionWith({ status: "closed", ...over });

it("the end is named, with what comes nearest in the candidate's words", () => {
  expect(seen(<Ended question={closed({ outcome: "skipped", nearest: "I bake rye" })} />).text).toBe(
    "Done: you said noWhat comes nearest, in your wordsI bake rye",
  );
  expect(seen(<Ended question={closed({})} />).text).toBe("Done");
});

it("a no can be asked again, but not changed to no", () => {
  expect(seen(<Closed question={closed({ outcome: "skipped" })} />).buttons).toEqual(["Ask me again"]);
  expect(seen(<Closed question={closed({ outcome: "accepted", answer: answerWith() })} />).buttons).toEqual([
    ...["Ask me again", "Change to no"],
  ]);
});

it("a plan is shown, with the way to its progress", () => {
  const page = seen(
    <Closed question={closed({ outcome: "learning", plan: planWith({ resources: [resourceWith()] }) })} />,
  );
  expect(page.texts("a")).toEqual(["To your plans, with progress and calendar", "Sourdough for beginners"]);
  expect(page.attributes("a", "href")[0]).toBe("/learning");
});
