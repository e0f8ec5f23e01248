import { setTimeout as pause } from "node:timers/promises";
import type { Client } from "../../clients/typescript/client.js";
import type { BatchResource } from "../../domain/batch.js";
import type { FakeServer } from "../bench/fake.js";
import { documents } from "./scenarios.js";
import { type LoadedServer, startServer } from "./server.js";

const PAIRS = 500;
/** One pair in this many is broken: it has no résumé. */
const BROKEN_EVERY = 100;
const BROKEN_AT = 7;
const QUESTIONS = 5;
/** The server is killed when this many pairs are done. */
const KILL_AT = 200;
const LOOK_MS = 250;

/** The outcome of a batch whose server was killed in the middle. */
export interface BatchResult {
  accepted_ms: number;
  total_ms: number;
  counts: BatchResource["counts"];
  problems: { item_id: string | null; code: string; message: string }[];
  /** Sessions that belong to more than one pair. */
  repeated: number;
  /** Calls for the résumés: the pairs that needed one, the calls made, and the calls that were running when the server was killed. */
  resumes: { pairs: number; calls: number; under_way: number };
}

/** Processes 500 pairs, one in a hundred broken, and kills the server in the middle. `env` names its data. */
export async function playBatch(fake: FakeServer, env: Record<string, string>): Promise<BatchResult> {
  let server: LoadedServer = await startServer(fake.baseUrl, env);
  const begun = performance.now();
  const { batch_id } = await server.client.startBatch({ body: { items: pairs() } });
  const accepted_ms = performance.now() - begun;
  await follow(server.client, batch_id, ({ counts }) => counts.done >= KILL_AT);
  process.kill(server.pid, "SIGKILL");
  const under_way = await fake.open();
  server = await startServer(fake.baseUrl, env);
  try {
    const { counts, items } = await follow(server.client, batch_id, ({ status }) => status !== "running");
    const total_ms = performance.now() - begun;
    const ids = items.flatMap(({ session_id }) => session_id ?? []);
    const calls = (await fake.ledger()).filter(({ prompt }) => prompt === "readResume").length;
    return {
      accepted_ms,
      total_ms,
      counts,
      problems: items.flatMap(({ item_id, problem }) =>
        problem ? [{ item_id, code: problem.code, message: problem.message }] : [],
      ),
      repeated: ids.length - new Set(ids).size,
      resumes: { pairs: ids.length, calls, under_way },
    };
  } finally {
    await server.stop();
  }
}

function pairs() {
  return Array.from({ length: PAIRS }, (_, index) => {
    const { resume, job } = documents(index, 0);
    const isBroken = index % BROKEN_EVERY === BROKEN_AT;
    return {
      item_id: `pair ${index}`,
      resume: isBroken ? "" : resume,
      job,
      mode: "fast" as const,
      max_questions: QUESTIONS,
    };
  });
}

async function follow(
  client: Pick<Client, "getBatch">,
  batch_id: string,
  isEnough: (batch: BatchResource) => boolean,
): Promise<BatchResource> {
  for (;;) {
    const batch = await client.getBatch({ batch_id });
    if (isEnough(batch)) return batch;
    await pause(LOOK_MS);
  }
}
