import { startFake } from "./fake.js";
import { type MeasuredRow, spreadOf } from "./measure.js";
import { startOurs } from "./ours.js";

const RUNS = 8;

/**
 * P1: the time from the start of the stage that writes the questions for ten gaps to its first and to its last question, compared with the
 * longest of its calls sent directly to the model.
 */
export async function p1(): Promise<MeasuredRow[]> {
  const fake = await startFake();
  const ours = await startOurs(fake.baseUrl);
  try {
    const pairs: { first: number; last: number; alone: number; calls: number }[] = [];
    for (let run = 0; run <= RUNS; run += 1) {
      await fake.reset();
      let begun = 0;
      const written: number[] = [];
      for await (const event of ours.client.streams.startSession({ body: ours.body() })) {
        if (event.type === "stage" && event.data.node === "writeQuestions" && event.data.state === "started")
          begun ||= performance.now();
        if (event.type === "question") written.push(performance.now() - begun);
      }
      const calls = (await fake.ledger()).filter(({ prompt }) => prompt === "writeQuestions").length;
      const alone = await fake.alone("writeQuestions");
      if (run > 0) pairs.push({ first: Math.min(...written), last: Math.max(...written), alone, calls });
    }
    const of = (figure: (pair: (typeof pairs)[number]) => number) => spreadOf(pairs.map(figure));
    return [
      { measure: "calls for 10 gaps", unit: "calls", spread: of(({ calls }) => calls), reach: null },
      { measure: "its longest call, alone (baseline)", unit: "ms", spread: of(({ alone }) => alone), reach: null },
      { measure: "first question", unit: "ms", spread: of(({ first }) => first), reach: null },
      { measure: "last question", unit: "ms", spread: of(({ last }) => last), reach: null },
      { measure: "first ÷ one call", unit: "ratio", spread: of(({ first, alone }) => first / alone), reach: 1.1 },
      {
        measure: "last ÷ one call (optimum 1; one call each, in sequence, is 10)",
        unit: "ratio",
        spread: of(({ last, alone }) => last / alone),
        reach: 1.2,
      },
    ];
  } finally {
    await ours.stop();
    await fake.stop();
  }
}
