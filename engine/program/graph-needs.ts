import type { Model } from "../../adapters/models/model.js";
import { createModel } from "../../adapters/models/providers.js";
import { withResourceDeadline } from "../../adapters/retrieval/catalogue.js";
import { countryOf } from "../../adapters/retrieval/places.js";
import { createResumeRetriever } from "../../adapters/retrieval/resume.js";
import { type Retriever, withDeadline } from "../../adapters/retrieval/retriever.js";
import type { Stores } from "../../adapters/stores/ports/stores.js";
import { createCallLedger } from "../../adapters/stores/sqlite/calls.js";
import { type Db, openMemoryDatabase } from "../../adapters/stores/sqlite/database.js";
import { createFactStore } from "../../adapters/stores/sqlite/facts.js";
import { createPassageSearch } from "../../adapters/stores/sqlite/passages.js";
import { createTextStore } from "../../adapters/stores/sqlite/texts.js";
import type { RetrievalState } from "../../domain/answer.js";
import type { FactReader } from "../../domain/fact.js";
import type { ChanceOf } from "../../domain/gap.js";
import type { TextReader } from "../../domain/text.js";
import type { AnswerNeeds } from "../../graph/answer-nodes.js";
import type { InterviewNeeds } from "../../graph/interview-nodes.js";
import type { Reader } from "../../language/reader.js";
import type { Config } from "../config/config.js";
import type { SearchedFor } from "../observability/observe-search.js";
import { createLanguageReader } from "./language.js";
import { plainRetrieval, type Retrieval } from "./retrieval.js";

/** The time after which an answer is written without the results of a search. */
const SEARCH_DEADLINE_MS = 2_000;

/** The stores that the graphs read. */
export type GraphStores = Pick<Stores, "texts" | "passages"> & { facts: FactReader };

/** Wraps a search without changing its behaviour. */
export type WatchSearch = <Given extends [...unknown[], SearchedFor], Found extends { state: RetrievalState }>(
  source: string,
  search: (...given: Given) => Promise<Found>,
) => (...given: Given) => Promise<Found>;

/** Builds the dependencies of the graphs. */
export function graphNeeds({
  stores: { texts, facts },
  model,
  reader,
  retrieval: { catalogue, web, said },
  searchedFacts = said("fact"),
  watch = (_source, search) => search,
  chanceOf,
}: Pick<InterviewNeeds, "model"> & {
  stores: GraphStores;
  reader: Reader;
  retrieval: Pick<Retrieval, "catalogue" | "web" | "said">;
  searchedFacts?: Retriever | undefined;
  /** Wraps the searches, to measure them. */
  watch?: WatchSearch;
  chanceOf?: ChanceOf;
}): InterviewNeeds & AnswerNeeds {
  return {
    model,
    texts,
    facts,
    reader,
    chanceOf,
    searchResume: (resume) =>
      watch("resume", withDeadline(createResumeRetriever(texts, reader, resume), SEARCH_DEADLINE_MS)),
    searchFacts: watch("experiences", withDeadline(searchedFacts, SEARCH_DEADLINE_MS)),
    searchAnswers: watch("answers", withDeadline(said("answer"), SEARCH_DEADLINE_MS)),
    searchCatalogue: watch("catalogue", withResourceDeadline(catalogue, SEARCH_DEADLINE_MS)),
    searchWeb: watch("web", withResourceDeadline(web, SEARCH_DEADLINE_MS)),
    countryOf,
  };
}

/**
 * The dependencies of the graphs, for a program that builds the graphs itself (`buildInterview(needs, checkpointer)`): the configured
 * models without a journal, the catalogue, and facts and the call ledger in memory. `texts` reads the documents that the channels
 * `resume_text` and `job_text` reference (`textRef`). `model` is asked in the place of the configured ones (`fromChatModel`). `close` frees the
 * memory.
 */
export function createGraphNeeds(
  config: Config,
  texts: TextReader,
  given: { model?: Model } = {},
): InterviewNeeds & AnswerNeeds & { provider: string; close: () => void } {
  const db = openMemoryDatabase();
  const { model: configured, reader } = createUnjournaledModel(config, db);
  const model = given.model ?? configured;
  const stores = { ...graphStoresIn(db), texts };
  const retrieval = plainRetrieval(stores.passages, reader.lexicon, config);
  const needs = graphNeeds({ stores, model, reader, retrieval });
  return { ...needs, provider: model.name, close: () => void db.close() };
}

/** The configured models with a call ledger, but without a journal, so that every call is sent to the provider. */
export function createUnjournaledModel(config: Config, db: Db): { model: Model; reader: Reader } {
  const reader = createLanguageReader(config.skillsTaxonomy);
  const journal = { find: async () => null, record: async () => {} };
  const ledger = createCallLedger(db, config.budgets, () => new Date());
  return { model: createModel(config, { reader, journal, ledger, cache: null, vectors: null }).model, reader };
}

/** The stores that the graphs read, in a SQLite database. */
export function graphStoresIn(db: Db): GraphStores {
  return { texts: createTextStore(db), facts: createFactStore(db), passages: createPassageSearch(db) };
}
