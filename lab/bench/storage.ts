import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "../../adapters/stores/sqlite-module.js";
import { AT_ONCE, startFake } from "./fake.js";
import { type MeasuredRow, spreadOf } from "./measure.js";
import { BENCH_RESUME, runOurs, startOurs } from "./ours.js";

const SESSIONS = 20;
/** Within this time the server runs its maintenance, which returns free pages. */
const SETTLED_MS = 6_000;

/**
 * The size of finished sessions in the data folder, compared with their content: each of their texts and each value that a channel of their
 * threads ever had, counted once. The folder's size with one session is subtracted, so that nearly empty tables and indexes do not count.
 */
export async function storage(): Promise<MeasuredRow[]> {
  const fake = await startFake(AT_ONCE);
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const path = join(folder, "data", "adaptive-answers.sqlite");
  const ours = await startOurs(fake.baseUrl, { DATA_DIR: join(folder, "data") });
  try {
    const sizes: number[] = [];
    for (let session = 0; session <= SESSIONS; session += 1) {
      await runOurs(ours, `${BENCH_RESUME}\nSession ${session}.`);
      if (session === 0 || session === SESSIONS) sizes.push(await sizeOf(path));
    }
    const [first = Number.NaN, last = Number.NaN] = sizes;
    const stored = (last - first) / SESSIONS / 1024;
    const content = contentOf(path) / (SESSIONS + 1) / 1024;
    const parts = partsOf(path).map(([name, bytes]) => ({
      measure: `- ${name}`,
      unit: "KB" as const,
      spread: spreadOf([bytes / (SESSIONS + 1) / 1024]),
      reach: null,
    }));
    return [
      { measure: "a session in the data folder", unit: "KB", spread: spreadOf([stored]), reach: null },
      ...parts,
      { measure: "its texts and channel values, each once", unit: "KB", spread: spreadOf([content]), reach: null },
      { measure: "stored ÷ content", unit: "ratio", spread: spreadOf([stored / content]), reach: 5 },
    ];
  } finally {
    await ours.stop();
    await fake.stop();
    rmSync(folder, { recursive: true });
  }
}

// The size after a checkpoint of the write-ahead log, without free pages.
async function sizeOf(path: string): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  const db = connect(path);
  db.pragma("wal_checkpoint(TRUNCATE)");
  const free = Number(db.pragma("freelist_count", { simple: true })) * Number(db.pragma("page_size", { simple: true }));
  db.close();
  return statSync(path).size - free;
}

function contentOf(path: string): number {
  const db = connect(path, { readonly: true });
  const seen = new Set<string>();
  let bytes = 0;
  const count = (session: string, value: string) => {
    const name = createHash("sha256").update(`${session} ${value}`).digest("hex");
    if (!seen.has(name)) bytes += Buffer.byteLength(value);
    seen.add(name);
  };
  const texts = db.prepare<[], { session_id: string; text: string }>("SELECT session_id, text FROM texts");
  for (const { session_id, text } of texts.all()) count(session_id, text);
  const checkpoints = db.prepare<[], { thread_id: string; checkpoint: Uint8Array }>(
    "SELECT thread_id, checkpoint FROM checkpoints",
  );
  for (const { thread_id, checkpoint } of checkpoints.all()) {
    const { channel_values } = JSON.parse(Buffer.from(checkpoint).toString()) as { channel_values: object };
    const session = thread_id.replace(/\..*$/, "");
    for (const value of Object.values(channel_values)) count(session, JSON.stringify(value) ?? "");
  }
  db.close();
  return bytes;
}

// The largest tables and indexes.
function partsOf(path: string): [string, number][] {
  const db = connect(path, { readonly: true });
  const sizes = db.prepare<[], { name: string; bytes: number }>(
    "SELECT name, sum(pgsize) AS bytes FROM dbstat GROUP BY name ORDER BY bytes DESC LIMIT 8",
  );
  const parts = sizes.all().map(({ name, bytes }): [string, number] => [name, bytes]);
  db.close();
  return parts;
}
