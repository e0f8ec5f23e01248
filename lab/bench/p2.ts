import type { QuestionResource } from "../../domain/session.js";
import { AT_ONCE, startFake } from "./fake.js";
import { type MeasuredRow, spreadOf } from "./measure.js";
import { startOurs } from "./ours.js";

const SESSIONS = 16;
/** Sessions before the measurement. A server runs for days, so the time until its code is compiled is not measured. */
const WARM_UP = 6;

/** P2: the latency of a "yes" and of a "no" over HTTP. No model is called. */
export async function p2(): Promise<MeasuredRow[]> {
  const fake = await startFake(AT_ONCE);
  const ours = await startOurs(fake.baseUrl);
  try {
    const walls = { yes: [] as number[], no: [] as number[] };
    let calls = 0;
    for (let run = 0; run < WARM_UP + SESSIONS; run += 1) {
      const session = await ours.start();
      const before = (await fake.ledger()).length;
      for (const [place, { thread_id, ask }] of session.questions.entries()) {
        const choice = place % 2 === 0 ? ("yes" as const) : ("no" as const);
        const body = { ask_id: ask?.ask_id ?? "", kind: "experience" as const, choice };
        const begun = performance.now();
        const { status } = (await ours.client.replyToThread({ thread_id, body })) as QuestionResource;
        if (status !== (choice === "yes" ? "waiting" : "closed")) throw new Error(`${choice} is ${status}`);
        if (run >= WARM_UP) walls[choice].push(performance.now() - begun);
      }
      calls += (await fake.ledger()).length - before;
    }
    const both = [...walls.yes, ...walls.no];
    return [
      { measure: 'a "yes", over HTTP', unit: "ms", spread: spreadOf(walls.yes), reach: null },
      { measure: 'a "no", over HTTP', unit: "ms", spread: spreadOf(walls.no), reach: null },
      { measure: "either, p95", unit: "ms", spread: spreadOf([spreadOf(both).p95]), reach: 10 },
      { measure: "model calls (optimum 0)", unit: "calls", spread: spreadOf([calls]), reach: 0 },
    ];
  } finally {
    await ours.stop();
    await fake.stop();
  }
}
