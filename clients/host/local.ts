import { readAll } from "../../domain/contract/read-all.js";
import { documentIdOf } from "../../domain/document.js";
import type { StreamEvent } from "../../domain/event.js";
import { sessionOf } from "../../domain/run.js";
import { LOCAL_OWNER } from "../../domain/session.js";
import type { Program } from "../../engine/program/program.js";
import type { AcceptedRequest } from "../../engine/sessions/accept.js";
import { createFormDrafts } from "./form-drafts.js";
import type { Host } from "./host.js";
import { unlessMissing } from "./unless-missing.js";

/** How long the command line waits for one run. */
const LONGEST_RUN_MS = 3_600_000;

/** The number of sessions that are listed. */
const NEWEST = 20;

/** Sessions of an owner in this process, in the program's own stores. */
export function createLocalHost(program: Program, owner = LOCAL_OWNER): Host {
  const { sessions, runner } = program;
  const drafts = createFormDrafts(program.config.dataDir);
  async function* followed(accept: Promise<AcceptedRequest>): AsyncGenerator<StreamEvent> {
    const { run } = await accept;
    for await (const { event } of await sessions.followRun(run, new AbortController().signal)) yield event;
  }
  const ended = async (accept: Promise<AcceptedRequest>) => {
    for await (const _ of followed(accept));
  };
  return {
    start: (request) => followed(sessions.start({ owner }, request)),
    reply: (questionId, reply) => followed(sessions.reply({ owner, by: "candidate" }, questionId, reply)),
    retry: ({ thread_id }) => followed(sessions.retry({ owner }, thread_id)),
    closeUnaccepted: (questionId, ask_id) =>
      followed(sessions.reply({ owner, by: "unattended" }, questionId, { ask_id, kind: "accept" })),
    async whenIdle(threadId) {
      await runner.recover(sessionOf(threadId));
      await sessions.settle(owner, threadId, LONGEST_RUN_MS);
      return sessions.getThread(owner, threadId);
    },
    session: (sessionId) => sessions.getSession(owner, sessionId),
    sessions: (wanted) => sessions.list(owner, NEWEST, null, wanted),
    applications: (wanted) => readAll(({ limit, cursor = null }) => sessions.list(owner, limit, cursor, wanted)),
    changeApplication: (sessionId, change) => sessions.changeApplication(owner, sessionId, change),
    sentFile: async (sessionId, sha256) => (await sessions.sentFile(owner, sessionId, sha256)).body,
    addRequirement: (sessionId, requirement) => followed(sessions.addRequirement({ owner }, sessionId, requirement)),
    reading: (sessionId) => sessions.getReading(owner, sessionId),
    correctReading: (sessionId, body, version) => followed(sessions.changeReading({ owner }, sessionId, body, version)),
    keptResume: () => sessions.keptResume(owner),
    keepResume: (session_id) => sessions.keepResume(owner, { session_id }),
    removeKeptResume: () => sessions.removeKeptResume(owner),
    spellings: (sessionId, text) => sessions.proposeSpelling(owner, sessionId, text),
    exportAs: async (sessionId, format, wish) => (await sessions.exportAs(owner, sessionId, format, wish)).body,
    chooseResume: (sessionId, choice) => sessions.chooseResume(owner, sessionId, choice),
    async document(sessionId, name) {
      const made = await sessions.getDocument(owner, sessionId, name).catch(unlessMissing);
      if (made) await runner.recover(sessionId);
      if (made) await sessions.settle(owner, documentIdOf(sessionId, name), LONGEST_RUN_MS);
      return made && sessions.getDocument(owner, sessionId, name);
    },
    async makeDocument(sessionId, name) {
      const opened = await sessions.openDocument(owner, sessionId, name);
      if (!opened) await ended(sessions.makeAgain({ owner, by: "candidate" }, sessionId, name));
      return opened ?? sessions.getDocument(owner, sessionId, name);
    },
    async replyToDocument(sessionId, name, reply) {
      await ended(sessions.reply({ owner, by: "candidate" }, documentIdOf(sessionId, name), reply));
      return sessions.getDocument(owner, sessionId, name);
    },
    history: (questionId) => sessions.history(owner, questionId),
    compare: (questionId, wanted) => sessions.versions(owner, questionId, wanted),
    rewind: (questionId, checkpointId) => followed(sessions.rewind({ owner }, questionId, checkpointId)),
    reopen: (questionId, choice) =>
      followed(sessions.reply({ owner }, questionId, { kind: "reopen", ...(choice && { choice }) })),
    startBatch: (body) => sessions.startBatch({ owner }, body),
    async batch(batchId) {
      // The process that follows a batch also processes it: the data folder may have no server that does.
      await program.batchWork.look();
      return sessions.getBatch(owner, batchId);
    },
    everything: () => sessions.everythingOf(owner),
    async removeEverything() {
      await sessions.removeEverything(owner);
      drafts.forgetAll();
    },
    removeFact: (factId) => sessions.removeFact(owner, factId),
    async confirmFact(factId) {
      await sessions.confirmFact(owner, factId, undefined);
    },
    plans: () => sessions.plansOf(owner),
    async changePlan(planId, change) {
      await sessions.changePlan(owner, planId, change);
    },
    calendar: async (planId) => (await sessions.calendar(owner, planId)).body,
    findResources: (subject, country) => sessions.findResources(subject, country === undefined ? {} : { country }),
    drafts,
    close: () => program.close(),
  };
}
