import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cpuSeconds } from "../bench/cpu.js";
import { DELAYED, startFake } from "../bench/fake.js";
import { createHttp } from "../load/http.js";
import { untilQuiet } from "../load/quiet.js";
import { documents } from "../load/scenarios.js";
import { keysOf, startServer } from "../load/server.js";
import { STAGES_OF_A_START } from "./plan.js";
import { type Kind, simulate } from "./simulate.js";

/** Below what all owners together may have waiting. */
const STARTS = 400;
const OWNERS = 40;
const WARM_UP = 60;
/** As the servers of the load tests are configured. */
const SITE = { servers: 1, runsAtOnce: 32, callsAtOnce: 64, callSeconds: () => DELAYED.delay_ms / 1000 };

/** Sessions that start at once on one server, measured and simulated. Times are in seconds. */
export interface Burst {
  starts: number;
  cpu_seconds_each: number;
  calls_each: number;
  /** Until the last session could be answered: measured, simulated, and simulated with a server that needs no time of its own. */
  measured: number;
  simulated: number;
  without_own_time: number;
}

/** Measures so many starts at once on a real server with a fake model of 300 ms, and simulates the same. */
export async function burst(): Promise<Burst> {
  const fake = await startFake(DELAYED);
  const folder = mkdtempSync(join(tmpdir(), "scale-"));
  const owners = Array.from({ length: OWNERS }, (_, at) => `owner${at}`);
  const env = { DATA_DIR: join(folder, "data"), CACHE: "off", ...keysOf(owners) };
  const server = await startServer(fake.baseUrl, env);
  const clients = owners.map((name) => createHttp(server.url, { Authorization: `Bearer ${name}` }));
  try {
    await startAll(clients, WARM_UP, 0);
    await untilQuiet([server.client]);
    const [cpu, calls, begun] = [cpuSeconds(server.pid), (await fake.ledger()).length, performance.now()];
    await startAll(clients, STARTS, 1);
    await untilQuiet([server.client]);
    const measured = (performance.now() - begun) / 1000;
    const cpu_seconds_each = (cpuSeconds(server.pid) - cpu) / STARTS;
    const calls_each = ((await fake.ledger()).length - calls) / STARTS;
    return {
      ...{ starts: STARTS, cpu_seconds_each, calls_each, measured },
      simulated: simulatedBurst(cpu_seconds_each),
      without_own_time: simulatedBurst(0),
    };
  } finally {
    for (const client of clients) client.close();
    await server.stop();
    await fake.stop();
    rmSync(folder, { recursive: true });
  }
}

async function startAll(clients: ReturnType<typeof createHttp>[], count: number, round: number): Promise<void> {
  const started = Array.from({ length: count }, async (_, at) => {
    const body = { ...documents(at, round), max_questions: 10 };
    const answered = await clients[at % clients.length]?.send("POST", "/api/sessions", body);
    if (!answered || answered.status >= 300)
      throw new Error(`a start was answered ${answered?.status} ${answered?.code}`);
  });
  await Promise.all(started);
}

function simulatedBurst(cpuSecondsEach: number): number {
  const kind: Kind = {
    name: "start",
    isStart: true,
    perSecond: 0,
    cpuSeconds: cpuSecondsEach,
    stages: STAGES_OF_A_START,
  };
  return simulate(
    SITE,
    Array.from({ length: STARTS }, () => ({ at: 0, kind })),
    Math.random,
  ).lastEnd;
}
