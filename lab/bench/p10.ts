import { readFileSync } from "node:fs";
import { z } from "zod";
import { createVectorMemory } from "../../adapters/models/embedder.js";
import { createVectorSearch } from "../../adapters/retrieval/vectors.js";
import { openMemoryDatabase } from "../../adapters/stores/sqlite/database.js";
import { createPassageSearch } from "../../adapters/stores/sqlite/passages.js";
import { createVectorTable } from "../../adapters/stores/sqlite/vectors.js";
import type { Embedder } from "../../domain/embedder.js";
import { EMBEDDING_LENGTH, embeddingOf } from "../fakes/embedding.js";
import { setAt } from "../support/data.js";
import { type MeasuredRow, spreadOf } from "./measure.js";

const Gold = z.object({
  candidates: z.array(
    z.object({
      id: z.string(),
      passages: z.array(z.object({ id: z.string(), text: z.string() })),
      queries: z.array(z.object({ text: z.string() })),
    }),
  ),
});
const SESSIONS = 50;
/** ANSWERED of the ten questions of a session are answered, and REPEATED of those are reopened once. */
const [ANSWERED, REPEATED] = [6, 3];
/** The size of the cache, in vectors. If all vectors fitted, the order of eviction would not matter. */
const VECTORS = 120;
const VECTOR_BYTES = EMBEDDING_LENGTH * Float32Array.BYTES_PER_ELEMENT + 200;

/**
 * P10: the hit rate of the vector cache over a replayed trace of 50 sessions. Nine candidates answer six of ten questions and reopen three. It is
 * compared with eviction in the order of arrival with the same bytes, and with the best possible rate.
 */
export async function p10(): Promise<MeasuredRow[]> {
  const trace = await record();
  const memory = createVectorMemory(VECTORS * VECTOR_BYTES);
  for (const text of trace) if (!memory.get(text)) memory.set(text, new Float32Array(EMBEDDING_LENGTH));
  const { hits } = memory.stats();
  const share = (of: number): MeasuredRow["spread"] => spreadOf([of / trace.length]);
  const best = trace.length - new Set(trace).size;
  const row = (measure: string, of: number, reach: number | null = null): MeasuredRow => ({
    measure,
    unit: "ratio",
    spread: share(of),
    reach,
  });
  return [
    row("LRU: hits ÷ lookups", hits),
    row(`LRU: misses ÷ lookups (optimum ${(1 - best / trace.length).toFixed(3)})`, trace.length - hits, 0.15),
    row("first in, first out, same bytes: hits ÷ lookups", firstInFirstOut(trace)),
    row("best possible: every text embedded once", best),
    row("LRU hits ÷ best possible hits", (hits / best) * trace.length),
  ];
}

// The texts that the product embeds, in their order: new texts are embedded, and each question searches facts and answers.
async function record(): Promise<string[]> {
  const { candidates } = Gold.parse(JSON.parse(readFileSync(setAt("unseen/retrieval/said.json"), "utf8")));
  const trace: string[] = [];
  const embedder: Embedder = {
    name: "fixed",
    async embed(texts, purpose, { owner }) {
      trace.push(...texts.map((text) => `${owner} ${purpose} ${text}`));
      return texts.map((text) => Float32Array.from(embeddingOf(text)));
    },
  };
  const db = openMemoryDatabase();
  const vectors = createVectorSearch(createPassageSearch(db), createVectorTable(db), embedder, async () => "bench");
  const insert = db.prepare(
    "INSERT INTO passages (owner, session_id, question_id, kind, ref, text) VALUES (?, 's', ?, 'fact', ?, ?)",
  );
  for (let session = 0; session < SESSIONS; session += 1) {
    const candidate = candidates[session % candidates.length];
    if (!candidate) continue;
    const { id: owner, queries, passages } = candidate;
    const round = Math.floor(session / candidates.length);
    const told = passages.slice(round * ANSWERED, (round + 1) * ANSWERED);
    for (let at = 0; at < ANSWERED; at += 1) {
      const query = queries[(round + at) % queries.length]?.text ?? "";
      const times = at < REPEATED ? 2 : 1;
      for (let time = 0; time < times; time += 1)
        for (const kind of ["fact", "answer"] as const)
          await vectors.search(query, {
            ...{ owner, session_id: "s", question_id: `${at}`, limit: 4, kind },
            signal: AbortSignal.timeout(10_000),
          });
      const said = told[at];
      if (said) insert.run(owner, said.id, said.id, said.text);
    }
  }
  return trace;
}

function firstInFirstOut(trace: string[]): number {
  const kept = new Set<string>();
  let hits = 0;
  for (const text of trace) {
    if (kept.has(text)) hits += 1;
    else {
      kept.add(text);
      const [oldest] = kept;
      if (kept.size > VECTORS && oldest !== undefined) kept.delete(oldest);
    }
  }
  return hits;
}
