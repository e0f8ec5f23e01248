import { startFake } from "./fake.js";
import { type MeasuredRow, spreadOf } from "./measure.js";
import { startOurs } from "./ours.js";

const RUNS = 8;

/**
 * P1: the duration of the stage that writes the questions for ten gaps, compared pair by pair with the same call sent directly to
 * the model.
 */
export async function p1(): Promise<MeasuredRow[]> {
  const fake = await startFake();
  const ours = await startOurs(fake.baseUrl);
  try {
    const pairs: { wall: number; alone: number }[] = [];
    for (let run = 0; run <= RUNS; run += 1) {
      let begun = 0;
      let wall = 0;
      for await (const event of ours.client.streams.startSession({ body: ours.body() })) {
        if (event.type !== "stage" || event.data.node !== "writeQuestions") continue;
        if (event.data.state === "started") begun ||= performance.now();
        else wall = performance.now() - begun;
      }
      const alone = await fake.alone("writeQuestions");
      if (run > 0) pairs.push({ wall, alone });
    }
    return [
      {
        measure: "one call, alone (baseline)",
        unit: "ms",
        spread: spreadOf(pairs.map(({ alone }) => alone)),
        reach: null,
      },
      { measure: "questions for 10 gaps", unit: "ms", spread: spreadOf(pairs.map(({ wall }) => wall)), reach: null },
      {
        measure: "÷ one call (optimum 1; one call each, in sequence, is 10)",
        unit: "ratio",
        spread: spreadOf(pairs.map(({ wall, alone }) => wall / alone)),
        reach: 1.1,
      },
    ];
  } finally {
    await ours.stop();
    await fake.stop();
  }
}
