import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEmbeddedRetriever } from "../../adapters/retrieval/embedded.js";
import { createVectorSearch } from "../../adapters/retrieval/vectors.js";
import { type Db, openDatabase, openMemoryDatabase } from "../../adapters/stores/sqlite/database.js";
import { createPassageSearch } from "../../adapters/stores/sqlite/passages.js";
import { createVectorTable } from "../../adapters/stores/sqlite/vectors.js";
import type { Embedder } from "../../domain/embedder.js";
import { EMBEDDING_LENGTH, embeddingOf } from "../fakes/embedding.js";
import { watchLoop } from "./loop-watch.js";
import { type MeasuredRow, spreadOf, timed } from "./measure.js";

const STORED = [1_000, 100_000];
const QUERIES = 40;
const WORDS =
  "patient ward shift team stock pallet invoice ledger lesson pupil server query release customer order kitchen sauce panel circuit sample assay report visit round".split(
    " ",
  );
const MEGABYTE = 1024 * 1024;

/** Search by full text and vectors over the passages of one owner: in a SQLite file, and in memory as a server with Redis has them. */
export async function search(): Promise<MeasuredRow[]> {
  const rows: MeasuredRow[] = [];
  for (const stored of STORED) {
    const folder = mkdtempSync(join(tmpdir(), "bench-"));
    rows.push(...(await measure(`file, ${stored} passages`, openDatabase(folder), stored)));
    rmSync(folder, { recursive: true });
    rows.push(...(await measure(`memory, ${stored} passages`, openMemoryDatabase(), stored)));
  }
  return rows;
}

async function measure(name: string, db: Db, stored: number): Promise<MeasuredRow[]> {
  const embedder: Embedder = {
    name: `fixed:${EMBEDDING_LENGTH}`,
    embed: async (texts) => texts.map((text) => Float32Array.from(embeddingOf(text))),
  };
  const passages = createPassageSearch(db);
  const insert = db.prepare(
    "INSERT INTO passages (owner, session_id, question_id, kind, ref, text) VALUES ('o', 's', ?, 'fact', ?, ?)",
  );
  const add = (index: number) => insert.run(`q${index}`, `f${index}`, textOf(index));
  db.transaction(() => {
    for (let index = 0; index < stored; index += 1) add(index);
  })();
  const vectors = createVectorSearch(passages, createVectorTable(db), embedder, async () => "bench");
  const scope = { owner: "o", session_id: "s", question_id: "asking", limit: 4 };
  const filled = await timed(() =>
    vectors.search("fill", { ...scope, kind: "fact", signal: AbortSignal.timeout(600_000) }),
  );
  const pages = Number(db.pragma("page_count", { simple: true })) * Number(db.pragma("page_size", { simple: true }));
  const retriever = createEmbeddedRetriever(passages, "fact", vectors, 60_000);
  const [queries, additions, delays] = [[], [], []] as [number[], number[], number[]];
  for (let run = 0; run <= QUERIES; run += 1) {
    const query = `${textOf(run * 7)} ${WORDS[run % WORDS.length]}`;
    const loop = watchLoop();
    const ms = await timed(() => retriever.search(query, scope));
    if (run > 0) queries.push(ms);
    if (run > 0) delays.push((await loop()).ms);
    // A passage that was added is embedded by the next search: the extra time compared with a search without a new passage.
    const asked = { ...scope, kind: "fact" as const, signal: AbortSignal.timeout(60_000) };
    const without = await timed(() => vectors.search(query, asked));
    add(stored + run);
    additions.push((await timed(() => vectors.search(query, asked))) - without);
  }
  db.close();
  const row = (measure: string, values: number[], unit: MeasuredRow["unit"] = "ms"): MeasuredRow => ({
    measure: `${name}: ${measure}`,
    unit,
    spread: spreadOf(values),
    reach: null,
  });
  return [
    row("query", queries),
    row("longest delay of the event loop in a query", delays),
    row("one more passage, beyond the search", additions),
    row("all of them embedded and indexed", [filled]),
    row("size of the database with its indexes, in megabytes", [pages / MEGABYTE], "calls"),
  ];
}

function textOf(index: number): string {
  const word = (at: number) => WORDS[(index * 7 + at * at * 13 + at) % WORDS.length];
  return `In case ${index} I looked after the ${word(1)} and the ${word(2)} of the ${word(3)}, and told the ${word(4)} about the ${word(5)}.`;
}
