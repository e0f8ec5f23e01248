import { expect, it } from "vitest";
import type { ToldSentence } from "../../../../adapters/models/offline/compose-letter.js";
import { judgeInterviewOffline, speakAnswerOffline } from "../../../../adapters/models/offline/interview.js";

const told = (n: number, text: string, over: Partial<ToldSentence> = {}): ToldSentence => ({
  ...{ n, text, field: "textarea" },
  ...over,
});
const SAID = [
  told(3, "I rang the vet about the lame mare."),
  told(4, "I would have driven her to the clinic.", { state: "hedged" }),
  told(5, "Lea held the mare.", { whose: "other" }),
  told(6, "She walked again within 12 days.", { open: "She" }),
  told(7, "Yes", { field: "select" }),
];

it("says the sentences of the story as they were told, without those that were not done by the candidate", () => {
  const [answer] = speakAnswerOffline({ questions: [{ n: 1, said: SAID }] }).answers;
  expect(answer?.sentences).toEqual([
    { text: "I rang the vet about the lame mare.", rests_on: [3] },
    { text: "She walked again within 12 days.", rests_on: [6] },
  ]);
  const many = Array.from({ length: 20 }, (_, at) => told(at, "one two three four five six seven eight nine ten."));
  expect(speakAnswerOffline({ questions: [{ n: 1, said: many }] }).answers[0]?.sentences).toHaveLength(11);
});

it("names the sentences that an answer leaves out, and figures that nobody has told", () => {
  const judged = (answer: string) =>
    judgeInterviewOffline({
      resume_statements: "[1] Groom, 2019 - 2024",
      told: SAID,
      practised: [{ n: 1, said: SAID, answer }],
    }).practice[0];
  expect(judged("I rang the vet because the mare was lame, in 2019. It cost 400 pounds.")).toEqual({
    n: 1,
    left_out: [6],
    added: ["400 pounds"],
  });
  expect(judged("I rang about the lame mare. She walked again within 12 days.")).toMatchObject({
    left_out: [],
    added: [],
  });
});
