import { join } from "node:path";
import type { BaseStore } from "@langchain/langgraph";
import { createOfflineModel } from "../../adapters/models/offline/offline.js";
import { openDatabase, openMemoryDatabase } from "../../adapters/stores/sqlite/database.js";
import { buildAnswer } from "../../graph/answer.js";
import { buildDocument } from "../../graph/document.js";
import { buildInterview } from "../../graph/interview.js";
import { mermaidOf } from "../../graph/mermaid.js";
import type { Config } from "../config/config.js";
import { createUnjournaledModel, graphNeeds, graphStoresIn } from "./graph-needs.js";
import { createLanguageReader } from "./language.js";
import { plainRetrieval } from "./retrieval.js";
import { type StudioNeeds, studioChannels } from "./studio-channels.js";
import { studioStore } from "./studio-store.js";

/**
 * The graphs for a LangGraph server, which supplies the checkpointer and the store. The call ledger is in a separate folder from the
 * candidates' sessions, and there is no journal. `sample` is filled in as the inputs.
 */
export function createStudioGraphs(config: Config, sample?: StudioNeeds["sample"]) {
  const db = openDatabase(join(config.dataDir, "studio"));
  const { model, reader } = createUnjournaledModel(config, db);
  // The server sets its store on every graph before it executes one.
  const built: { store?: BaseStore | undefined }[] = [];
  const { keep, texts, facts } = studioStore(() => built.find(({ store }) => store)?.store);
  const channels = studioChannels({
    ...{ provider: model.name, asOf: new Date(), thresholds: config.thresholds, keep },
    ...(sample && { sample }),
  });
  const stores = { ...graphStoresIn(db), texts, facts };
  const retrieval = plainRetrieval(stores.passages, reader.lexicon, config);
  const needs = graphNeeds({ stores, model, reader, retrieval });
  const graphs = {
    interview: buildInterview(needs, undefined, channels.interview),
    answer: buildAnswer(needs, undefined, channels.answer),
    document: buildDocument(needs, undefined, channels.document),
  };
  built.push(...Object.values(graphs));
  return graphs;
}

/** The graphs as Mermaid flowcharts, drawn from the compiled graphs. */
export async function drawGraphs(): Promise<{ interview: string; answer: string; document: string }> {
  const db = openMemoryDatabase();
  const reader = createLanguageReader();
  const stores = graphStoresIn(db);
  const retrieval = plainRetrieval(stores.passages, reader.lexicon, { dataDir: null, webSearchUrl: null });
  const needs = graphNeeds({ stores, model: createOfflineModel(reader), reader, retrieval });
  try {
    return {
      interview: await mermaidOf(buildInterview(needs)),
      answer: await mermaidOf(buildAnswer(needs)),
      document: await mermaidOf(buildDocument(needs)),
    };
  } finally {
    db.close();
  }
}
