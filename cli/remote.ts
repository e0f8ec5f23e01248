import type { Client } from "../client/client.js";
import type { QuestionResource, SessionResource } from "../domain/session.js";
import type { Host } from "./host.js";

/** Sessions on a server, over its API. */
export function createRemoteHost(client: Client): Host {
  const isRunning = ({ status }: SessionResource | QuestionResource) => status === "reading" || status === "running";
  return {
    start: ({ resume, job, ...options }) =>
      client.streams.startSession({ body: { ...options, resume: resume.text, job: job.text } }),
    reply: (thread_id, reply) => client.streams.replyToThread({ thread_id, body: reply }),
    retry: (thread) =>
      "questions" in thread
        ? client.streams.retrySession({ session_id: thread.session_id })
        : client.streams.retryQuestion({ session_id: thread.session_id, question_id: thread.question_id }),
    // The API has no word for it: whoever accepts over HTTP is the candidate.
    leaveBelowBar: () => null,
    async settled(thread_id) {
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
    exportMarkdown: (session_id) => client.exportSession({ session_id }),
    close: async () => {},
  };
}
