import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { cpuSeconds } from "./cpu.js";
import { AT_ONCE, startFake } from "./fake.js";
import { type MeasuredRow, spreadOf } from "./measure.js";
import { BENCH_RESUME, type Ours, runOurs, startOurs } from "./ours.js";

/** Two processes of the same program differ by a few hundredths: so both are started several times. */
const STARTS = 6;
/** Sessions of each before the measurement, and in it. */
const WARM_UP = 4;
const SESSIONS = 14;

/**
 * P9: the CPU time that a server takes for a session with everything measured (metrics, alerts, a line for each run, traces and metrics sent
 * to a collector on this machine), divided by that of one that measures nothing. Both run at the same time and take turns.
 */
export async function p9(): Promise<MeasuredRow[]> {
  const fake = await startFake(AT_ONCE);
  const collector = createServer((request, response) => request.resume().on("end", () => response.end("{}")));
  await new Promise<void>((resolve) => collector.listen(0, "127.0.0.1", resolve));
  const { port } = collector.address() as AddressInfo;
  const everything = { LOG_LEVEL: "info", OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` };
  const nothing = { METRICS: "off", ALERTS: "off", LOG_LEVEL: "silent" };
  try {
    const all: Taken[] = [];
    for (let at = 0; at < STARTS; at += 1) {
      const servers = { on: await startOurs(fake.baseUrl, everything), off: await startOurs(fake.baseUrl, nothing) };
      try {
        all.push(await takenBy(servers, at));
      } finally {
        await servers.on.stop();
        await servers.off.stop();
      }
    }
    const ms = (which: keyof Taken) => spreadOf(all.map((taken) => (taken[which] * 1000) / SESSIONS));
    return [
      { measure: "CPU of a session, everything measured", unit: "ms", spread: ms("on"), reach: null },
      { measure: "CPU of a session, nothing measured", unit: "ms", spread: ms("off"), reach: null },
      {
        measure: "everything ÷ nothing",
        unit: "ratio",
        spread: spreadOf(all.map(({ on, off }) => on / off)),
        reach: 1.03,
      },
    ];
  } finally {
    await fake.stop();
    collector.closeAllConnections();
    collector.close();
  }
}

/** CPU seconds of each server. */
interface Taken {
  on: number;
  off: number;
}

async function takenBy(servers: Record<keyof Taken, Ours>, start: number): Promise<Taken> {
  const taken = { on: 0, off: 0 };
  for (let session = 0; session < WARM_UP + SESSIONS; session += 1) {
    const order = (session + start) % 2 === 0 ? (["on", "off"] as const) : (["off", "on"] as const);
    for (const which of order) {
      const seconds = await cpuOfSession(servers[which], session);
      if (session >= WARM_UP) taken[which] += seconds;
    }
  }
  return taken;
}

async function cpuOfSession(server: Ours, session: number): Promise<number> {
  const before = cpuSeconds(server.pid);
  await runOurs(server, `${BENCH_RESUME}\nSession ${session}.`);
  return cpuSeconds(server.pid) - before;
}
