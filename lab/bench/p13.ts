import { startFake } from "./fake.js";
import { type MeasuredRow, spreadOf, timed } from "./measure.js";
import { BENCH_RESUME, runOurs, startOurs } from "./ours.js";

const PAIRS = 5;

/**
 * P13: the same session again, with the cache. Reading and questions come entirely from the cache. So do answers, unless the candidate's
 * statements from the first session are recalled for them. That is intended, and makes them different calls.
 */
export async function p13(): Promise<MeasuredRow[]> {
  const fake = await startFake();
  const server = await startOurs(fake.baseUrl, { CACHE: "on" });
  try {
    const pairs: { first: number; again: number }[] = [];
    const wholes: { first: number; again: number; calls: number }[] = [];
    for (let run = 0; run <= PAIRS; run += 1) {
      const resume = `${BENCH_RESUME}\nRun ${run}.`;
      const first = await timed(() => server.start(resume));
      const again = await timed(() => server.start(resume));
      if (run > 0) pairs.push({ first, again });
    }
    for (let run = 0; run < PAIRS; run += 1) {
      const resume = `${BENCH_RESUME}\nWhole ${run}.`;
      const first = await timed(() => runOurs(server, resume));
      const before = (await fake.ledger()).length;
      const again = await timed(() => runOurs(server, resume));
      wholes.push({ first, again, calls: (await fake.ledger()).length - before });
    }
    return [
      {
        measure: "reading and questions, first",
        unit: "ms",
        spread: spreadOf(pairs.map(({ first }) => first)),
        reach: null,
      },
      {
        measure: "reading and questions, again",
        unit: "ms",
        spread: spreadOf(pairs.map(({ again }) => again)),
        reach: null,
      },
      {
        measure: "again ÷ first",
        unit: "ratio",
        spread: spreadOf(pairs.map(({ first, again }) => again / first)),
        reach: 0.1,
      },
      {
        measure: "whole session again ÷ first, with what was said recalled",
        unit: "ratio",
        spread: spreadOf(wholes.map(({ first, again }) => again / first)),
        reach: null,
      },
      {
        measure: "calls that the whole session asks again",
        unit: "calls",
        spread: spreadOf(wholes.map(({ calls }) => calls)),
        reach: null,
      },
    ];
  } finally {
    await server.stop();
    await fake.stop();
  }
}
