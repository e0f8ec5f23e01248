import { readFileSync } from "node:fs";
import { z } from "zod";
import { createEmbeddedRetriever } from "../../adapters/retrieval/embedded.js";
import { createVectorSearch } from "../../adapters/retrieval/vectors.js";
import { type Db, openMemoryDatabase } from "../../adapters/stores/sqlite/database.js";
import { createPassageSearch } from "../../adapters/stores/sqlite/passages.js";
import { createVectorTable } from "../../adapters/stores/sqlite/vectors.js";
import type { Embedder } from "../../domain/embedder.js";
import type { PassageSearch } from "../../domain/passage.js";
import { EMBEDDING_LENGTH, embeddingOf } from "../fakes/embedding.js";
import { setAt } from "../support/data.js";
import { table } from "./counts.js";

const Gold = z.object({
  candidates: z.array(
    z.object({
      id: z.string(),
      passages: z.array(z.object({ id: z.string(), text: z.string() })),
      queries: z.array(z.object({ id: z.string(), text: z.string(), relevant: z.array(z.string()) })),
    }),
  ),
});
const AT = 5;
const DEPTH = 20;
type Search = (owner: string, query: string) => Promise<string[]>;

/**
 * The search over candidates' statements, on a set that was written independently of it: the share of relevant passages among the first five, and
 * the mean reciprocal rank of the first relevant one. The vectors are from a fixed test embedder, which knows no meanings: the figures are a
 * lower bound.
 */
export async function retrieval(): Promise<string> {
  const gold = Gold.parse(JSON.parse(readFileSync(setAt("unseen/retrieval/said.json"), "utf8")));
  const db = openMemoryDatabase();
  for (const { id, passages } of gold.candidates) for (const one of passages) insert(db, id, one);
  const searches = searchesOf(createPassageSearch(db), db);
  const rows: string[][] = [];
  for (const [name, search] of Object.entries(searches)) rows.push([name, ...(await measure(gold, search))]);
  const queries = gold.candidates.flatMap((one) => one.queries).length;
  return `Search over what was said: ${gold.candidates.length} candidates, ${queries} queries\n${table([
    ["", `recall@${AT}`, "MRR"],
    ...rows,
  ])}`;
}

function insert(db: Db, owner: string, { id, text }: { id: string; text: string }): void {
  const sql = "INSERT INTO passages (owner, session_id, question_id, kind, ref, text) VALUES (?, 's', ?, 'fact', ?, ?)";
  db.prepare(sql).run(owner, id, id, text);
}

function searchesOf(passages: PassageSearch, db: Db): Record<string, Search> {
  const embedder: Embedder = {
    name: `fixed:${EMBEDDING_LENGTH}`,
    embed: async (texts) => texts.map((text) => Float32Array.from(embeddingOf(text))),
  };
  const vectors = createVectorSearch(passages, createVectorTable(db), embedder, async () => "eval");
  const scope = (owner: string) => ({ owner, session_id: "s", question_id: "asking", limit: DEPTH });
  const refs = (found: { ref: string }[]) => found.map(({ ref }) => ref);
  const text = createEmbeddedRetriever(passages, "fact");
  const both = createEmbeddedRetriever(passages, "fact", vectors);
  return {
    "full text": async (owner, query) => refs(await text.search(query, scope(owner))),
    vectors: async (owner, query) =>
      refs(await vectors.search(query, { ...scope(owner), kind: "fact", signal: AbortSignal.timeout(60_000) })),
    both: async (owner, query) => refs(await both.search(query, scope(owner))),
  };
}

async function measure({ candidates }: z.infer<typeof Gold>, search: Search): Promise<string[]> {
  let [recall, ranks, count] = [0, 0, 0];
  for (const { id, queries } of candidates)
    for (const { text, relevant } of queries) {
      const found = await search(id, text);
      recall += found.slice(0, AT).filter((ref) => relevant.includes(ref)).length / relevant.length;
      const first = found.findIndex((ref) => relevant.includes(ref));
      ranks += first < 0 ? 0 : 1 / (first + 1);
      count += 1;
    }
  return [(recall / count).toFixed(3), (ranks / count).toFixed(3)];
}
