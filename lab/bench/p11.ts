import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ONE_CALL_EACH } from "../support/processes.js";
import { cpuSeconds, cpuSecondsOfGroup } from "./cpu.js";
import { startDevServer } from "./dev-server.js";
import { AT_ONCE, startFake } from "./fake.js";
import { type MeasuredRow, spreadOf } from "./measure.js";
import { BENCH_RESUME, runOurs, startOurs } from "./ours.js";
import { start } from "./processes.js";

const WARM_UP = 4;
const SESSIONS = 12;

/**
 * P11: the CPU time and the wall time of a whole session on the server (runs, leases, events, projections, journal, metrics, HTTP). It is
 * compared with the same compiled graphs with LangGraph's checkpointer alone, and with the same graphs on LangGraph's development server. The
 * three alternate; the model answers at once.
 */
export async function p11(): Promise<MeasuredRow[]> {
  const fake = await startFake(AT_ONCE);
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const model = {
    MODEL_PROVIDER: "openai",
    OPENAI_BASE_URL: fake.baseUrl,
    OPENAI_API_KEY: "none",
    MODEL_WRITER: "fake",
  };
  const ours = await startOurs(fake.baseUrl, { FLAGS_FILE: ONE_CALL_EACH });
  const bare = await start("lab/bench/bare.ts", { ...model, DATA_DIR: folder });
  const dev = await startDevServer(model);
  const players = {
    ours: {
      cpu: () => cpuSeconds(ours.pid),
      play: async (number: number) => void (await runOurs(ours, `${BENCH_RESUME}\nSession ${number}.`)),
    },
    bare: { cpu: () => cpuSeconds(bare.pid), play: () => playBare(bare.line) },
    dev: { cpu: () => cpuSecondsOfGroup(dev.group), play: dev.session },
  };
  const names = ["ours", "bare", "dev"] as const;
  try {
    const none = () => ({ ours: [] as number[], bare: [] as number[], dev: [] as number[] });
    const taken = { cpu: none(), wall: none() };
    for (let session = 0; session < WARM_UP + SESSIONS; session += 1) {
      for (let turn = 0; turn < names.length; turn += 1) {
        const name = names[(session + turn) % names.length] ?? "ours";
        const { cpu, play } = players[name];
        const [before, begun] = [cpu(), performance.now()];
        await play(session);
        if (session < WARM_UP) continue;
        taken.wall[name].push(performance.now() - begun);
        taken.cpu[name].push((cpu() - before) * 1000);
      }
    }
    const ratio = (kind: "cpu" | "wall", to: "bare" | "dev") =>
      spreadOf(taken[kind].ours.map((value, at) => value / (taken[kind][to][at] ?? Number.NaN)));
    const of = (kind: "cpu" | "wall", name: (typeof names)[number]) => spreadOf(taken[kind][name]);
    return [
      { measure: "CPU of a session, the server", unit: "ms", spread: of("cpu", "ours"), reach: null },
      { measure: "CPU, the graphs alone", unit: "ms", spread: of("cpu", "bare"), reach: null },
      { measure: "CPU, the development server", unit: "ms", spread: of("cpu", "dev"), reach: null },
      { measure: "CPU ÷ the graphs alone", unit: "ratio", spread: ratio("cpu", "bare"), reach: 1.5 },
      { measure: "CPU ÷ the development server", unit: "ratio", spread: ratio("cpu", "dev"), reach: 1 },
      { measure: "wall, the server", unit: "ms", spread: of("wall", "ours"), reach: null },
      { measure: "wall ÷ the graphs alone", unit: "ratio", spread: ratio("wall", "bare"), reach: null },
      { measure: "wall ÷ the development server", unit: "ratio", spread: ratio("wall", "dev"), reach: null },
    ];
  } finally {
    dev.stop();
    await bare.stop();
    await ours.stop();
    await fake.stop();
    rmSync(folder, { recursive: true });
  }
}

async function playBare(url: string): Promise<void> {
  const response = await fetch(url.trim());
  if (!response.ok) throw new Error(await response.text());
}
