import { startFake } from "./fake.js";
import { type MeasuredRow, spreadOf } from "./measure.js";
import { startOurs } from "./ours.js";

const RUNS = 8;
/** The time that a person takes for a question at least, in milliseconds. */
const PERSON_MS = 20_000;

/**
 * P1: the questions for ten gaps in one streamed call, from the start of the stage that writes them: the first one compared with a call for one
 * question alone, the last one with the call sent directly to the model, and each later one with a person who takes 20 s for each.
 */
export async function p1(): Promise<MeasuredRow[]> {
  const fake = await startFake();
  const ours = await startOurs(fake.baseUrl);
  const questionsOf = async (body: ReturnType<typeof ours.body>) => {
    await fake.reset();
    let begun = 0;
    const written: number[] = [];
    for await (const event of ours.client.streams.startSession({ body })) {
      if (event.type === "stage" && event.data.node === "writeQuestions" && event.data.state === "started")
        begun ||= performance.now();
      if (event.type === "question") written.push(performance.now() - begun);
    }
    const calls = (await fake.ledger()).filter(({ prompt }) => prompt === "writeQuestions").length;
    return { written, calls, alone: await fake.alone("writeQuestions") };
  };
  try {
    const pairs: { first: number; last: number; late: number; alone: number; one: number; calls: number }[] = [];
    for (let run = 0; run <= RUNS; run += 1) {
      const { written, calls, alone } = await questionsOf(ours.body());
      const { alone: one } = await questionsOf({ ...ours.body(), max_questions: 1 });
      const [first = 0] = written;
      const late = written.filter((at, nth) => at > first + nth * PERSON_MS).length;
      if (run > 0) pairs.push({ first, last: Math.max(...written), late, alone, one, calls });
    }
    const of = (figure: (pair: (typeof pairs)[number]) => number) => spreadOf(pairs.map(figure));
    return [
      { measure: "calls for 10 gaps", unit: "calls", spread: of(({ calls }) => calls), reach: 1 },
      { measure: "a call for one question, alone (baseline)", unit: "ms", spread: of(({ one }) => one), reach: null },
      { measure: "the call for all, alone (baseline)", unit: "ms", spread: of(({ alone }) => alone), reach: null },
      { measure: "first question", unit: "ms", spread: of(({ first }) => first), reach: null },
      { measure: "last question", unit: "ms", spread: of(({ last }) => last), reach: null },
      {
        measure: "first ÷ one question's call",
        unit: "ratio",
        spread: of(({ first, one }) => first / one),
        reach: 1.1,
      },
      { measure: "last ÷ the one call", unit: "ratio", spread: of(({ last, alone }) => last / alone), reach: 1.15 },
      {
        measure: "questions late for a person of 20 s each",
        unit: "questions",
        spread: of(({ late }) => late),
        reach: 0,
      },
    ];
  } finally {
    await ours.stop();
    await fake.stop();
  }
}
