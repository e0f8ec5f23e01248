import { expect, it } from "vitest";
import { saysIn } from "../../../rules/says.js";
import { questionsToAsk } from "../../../rules/sheet/to-ask.js";
import { gapWith, questionWith, quote, sessionWith } from "../../support/resources.js";

const SAYS = saysIn("en").sheet;
const asked = (over: object, question: object) =>
  questionsToAsk(
    sessionWith({
      gaps: [gapWith({ job_quote: quote("We teach rye"), ...over })],
      questions: [questionWith(question)],
    }),
    SAYS,
  );

it("what the job teaches, what one wants to learn, and what a condition means, can be asked", () => {
  const closed = (outcome: string) => ({ status: "closed", outcome });
  expect(asked({ trainable: true }, closed("accepted"))).toEqual([]);
  expect(asked({ trainable: true }, closed("skipped"))).toEqual([
    "Your posting says: “We teach rye” How is it taught, and by whom?",
  ]);
  expect(asked({}, closed("learning"))[0]).toContain("Whom could I learn that from here?");
  expect(asked({ kind: "logistics" }, {})[0]).toContain("What would that mean in this post?");
  expect(asked({ kind: "logistics" }, closed("accepted"))).toEqual([]);
  expect(asked({}, closed("accepted"))).toEqual([]);
});

it("each sentence of the job is asked about once, and few of them", () => {
  const gaps = (sentences: number) =>
    Array.from({ length: 9 }, (_, at) =>
      gapWith({ gap_id: `g${at}`, trainable: true, job_quote: quote(`We teach ${at % sentences}`) }),
    );
  expect(questionsToAsk(sessionWith({ gaps: gaps(3) }), SAYS)).toHaveLength(3);
  expect(questionsToAsk(sessionWith({ gaps: gaps(9) }), SAYS)).toHaveLength(4);
});

it("what is asked once more counts as it ended last", () => {
  const gaps = [gapWith({ kind: "logistics", job_quote: quote("Night work") })];
  const again = questionWith({ question_id: "s.again", status: "waiting" });
  const first = questionWith({ status: "closed", outcome: "accepted" });
  expect(questionsToAsk(sessionWith({ gaps, questions: [first, again] }), SAYS)).toHaveLength(1);
  expect(questionsToAsk(sessionWith({ gaps, questions: [again, first] }), SAYS)).toEqual([]);
});
