import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { Config } from "../config/config.js";
import { EXPORTERS } from "../documents/export/exporters.js";
import { createDocumentReader, type DocumentReader } from "../documents/reader.js";
import type { Cache } from "../domain/cache.js";
import { LOCAL_OWNER } from "../domain/session.js";
import type { TextReader } from "../domain/text.js";
import { buildAnswer } from "../graph/answer.js";
import type { AnswerNeeds } from "../graph/answer-nodes.js";
import { buildInterview, type InterviewNeeds } from "../graph/interview.js";
import { mermaidOf } from "../graph/mermaid.js";
import type { Model } from "../models/model.js";
import { createOfflineModel } from "../models/offline/offline.js";
import { createModel, type ProviderState } from "../models/providers.js";
import type { Warmed } from "../models/warm-up.js";
import { warmUpPrompt } from "../prompts/warm-up.js";
import { createCatalogue, withResourceDeadline } from "../retrieval/catalogue.js";
import { createEmbeddedRetriever } from "../retrieval/embedded.js";
import { createResumeRetriever } from "../retrieval/resume.js";
import { type Retriever, withDeadline } from "../retrieval/retriever.js";
import { LEXICON } from "../rules/lexicon/lexicon.js";
import { createCache } from "../stores/cache.js";
import { createCallLedger } from "../stores/calls.js";
import { createCheckpointer } from "../stores/checkpointer.js";
import { type Db, openDatabase, openMemoryDatabase } from "../stores/database.js";
import { createEventStore } from "../stores/events.js";
import { createFactStore } from "../stores/facts.js";
import { createJournal } from "../stores/journal.js";
import { createLeases } from "../stores/leases.js";
import { createRunStore } from "../stores/runs.js";
import { createSessionStore } from "../stores/sessions.js";
import { createTextStore, keepText, textRef } from "../stores/texts.js";
import { createContradictionFinder } from "./contradictions.js";
import { lexiconWith } from "./lexicon.js";
import { createLive } from "./live.js";
import { questionResource, sessionResource } from "./resources.js";
import { createRunner, type Runner } from "./runner.js";
import { createSessions, type Sessions } from "./sessions.js";
import { studioChannels } from "./studio-channels.js";

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
  runner: Runner;
  /** What each configured provider is like; no model is called to tell. */
  providers(): ProviderState[];
  /** Asks each model once, where that is configured: what it took, and used. */
  warmUp(): Promise<Warmed[]>;
  cache: Cache;
  /** Throws when the store cannot be read. */
  checkStore(): void;
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
}

/** Builds everything from the configuration. The only place that builds clients. */
export function createProgram(config: Config, replace: Replacements = {}): Program {
  const lexicon = lexiconWith(config.skillsTaxonomy);
  const db =
    replace.database ?? (config.checkpointer === "memory" ? openMemoryDatabase() : openDatabase(config.dataDir));
  const now = replace.now ?? (() => new Date());
  const newId = replace.newId ?? (() => randomBytes(10).toString("hex"));
  const texts = createTextStore(db);
  const sessions = createSessionStore(db, now);
  const runs = createRunStore(db, config.sessionTtlMs);
  const journal = createJournal(db);
  const ledger = createCallLedger(db, config.budgets, now, journal);
  const cache = createCache(db, now);
  const configured = createModel(config, {
    journal,
    ledger,
    cache: config.cache.includes("inference") ? cache : null,
  });
  const model = replace.model?.(configured.model) ?? configured.model;
  const provider = configured.model.name;
  const facts = createFactStore(db);
  const checkpointer = createCheckpointer(db);
  const needs = graphNeeds({ db, model, texts, facts, lexicon, searchedFacts: replace.facts });
  const graphs = {
    interview: buildInterview(needs, checkpointer),
    answer: buildAnswer(needs, checkpointer),
  };

  // The resource as it is inside the transaction that ends a run: the run itself has just been written.
  const resourceNow = (owner: string, sessionId: string, threadId: string): unknown => {
    const questionOf = (row: Parameters<typeof questionResource>[0]) =>
      questionResource(row, runs.now.latest(owner, row.question_id), {
        fact: (id) => facts.find(owner, id),
        forms: (id, kind) => runs.now.filledForms(owner, id, kind),
        receipt: (id) => ledger.ofThread(owner, id),
      });
    if (threadId !== sessionId) {
      const row = sessions.now.question(owner, threadId);
      return row && questionOf(row);
    }
    const row = sessions.now.session(owner, sessionId);
    const questions = sessions.now.questions(owner, sessionId);
    const receipt = ledger.ofSession(owner, sessionId);
    const run = runs.now.latest(owner, sessionId);
    return row && sessionResource(row, questions, questions.map(questionOf), run, receipt);
  };

  const onError = replace.onError ?? (() => {});
  const events = createEventStore(db);
  const live = createLive(events.changedElsewhere);
  const runner = createRunner({
    graphs,
    checkpointer,
    runs,
    sessions,
    leases: createLeases(db),
    maxRuns: config.maxRuns,
    now,
    resourceNow,
    contradictions: createContradictionFinder(sessions, texts),
    live,
    onError,
  });
  const finish = async (graceMs = 10_000) => {
    await runner.close(graceMs);
    await ledger.flush();
    await live.close(LAST_WORDS_MS);
  };
  return {
    config,
    provider,
    runner,
    documents: createDocumentReader(),
    sessions: createSessions({
      config,
      graphs,
      runner,
      runs,
      sessions,
      texts,
      facts,
      events,
      receipts: ledger,
      live,
      exporters: EXPORTERS,
      provider,
      now,
      newId,
    }),
    providers: configured.states,
    warmUp: async () => (config.modelWarmUp ? configured.warmUp(warmUpPrompt.fill({})) : []),
    cache,
    checkStore() {
      db.prepare("SELECT 1").get();
    },
    finish,
    async close(graceMs) {
      await finish(graceMs);
      db.close();
    },
  };
}

/** What both graphs need from outside. */
function graphNeeds({
  db,
  model,
  texts,
  facts,
  lexicon = LEXICON,
  searchedFacts = createEmbeddedRetriever(db, "fact"),
}: Omit<InterviewNeeds, "db"> & { db: Db; searchedFacts?: Retriever | undefined }): InterviewNeeds & AnswerNeeds {
  return {
    model,
    texts,
    facts,
    lexicon,
    searchResume: (resume) => withDeadline(createResumeRetriever(texts, resume), SEARCH_DEADLINE_MS),
    searchFacts: withDeadline(searchedFacts, SEARCH_DEADLINE_MS),
    searchAnswers: withDeadline(createEmbeddedRetriever(db, "answer"), SEARCH_DEADLINE_MS),
    searchCatalogue: withResourceDeadline(createCatalogue(), SEARCH_DEADLINE_MS),
    searchWeb: withResourceDeadline(null, SEARCH_DEADLINE_MS),
  };
}

/**
 * Both graphs for LangGraph's development server, which gives them a checkpointer of its own. What is tried there stays in
 * a folder of its own beside the candidates' sessions, and no call is answered from a journal.
 */
export function createStudio(config: Config) {
  const db = openDatabase(join(config.dataDir, "studio"));
  const stored = createTextStore(db);
  const { model } = createModel(config, {
    journal: { find: async () => null, record: async () => {} },
    ledger: createCallLedger(db, config.budgets, () => new Date()),
    cache: null,
  });
  const place = { owner: LOCAL_OWNER, session_id: "" };
  const channels = studioChannels({
    provider: model.name,
    asOf: new Date(),
    keep(text) {
      const ref = textRef(text, "text/plain");
      keepText(db, place, { ...ref, text });
      return ref;
    },
  });
  const texts: TextReader = { read: ({ sha256 }) => stored.read({ ...place, sha256 }) };
  const lexicon = lexiconWith(config.skillsTaxonomy);
  const needs = graphNeeds({ db, model, texts, facts: createFactStore(db), lexicon });
  return {
    interview: buildInterview(needs, undefined, channels.interview),
    answer: buildAnswer(needs, undefined, channels.answer),
  };
}

/** Both graphs as Mermaid flowcharts, printed from what runs. */
export async function drawGraphs(): Promise<{ interview: string; answer: string }> {
  const db = openMemoryDatabase();
  const needs = graphNeeds({ db, model: createOfflineModel(), texts: createTextStore(db), facts: createFactStore(db) });
  try {
    return {
      interview: await mermaidOf(buildInterview(needs)),
      answer: await mermaidOf(buildAnswer(needs)),
    };
  } finally {
    db.close();
  }
}
