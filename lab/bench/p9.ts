import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { startFake } from "./fake.js";
import { type MeasuredRow, spreadOf } from "./measure.js";
import { BENCH_RESUME, type Ours, runOurs, startOurs } from "./ours.js";

/** Rounds of one session each, and how many of them are added up for one ratio: single sessions differ by a tenth. */
const ROUNDS = 80;
const BLOCK = 20;
const TICKS_PER_SECOND = 100;

/**
 * P9: the CPU time that a server takes for a session with everything measured (metrics, alerts, a line for each run, traces and metrics sent
 * to a collector on this machine), divided by that of one that measures nothing; and the same without the collector. The servers run at the
 * same time and take turns.
 */
export async function p9(): Promise<MeasuredRow[]> {
  const fake = await startFake(0);
  const collector = createServer((request, response) => request.resume().on("end", () => response.end("{}")));
  await new Promise<void>((resolve) => collector.listen(0, "127.0.0.1", resolve));
  const { port } = collector.address() as AddressInfo;
  const started: Ours[] = [];
  const start = async (env: Record<string, string>) => {
    const server = await startOurs(fake.baseUrl, env);
    started.push(server);
    return server;
  };
  const servers = {
    everything: await start({ LOG_LEVEL: "info", OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` }),
    metrics: await start({ LOG_LEVEL: "info" }),
    nothing: await start({ METRICS: "off", ALERTS: "off", LOG_LEVEL: "silent" }),
  };
  const names = Object.keys(servers) as (keyof typeof servers)[];
  try {
    const rounds: Record<keyof typeof servers, number>[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const taken = { everything: 0, metrics: 0, nothing: 0 };
      const turned = names.map((_, place) => names[(place + round) % names.length] ?? "nothing");
      for (const name of turned) taken[name] = await cpuOfSession(servers[name], round);
      // The first round warms them up.
      if (round > 0) rounds.push(taken);
    }
    const blocks = Array.from({ length: ROUNDS / BLOCK }, (_, block) =>
      rounds.slice(block * BLOCK, (block + 1) * BLOCK),
    );
    const sum = (some: typeof rounds, name: keyof typeof servers) => some.reduce((all, taken) => all + taken[name], 0);
    const ratio = (name: keyof typeof servers) =>
      spreadOf(blocks.map((some) => sum(some, name) / sum(some, "nothing")));
    return [
      ...names.map(
        (name): MeasuredRow => ({
          measure: `CPU of a session, ${name} measured`,
          unit: "ms",
          spread: spreadOf(rounds.map((taken) => taken[name] * 1000)),
          reach: null,
        }),
      ),
      {
        measure: `everything ÷ nothing, ${BLOCK} sessions each`,
        unit: "ratio",
        spread: ratio("everything"),
        reach: 1.03,
      },
      { measure: "without traces ÷ nothing", unit: "ratio", spread: ratio("metrics"), reach: 1.03 },
    ];
  } finally {
    for (const server of started) await server.stop();
    await fake.stop();
    collector.closeAllConnections();
    collector.close();
  }
}

async function cpuOfSession(server: Ours, round: number): Promise<number> {
  const before = cpuSeconds(server.pid);
  await runOurs(server, `${BENCH_RESUME}\nRound ${round}.`);
  return cpuSeconds(server.pid) - before;
}

// Fields 14 and 15 of /proc/PID/stat, counted from after the command in brackets: time in user mode and in the kernel.
function cpuSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}
