import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { startFake } from "./fake.js";
import { type MeasuredRow, spreadOf } from "./measure.js";
import { BENCH_RESUME, type Ours, runOurs, startOurs } from "./ours.js";

const PAIRS = 10;
/** Sessions of one measurement: the kernel counts CPU time in hundredths of a second. */
const SESSIONS = 4;
const TICKS_PER_SECOND = 100;

/**
 * P9: the CPU time that a server takes for a session with everything measured (metrics, alerts, a line for each run, traces and metrics sent
 * to a collector on this machine), divided by that of one that measures nothing. Both run at the same time and take turns.
 */
export async function p9(): Promise<MeasuredRow[]> {
  const fake = await startFake(0);
  const collector = createServer((request, response) => request.resume().on("end", () => response.end("{}")));
  await new Promise<void>((resolve) => collector.listen(0, "127.0.0.1", resolve));
  const { port } = collector.address() as AddressInfo;
  const on = await startOurs(fake.baseUrl, {
    LOG_LEVEL: "info",
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
  });
  const off = await startOurs(fake.baseUrl, { METRICS: "off", ALERTS: "off", LOG_LEVEL: "silent" });
  try {
    const measured: { on: number; off: number }[] = [];
    for (let pair = 0; pair <= PAIRS; pair += 1) {
      const order = pair % 2 === 0 ? (["on", "off"] as const) : (["off", "on"] as const);
      const taken = { on: 0, off: 0 };
      for (const which of order) taken[which] = await cpuOfSessions(which === "on" ? on : off, pair);
      // The first pair warms both up.
      if (pair > 0) measured.push(taken);
    }
    const ms = (which: "on" | "off") => spreadOf(measured.map((taken) => (taken[which] * 1000) / SESSIONS));
    return [
      { measure: "CPU of a session, everything measured", unit: "ms", spread: ms("on"), reach: null },
      { measure: "CPU of a session, nothing measured", unit: "ms", spread: ms("off"), reach: null },
      {
        measure: "on ÷ off",
        unit: "ratio",
        spread: spreadOf(measured.map((taken) => taken.on / taken.off)),
        reach: 1.03,
      },
    ];
  } finally {
    await on.stop();
    await off.stop();
    await fake.stop();
    collector.closeAllConnections();
    collector.close();
  }
}

async function cpuOfSessions(server: Ours, pair: number): Promise<number> {
  const before = cpuSeconds(server.pid);
  for (let session = 0; session < SESSIONS; session += 1)
    await runOurs(server, `${BENCH_RESUME}\nPair ${pair}, session ${session}.`);
  return cpuSeconds(server.pid) - before;
}

// Fields 14 and 15 of /proc/PID/stat, counted from after the command in brackets: time in user mode and in the kernel.
function cpuSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}
