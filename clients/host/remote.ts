import type { z } from "zod";
import type { Wanted } from "../../domain/application.js";
import type { BatchBody } from "../../domain/contract/batch-body.js";
import { readAll } from "../../domain/contract/read-all.js";
import type { WrittenDocument } from "../../domain/document.js";
import type { DocumentName } from "../../domain/document-ask.js";
import type { ThreadResource } from "../../domain/event.js";
import { exportQuery } from "../../domain/export.js";
import { sessionOf } from "../../domain/run.js";
import type { Client } from "../typescript/client.js";
import { asGiven } from "./as-given.js";
import type { FormDrafts } from "./form-drafts.js";
import type { Host } from "./host.js";
import { unlessMissing } from "./unless-missing.js";

// A query without the filters that are not given.
function given({ q, application }: Wanted): Wanted {
  return { ...(q !== undefined && { q }), ...(application && { application }) };
}

/** Sessions on a server, over its API. Half-filled forms stay on this machine. */
export function createRemoteHost(client: Client, drafts: FormDrafts): Host {
  const isRunning = ({ status }: ThreadResource) => status === "reading" || status === "running";
  // A document once nothing runs in its thread.
  async function settled(named: { session_id: string; document: DocumentName }): Promise<WrittenDocument> {
    const document = await client.getDocument(named);
    if (document.status !== "running") return document;
    for await (const { type } of client.streams.followSession({ session_id: named.session_id })) {
      const now = type === "done" ? await client.getDocument(named) : document;
      if (now.status !== "running") return now;
    }
    return client.getDocument(named);
  }
  return {
    start: ({ resume, job, ...options }) =>
      client.streams.startSession({ body: { ...options, ...(resume && { resume: asGiven(resume) }), job: job.text } }),
    reply: (thread_id, reply) => client.streams.replyToThread({ thread_id, body: reply }),
    retry: ({ thread_id }) => client.streams.retryThread({ thread_id }),
    // The API has no call for this: an acceptance over HTTP is always the candidate's.
    closeUnaccepted: () => null,
    async whenIdle(thread_id) {
      const thread = await client.getThread({ thread_id });
      if (!isRunning(thread)) return thread;
      for await (const { type } of client.streams.followSession({ session_id: thread.session_id })) {
        if (type !== "done") continue;
        const now = await client.getThread({ thread_id });
        if (!isRunning(now)) return now;
      }
      return client.getThread({ thread_id });
    },
    session: (session_id) => client.getSession({ session_id }),
    sessions: (wanted) => client.listSessions({ query: given(wanted) }),
    applications: (wanted) => readAll((page) => client.listSessions({ query: { ...page, ...given(wanted) } })),
    changeApplication: (session_id, application) => client.changeApplication({ session_id, body: { application } }),
    sentFile: (session_id, sha256) => client.getSentFile({ session_id, sha256 }),
    addRequirement: (session_id, body) => client.streams.addRequirement({ session_id, body }),
    reading: (session_id) => client.getReading({ session_id }),
    correctReading: (session_id, body, ifMatch) => client.streams.changeReading({ session_id, body }, { ifMatch }),
    keptResume: () => client.getKeptResume({}),
    keepResume: (session_id) => client.keepResume({ body: { session_id } }),
    async removeKeptResume() {
      await client.deleteKeptResume({});
    },
    spellings: async (session_id, text) => (await client.proposeSpelling({ session_id, body: { text } })).proposals,
    exportAs: (session_id, format, wish) =>
      client.exportSession({ session_id, query: { format, ...exportQuery(wish) } }),
    chooseResume: (session_id, body) => client.chooseResume({ session_id, body }),
    document: (session_id, document) => settled({ session_id, document }).catch(unlessMissing),
    async makeDocument(session_id, document) {
      await client.makeDocument({ session_id, document, body: {} });
      return settled({ session_id, document });
    },
    async replyToDocument(session_id, document, body) {
      await client.replyToDocument({ session_id, document, body });
      return settled({ session_id, document });
    },
    history: (question_id) => client.getHistory({ session_id: sessionOf(question_id), question_id }),
    compare: (question_id, query) => client.compareVersions({ session_id: sessionOf(question_id), question_id, query }),
    rewind: (question_id, checkpoint_id) =>
      client.streams.rewind({ session_id: sessionOf(question_id), question_id, body: { checkpoint_id } }),
    reopen: (thread_id, choice) =>
      client.streams.replyToThread({ thread_id, body: { kind: "reopen", ...(choice && { choice }) } }),
    // The server checks the pairs one by one, and reports the errors of each.
    startBatch: (body) => client.startBatch({ body: body as z.infer<typeof BatchBody> }),
    batch: (batch_id) => client.getBatch({ batch_id }),
    everything: () => client.getMe({}),
    async removeEverything() {
      await client.deleteMe({});
      drafts.forgetAll();
    },
    async removeFact(fact_id) {
      await client.deleteFact({ fact_id });
    },
    async confirmFact(fact_id) {
      await client.confirmFact({ fact_id });
    },
    plans: async () => (await client.getMe({})).plans,
    async changePlan(plan_id, body) {
      await client.changePlan({ plan_id, body });
    },
    calendar: (plan_id) => client.getCalendar({ plan_id }),
    findResources: async (query, country) =>
      (await client.findResources({ query: { query, ...(country !== undefined && { country }) } })).items,
    drafts,
    close: async () => {},
  };
}
