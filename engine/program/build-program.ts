import { randomBytes } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { awaitAllCallbacks } from "@langchain/core/callbacks/promises";
import { toCalendar } from "../../adapters/documents/export/calendar.js";
import { EXPORTERS } from "../../adapters/documents/export/exporters.js";
import { toSheetSource } from "../../adapters/documents/export/interview.js";
import { jsonResumeOfProfile } from "../../adapters/documents/export/json-resume.js";
import { toResumeLines } from "../../adapters/documents/export/own-resume.js";
import { createDocumentReader } from "../../adapters/documents/reader.js";
import { findLocalModels } from "../../adapters/models/local-models.js";
import type { Model } from "../../adapters/models/model.js";
import { createModel } from "../../adapters/models/providers.js";
import { withTurns } from "../../adapters/models/wrappers/turns.js";
import type { Retriever } from "../../adapters/retrieval/retriever.js";
import { createSpelling } from "../../adapters/spelling/spelling.js";
import type { KeptResumeStore } from "../../adapters/stores/ports/kept-resumes.js";
import type { Stores } from "../../adapters/stores/ports/stores.js";
import type { Db } from "../../adapters/stores/sqlite/database.js";
import type { CacheKind } from "../../domain/cache.js";
import { isBackground } from "../../domain/run.js";
import { buildAnswer } from "../../graph/answer.js";
import { buildDocument } from "../../graph/document.js";
import { buildInterview } from "../../graph/interview.js";
import type { Reader } from "../../language/reader.js";
import { warmUpPrompt } from "../../prompts/warm-up.js";
import type { Config } from "../config/config.js";
import { sendHiddenTraces } from "../config/hidden-tracer.js";
import { createAskAgain } from "../runs/asked-again.js";
import { createContradictionFinder } from "../runs/contradictions.js";
import { createLiveUpdates } from "../runs/live-updates.js";
import { createLocalQueue } from "../runs/local-queue.js";
import { createRunner, type RunnerNeeds } from "../runs/runner.js";
import { createBatchWork } from "../sessions/batch-work.js";
import { createDocumentInput } from "../sessions/document-input.js";
import { withEarlierKept } from "../sessions/kept-resume.js";
import { resourceOf } from "../sessions/resources.js";
import { createSessions } from "../sessions/sessions.js";
import { withFallbackBackend } from "./fallback.js";
import { createFlags } from "./feature-flags.js";
import { graphNeeds } from "./graph-needs.js";
import { createLanguageReader } from "./language.js";
import { createEndings, createOperations, createWatching, type Listeners } from "./observability.js";
import type { Program } from "./program.js";
import type { RedisBackend } from "./redis-backend.js";
import { createRetrieval, withVectorRemoval } from "./retrieval.js";
import { toStart } from "./start-request.js";
import { openStores } from "./stores.js";

/** The time in which subscribers can receive the last events when the program closes. */
const LAST_EVENTS_MS = 1_000;
/** In its last seconds a stopping process starts no model call: an unfinished call would be paid for twice. */
const LAST_CALLS_MS = 4_000;

/** Callbacks for the server's log, and replacements for parts of the program in tests. */
export interface Replacements extends Listeners {
  model?: (journaled: Model) => Model;
  facts?: Retriever;
  database?: Db;
  now?: () => Date;
  newId?: () => string;
  onError?: (error: unknown, run: { run_id: string; thread_id: string }) => void;
  /** Called, at long intervals, while the shared Redis cannot be used. */
  onOutage?: (error: unknown) => void;
  /** Called with failures of the work on batches, which continues later. */
  onBatchError?: (error: unknown) => void;
  /** Called with problems that stop nothing, such as a flags file that became invalid. */
  onWarning?: (error: unknown) => void;
}

/** Builds the program from the configuration. `redis` has the parts that a configuration with Redis needs; null without Redis. */
export function buildProgram(config: Config, redis: RedisBackend | null, replace: Replacements = {}): Program {
  const reader = createLanguageReader(config.skillsTaxonomy);
  if (!config.stateFallback) return buildOne(config, reader, redis, replace).program;
  const second = buildOne({ ...config, checkpointer: "sqlite", redis: null }, reader, null, replace);
  const first = buildOne(config, reader, redis, replace, second);
  return withFallbackBackend(first.program, second.program, first.keptResumes);
}

/** A program over one backend, and the résumés that are kept in it. */
interface Built {
  program: Program;
  keptResumes: KeptResumeStore;
}

function buildOne(
  config: Config,
  reader: Reader,
  redis: RedisBackend | null,
  replace: Replacements,
  other: Built | null = null,
): Built {
  const now = replace.now ?? (() => new Date());
  const newId = replace.newId ?? (() => randomBytes(16).toString("hex"));
  const opened = openStores(config, now, { redis, database: replace.database });
  const { texts, ledger, checkpointer } = opened;
  const watching = createWatching(config, opened.metrics, replace);
  const watchedCache = watching.cache(opened.cache);
  const cacheOf = (kind: CacheKind) => (config.cache.includes(kind) ? watchedCache : null);
  // The threads of background runs: their model calls have low priority.
  const inBackground = new Set<string>();
  const models = createModel(config, {
    isBackground: ({ thread_id }) => inBackground.has(thread_id),
    journal: ledger.journal,
    ledger,
    reader,
    cache: cacheOf("inference"),
    vectors: cacheOf("embeddings"),
    watch: watching.model,
  });
  const model = withTurns(replace.model?.(models.model) ?? models.model);
  const provider = models.model.name;
  const { embedder } = models;
  const retrieval = createRetrieval(config, reader.lexicon, opened, { embedder, searchCache: cacheOf("search") });
  const { keptResumes } = opened;
  const stores = {
    ...withVectorRemoval(opened, retrieval.vectors),
    keptResumes: other ? withEarlierKept(keptResumes, other.keptResumes) : keptResumes,
  };
  const { sessions } = stores;
  const { catalogue } = retrieval;
  const endings = createEndings();
  const searchedFacts = replace.facts;
  const { search: watch } = watching;
  const needs = graphNeeds({ stores, model, reader, retrieval, searchedFacts, watch, chanceOf: endings.chanceOf });
  const graphs = {
    interview: buildInterview(needs, checkpointer),
    answer: buildAnswer(needs, checkpointer),
    document: buildDocument(needs, checkpointer),
  };
  const documentInput = createDocumentInput({ graphs, sessions, texts, toResumeLines, toSheetSource });
  const live = createLiveUpdates(stores.notifications);
  const { onError = () => {} } = replace;
  const contradictions = createContradictionFinder(sessions, texts, reader);
  const askAgain = createAskAgain(sessions, reader.lexicon);
  const createQueue = queueFor(stores, config, redis, replace);
  const observer = watching.runs;
  const runner = createRunner({
    ...stores,
    graphs,
    documentInput,
    live,
    now,
    resourceOf,
    contradictions,
    askAgain,
    createQueue,
    onExecuting: (run) => void (isBackground(run) && inBackground.add(run.thread_id)),
    onExecuted(run) {
      inBackground.delete(run.thread_id);
      models.release(run);
    },
    onError,
    observer,
  });
  const spelling = createSpelling();
  const flags = createFlags(config, stores.flags, replace.onWarning ?? (() => {}));
  const { backend } = stores;
  const parts = { ...stores, config, graphs, runner, reader, live, spelling, provider, backend, catalogue, now, newId };

  const health = async () => (await Promise.all([stores.health(), retrieval.health()])).flat();
  const operations = createOperations({
    config,
    stores,
    watching,
    runner,
    health,
    providers: models.states,
    vectorBytes: () => embedder?.stats().bytes ?? 0,
    other: other?.program.operations.history ?? null,
    endings,
    now,
    listeners: replace,
  });

  const finish = async (graceMs = 10_000) => {
    void setTimeout(Math.max(0, graceMs - LAST_CALLS_MS), undefined, { ref: false }).then(models.close);
    await Promise.all([batchWork.close(), runner.close(graceMs)]);
    await ledger.flush();
    // If the store is down, the last measurements cannot be written.
    await operations.finish().catch(() => {});
    await live.close(LAST_EVENTS_MS);
  };
  const onBatchError = replace.onBatchError ?? (() => {});
  // A batch that cannot be started now is found again by the next `look`.
  const onBatch = () => void batchWork.look().catch(onBatchError);
  const calls = createSessions({
    ...parts,
    documentInput,
    flagsOf: flags.of,
    exporters: EXPORTERS,
    toResumeLines,
    toJsonDocument: jsonResumeOfProfile,
    toCalendar,
    toStart,
    onBatch,
  });
  const batchWork = createBatchWork({
    batches: stores.batches,
    sessions: calls,
    recover: runner.recover,
    // The other half is for interactive runs.
    atOnce: Math.max(1, Math.floor(config.maxRuns / 2)),
    sessionTtlMs: config.sessionTtlMs,
    now,
    onError: onBatchError,
  });

  const program: Program = {
    config,
    provider,
    runner,
    batchWork,
    sessions: calls,
    flags,
    documents: createDocumentReader(),
    providers: models.states,
    localModels: async () => (config.localModels === null ? null : findLocalModels(config.localModels)),
    warmUp: async () => (config.modelWarmUp ? models.warmUp(warmUpPrompt.fill({})) : []),
    checkVectors: async () => retrieval.vectors?.check(),
    cache: stores.cache,
    rates: stores.rates,
    operations,
    health,
    ready: stores.ready,
    finish,
    async close(graceMs) {
      await finish(graceMs);
      await spelling.close();
      await stores.close();
      // Traces are sent in batches. A tracing server that hangs must not delay the end.
      const sent = awaitAllCallbacks().then(sendHiddenTraces);
      await Promise.race([sent, setTimeout(LAST_EVENTS_MS, undefined, { ref: false })]);
    },
  };
  return { program, keptResumes };
}

// The queue that several servers share, if there is one; else a queue in this process.
function queueFor(
  { queueUrl, ready }: Stores,
  { maxRuns: limit }: Config,
  redis: RedisBackend | null,
  { onOutage: onError = () => {} }: Replacements,
): RunnerNeeds["createQueue"] {
  return (execute) =>
    queueUrl === null || redis === null
      ? createLocalQueue(limit, execute)
      : redis.createQueue({ url: queueUrl, limit, execute, ready, onError });
}
