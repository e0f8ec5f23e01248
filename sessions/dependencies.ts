import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { awaitAllCallbacks } from "@langchain/core/callbacks/promises";
import type { Config } from "../config/config.js";
import { EXPORTERS } from "../documents/export/exporters.js";
import { createDocumentReader, type DocumentReader } from "../documents/reader.js";
import type { Cache } from "../domain/cache.js";
import type { SpellingProposal } from "../domain/spelling.js";
import type { TextReader } from "../domain/text.js";
import { buildAnswer } from "../graph/answer.js";
import type { AnswerNeeds } from "../graph/answer-nodes.js";
import { buildInterview, type InterviewNeeds } from "../graph/interview.js";
import { mermaidOf } from "../graph/mermaid.js";
import { createReader, type Reader } from "../language/reader.js";
import type { Model } from "../models/model.js";
import { createOfflineModel } from "../models/offline/offline.js";
import { createModel, type ProviderState } from "../models/providers.js";
import type { Warmed } from "../models/warm-up.js";
import { warmUpPrompt } from "../prompts/warm-up.js";
import { createCatalogue, withResourceDeadline } from "../retrieval/catalogue.js";
import { createEmbeddedRetriever } from "../retrieval/embedded.js";
import { createResumeRetriever } from "../retrieval/resume.js";
import { type Retriever, withDeadline } from "../retrieval/retriever.js";
import { createSpelling } from "../spelling/spelling.js";
import { createCallLedger } from "../stores/calls.js";
import { type Db, openDatabase, openMemoryDatabase } from "../stores/database.js";
import { createFactStore } from "../stores/facts.js";
import type { StoreHealth, Stores } from "../stores/ports.js";
import { createRedisStores } from "../stores/redis/stores.js";
import { createSqliteStores } from "../stores/sqlite.js";
import { createTextStore } from "../stores/texts.js";
import { createContradictionFinder } from "./contradictions.js";
import { withFallback } from "./fallback.js";
import { lexiconWith } from "./lexicon.js";
import { createLive } from "./live.js";
import { createLocalQueue } from "./queue.js";
import { resourceOf } from "./resources.js";
import { createRunner, type Runner } from "./runner.js";
import { createSessions, type Sessions } from "./sessions.js";
import { createSharedQueue } from "./shared-queue.js";
import { studioChannels } from "./studio-channels.js";
import { studioStore } from "./studio-store.js";

/** Whoever follows a session has so long to take in its last events when the program closes. */
const LAST_WORDS_MS = 1_000;

/** A search branch has so long before the answer goes on without it. */
const SEARCH_DEADLINE_MS = 2_000;

/** The program, built once. */
export interface Program {
  config: Config;
  provider: string;
  sessions: Sessions;
  documents: DocumentReader;
  /** Spellings for what was typed in a session; words of its own documents are no slips. */
  proposeSpelling(owner: string, sessionId: string, text: string): Promise<SpellingProposal[]>;
  runner: Runner;
  /** What each configured provider is like; no model is called to tell. */
  providers(): ProviderState[];
  /** Asks each model once, where that is configured: what it took, and used. */
  warmUp(): Promise<Warmed[]>;
  cache: Cache;
  /** Resolves when the stores can be used. */
  ready(): Promise<void>;
  /** Asks each store behind it whether it answers. */
  health(): Promise<StoreHealth[]>;
  /** Takes nothing more; resolves when what is running has ended, or after the grace. What it came to can still be read. */
  finish(graceMs?: number): Promise<void>;
  /** Finishes, and closes the stores. */
  close(graceMs?: number): Promise<void>;
}

/** What tests put in place of the real parts. */
export interface Replacements {
  model?: (journaled: Model) => Model;
  facts?: Retriever;
  database?: Db;
  now?: () => Date;
  newId?: () => string;
  onError?: (error: unknown, run: { run_id: string; thread_id: string }) => void;
  /** Told, now and then, that what servers share cannot be used. */
  onOutage?: (error: unknown) => void;
}

/** Builds everything from the configuration. The only place that builds clients. */
export function createProgram(config: Config, replace: Replacements = {}): Program {
  const program = createOne(config, replace);
  if (!config.stateFallback) return program;
  return withFallback(program, createOne({ ...config, checkpointer: "sqlite", redis: null }, replace));
}

function createOne(config: Config, replace: Replacements): Program {
  const reader = createReader(lexiconWith(config.skillsTaxonomy));
  const now = replace.now ?? (() => new Date());
  const newId = replace.newId ?? (() => randomBytes(10).toString("hex"));
  const stores = openStores(config, now, replace.database);
  const { sessions, runs, texts, events, ledger, checkpointer } = stores;
  const configured = createModel(config, {
    journal: ledger.journal,
    ledger,
    reader,
    cache: config.cache.includes("inference") ? stores.cache : null,
  });
  const model = replace.model?.(configured.model) ?? configured.model;
  const provider = configured.model.name;
  const needs = graphNeeds({ stores, model, reader, searchedFacts: replace.facts });
  const graphs = {
    interview: buildInterview(needs, checkpointer),
    answer: buildAnswer(needs, checkpointer),
  };

  const { onError = () => {}, onOutage = () => {} } = replace;
  const live = createLive(stores.elsewhere);
  const runner = createRunner({
    graphs,
    checkpointer,
    runs,
    sessions,
    leases: stores.leases,
    createQueue: (drive) =>
      stores.queues === null
        ? createLocalQueue(config.maxRuns, drive)
        : createSharedQueue(stores.queues, config.maxRuns, drive, onOutage),
    now,
    resourceOf,
    contradictions: createContradictionFinder(sessions, texts, reader),
    live,
    onError,
  });
  const spelling = createSpelling();
  const finish = async (graceMs = 10_000) => {
    await runner.close(graceMs);
    await ledger.flush();
    await live.close(LAST_WORDS_MS);
  };
  const own = createSessions({
    config,
    graphs,
    runner,
    reader,
    runs,
    sessions,
    texts,
    events,
    live,
    exporters: EXPORTERS,
    provider,
    home: stores.home,
    now,
    newId,
  });
  return {
    config,
    provider,
    runner,
    documents: createDocumentReader(),
    async proposeSpelling(owner, sessionId, text) {
      const names = ["resume", "job"] as const;
      const documents = await Promise.all(names.map((name) => own.document(owner, sessionId, name)));
      return spelling.propose(text, documents.map((one) => one.text).join("\n"));
    },
    sessions: own,
    providers: configured.states,
    warmUp: async () => (config.modelWarmUp ? configured.warmUp(warmUpPrompt.fill({})) : []),
    cache: stores.cache,
    health: stores.health,
    ready: stores.ready,
    finish,
    async close(graceMs) {
      await finish(graceMs);
      await spelling.close();
      await stores.close();
      // Traces are sent in batches; a tracing server that hangs holds nothing up.
      await Promise.race([awaitAllCallbacks(), setTimeout(LAST_WORDS_MS, undefined, { ref: false })]);
    },
  };
}

// A database that is given takes the place of the configured home.
function openStores(config: Config, now: () => Date, given?: Db): Stores {
  const settings = { budgets: config.budgets, sessionTtlMs: config.sessionTtlMs, now };
  const { checkpointer } = config;
  if (!given && config.redis && (checkpointer === "redis" || checkpointer === "redis-stack"))
    return createRedisStores({ ...settings, ...config.redis, checkpointer });
  const db = given ?? (checkpointer === "memory" ? openMemoryDatabase() : openDatabase(config.dataDir));
  return createSqliteStores(db, settings);
}

/** What both graphs need from outside. */
function graphNeeds({
  stores: { texts, facts, passagesOf },
  model,
  reader,
  searchedFacts = createEmbeddedRetriever(passagesOf, "fact"),
}: Pick<InterviewNeeds, "model"> & {
  stores: Pick<Stores, "texts" | "facts" | "passagesOf">;
  reader: Reader;
  searchedFacts?: Retriever | undefined;
}): InterviewNeeds & AnswerNeeds {
  return {
    model,
    texts,
    facts,
    reader,
    searchResume: (resume) => withDeadline(createResumeRetriever(texts, reader, resume), SEARCH_DEADLINE_MS),
    searchFacts: withDeadline(searchedFacts, SEARCH_DEADLINE_MS),
    searchAnswers: withDeadline(createEmbeddedRetriever(passagesOf, "answer"), SEARCH_DEADLINE_MS),
    searchCatalogue: withResourceDeadline(createCatalogue(reader.lexicon), SEARCH_DEADLINE_MS),
    searchWeb: withResourceDeadline(null, SEARCH_DEADLINE_MS),
  };
}

/**
 * What both graphs need, for a program that builds them itself (`buildInterview(needs, checkpointer)`): the configured
 * models without a journal, the catalogue, and facts and receipts in memory. `texts` reads the documents that the channels
 * `resume_text` and `job_text` point at (`textRef`). `close` gives the memory back.
 */
export function createGraphNeeds(
  config: Config,
  texts: TextReader,
): InterviewNeeds & AnswerNeeds & { provider: string; close: () => void } {
  const db = openMemoryDatabase();
  const { model, reader } = unjournaled(config, db);
  const needs = graphNeeds({ stores: { ...inDb(db), texts }, model, reader });
  return { ...needs, provider: model.name, close: () => void db.close() };
}

/**
 * Both graphs for a server of LangGraph's, which gives them a checkpointer and a store of its own. The receipts of what is
 * tried there are in a folder apart from the candidates' sessions, and no call is answered from a journal.
 */
export function createStudio(config: Config) {
  const db = openDatabase(join(config.dataDir, "studio"));
  const { model, reader } = unjournaled(config, db);
  // The server sets its store on both before it runs one.
  const { keep, texts, facts } = studioStore(() => graphs.interview.store ?? graphs.answer.store);
  const channels = studioChannels({ provider: model.name, asOf: new Date(), keep });
  const needs = graphNeeds({ stores: { ...inDb(db), texts, facts }, model, reader });
  const graphs = {
    interview: buildInterview(needs, undefined, channels.interview),
    answer: buildAnswer(needs, undefined, channels.answer),
  };
  return graphs;
}

// The configured models with their receipts, and nothing that answers a call again.
function unjournaled(config: Config, db: Db): { model: Model; reader: Reader } {
  const reader = createReader(lexiconWith(config.skillsTaxonomy));
  const journal = { find: async () => null, record: async () => {} };
  const ledger = createCallLedger(db, config.budgets, () => new Date());
  return { model: createModel(config, { reader, journal, ledger, cache: null }).model, reader };
}

// As much of a home of state as the graphs themselves read.
function inDb(db: Db): Pick<Stores, "texts" | "facts" | "passagesOf"> {
  return { texts: createTextStore(db), facts: createFactStore(db), passagesOf: async () => db };
}

/** Both graphs as Mermaid flowcharts, printed from what runs. */
export async function drawGraphs(): Promise<{ interview: string; answer: string }> {
  const db = openMemoryDatabase();
  const reader = createReader(lexiconWith(null));
  const needs = graphNeeds({ stores: inDb(db), model: createOfflineModel(reader), reader });
  try {
    return {
      interview: await mermaidOf(buildInterview(needs)),
      answer: await mermaidOf(buildAnswer(needs)),
    };
  } finally {
    db.close();
  }
}
