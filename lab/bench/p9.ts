import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { cpuSeconds } from "./cpu.js";
import { AT_ONCE, startFake } from "./fake.js";
import { type MeasuredRow, spreadOf } from "./measure.js";
import { BENCH_RESUME, type Ours, runOurs, startOurs } from "./ours.js";

/**
 * Two processes of the same program differ by one or two percent: so all servers are started several times, and a server that measures nothing is
 * started twice.
 */
const STARTS = 6;
/** Sessions of each server before the measurement, and in it. A server runs for days, so the cost until its code is compiled is not measured. */
const WARM_UP = 20;
const SESSIONS = 16;

/**
 * P9: the CPU time that a server uses for a session with all measurements on (metrics, alerts, a log line for each run, traces and metrics sent
 * to a collector on this machine), divided by that of a server that measures nothing. The servers run at the same time and alternate. The last
 * row compares two servers that measure nothing: it is the error of this bench.
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
      const servers = {
        on: await startOurs(fake.baseUrl, everything),
        off: await startOurs(fake.baseUrl, nothing),
        again: await startOurs(fake.baseUrl, nothing),
      };
      try {
        all.push(await takenBy(servers, at));
      } finally {
        for (const server of Object.values(servers)) await server.stop();
      }
    }
    const ms = (of: (taken: Taken) => number) => spreadOf(all.map((taken) => (of(taken) * 1000) / SESSIONS));
    const ratio = (of: (taken: Taken) => number) => spreadOf(all.map(of));
    const nothingOf = ({ off, again }: Taken) => (off + again) / 2;
    return [
      { measure: "CPU of a session, everything measured", unit: "ms", spread: ms(({ on }) => on), reach: null },
      { measure: "CPU of a session, nothing measured", unit: "ms", spread: ms(nothingOf), reach: null },
      {
        ...{ measure: "everything ÷ nothing", unit: "ratio", reach: 1.03 },
        spread: ratio((taken) => taken.on / nothingOf(taken)),
      },
      {
        ...{ measure: "nothing ÷ nothing", unit: "ratio", reach: null },
        spread: ratio(({ off, again }) => again / off),
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
  again: number;
}

const ORDER = ["on", "off", "again"] as const satisfies (keyof Taken)[];

async function takenBy(servers: Record<keyof Taken, Ours>, start: number): Promise<Taken> {
  const taken = { on: 0, off: 0, again: 0 };
  for (let session = 0; session < WARM_UP + SESSIONS; session += 1) {
    for (const turn of ORDER.keys()) {
      const which = ORDER[(turn + session + start) % ORDER.length] ?? "on";
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
