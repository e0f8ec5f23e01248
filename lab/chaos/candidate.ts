import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import type { HistoryEntry, QuestionResource, SessionResource } from "../../domain/session.js";

const sample = (name: string) => readFileSync(new URL(`../../samples/${name}`, import.meta.url), "utf8");
const RESUME = sample("electrician-siobhan-ni-bhriain.txt");
const JOB = sample("job-electrician-estates-maintenance.txt");
const PATIENCE_MS = 8_000;
const PAUSE_MS = 100;
/** A candidate without progress for this long is stuck. */
const STUCK_MS = 30_000;

/** The outcome of one candidate's session. */
export interface CandidateResult {
  questions: number;
  finished: number;
  /** Replies that the server acknowledged and that are missing from its history. */
  lost: number;
  acknowledged: number;
  /** Runs that ended in a problem and were retried. */
  failed: number;
  /** The longest time until a read was answered, or any request was refused, in ms. */
  slowestMs: number;
  problems: string[];
  /** The last status seen of each thread that did not end. */
  standing: string[];
}

/**
 * Goes through one session like a candidate with an unreliable connection: an unanswered request is sent again with the same key, and
 * a failed run is retried. `isOver` returns true once no more faults come: only then does a lack of progress count as stuck.
 */
export async function runCandidate(
  urls: string[],
  number: number,
  questions: number,
  isOver: () => boolean,
): Promise<CandidateResult> {
  const acks: { thread: string; ask: string }[] = [];
  const problems: string[] = [];
  const seenOf = new Map<string, string>();
  let failed = 0;
  let slowestMs = 0;
  let lastStep = performance.now();
  const step = () => {
    lastStep = performance.now();
  };
  const isStuck = () => {
    if (!isOver()) step();
    return performance.now() - lastStep > STUCK_MS;
  };

  // A server that does not answer is left for the next one, as a load balancer would do.
  let at = number;
  async function send<Body>(method: string, path: string, body?: object, key?: string): Promise<Body | null> {
    while (!isStuck()) {
      const asked = performance.now();
      // Referenced here: an unreferenced signal may be garbage-collected before its timeout, and the request would then wait for ever.
      const patience = new AbortController();
      const losing = globalThis.setTimeout(() => patience.abort(), PATIENCE_MS);
      try {
        const response = await fetch(urls[at % urls.length] + path, {
          method,
          headers: { "Content-Type": "application/json", ...(key && { "Idempotency-Key": key }) },
          ...(body && { body: JSON.stringify(body) }),
          signal: patience.signal,
        });
        if (method === "GET" || !response.ok) slowestMs = Math.max(slowestMs, performance.now() - asked);
        if (response.ok) return (await response.json()) as Body;
        const { code } = (await response.json()) as { code: string };
        // The question has changed since it was read, so the caller reads it again.
        if (response.status === 409 && code !== "thread_busy") return null;
        // A busy thread or an unavailable server is tried again. Any other problem is one that the candidate would see.
        if (response.status !== 409 && response.status < 500) throw new Error(`${method} ${path}: ${code}`);
      } catch (error) {
        if (error instanceof Error && error.message.startsWith(method)) throw error;
        at += 1;
      } finally {
        clearTimeout(losing);
      }
      await setTimeout(PAUSE_MS);
    }
    return null;
  }

  // Polls until the resource is ready. A failed run is retried; finished work is not repeated.
  async function goneOn<Resource extends { status: string; problem?: { code: string; message: string } | undefined }>(
    path: string,
    retry: string,
    isReady: (resource: Resource) => boolean,
  ): Promise<Resource | null> {
    let seen = "";
    for (;;) {
      const resource = await send<Resource>("GET", path);
      if (!resource || isReady(resource)) {
        if (resource?.status === "closed" || resource?.status === "ready") seenOf.delete(path);
        return resource;
      }
      if (resource.status !== seen) step();
      seen = resource.status;
      seenOf.set(path, `${seen} ${resource.problem?.code ?? ""}`);
      if (isStuck()) return null;
      if (resource.problem) {
        failed += 1;
        const { code, message } = resource.problem;
        problems.push(message.includes("ended the server") ? "given_up" : code);
        await send("POST", retry, retry.endsWith("replies") ? { kind: "retry" } : undefined, `${path} ${failed}`);
      }
      await setTimeout(PAUSE_MS);
    }
  }

  const body = {
    resume: `${RESUME}\nCandidate ${number}.`,
    job: `${JOB}\nReference ${number}.`,
    max_questions: questions,
  };
  const begun = await send<SessionResource>("POST", "/api/sessions", body, `start ${number}`);
  const place = `/api/sessions/${begun?.session_id}`;
  // A session that failed half-way is `ready` with the questions that it has; the others come with a retry.
  const isWhole = ({ status, problem }: SessionResource) => status === "ready" && !problem;
  const session = begun && (await goneOn<SessionResource>(place, `${place}/retry`, isWhole));
  step();
  const finished = await Promise.all(
    (session?.questions ?? []).map(async ({ thread_id }, index) => {
      const path = `/api/threads/${thread_id}`;
      for (;;) {
        const question = await goneOn<QuestionResource>(path, `${path}/replies`, ({ status }) =>
          ["waiting", "closed"].includes(status),
        );
        if (!question) {
          seenOf.set(path, `${seenOf.get(path)} nothing more came`);
          return false;
        }
        if (question.status === "closed") return true;
        const reply = replyTo(question, number * 100 + index + 3);
        const answered = await send("POST", `${path}/replies`, reply, `${reply.ask_id}`);
        if (!answered && isStuck()) {
          seenOf.set(path, `${question.status} ${reply.kind}`);
          return false;
        }
        if (!answered) continue;
        acks.push({ thread: thread_id, ask: reply.ask_id });
        step();
      }
    }),
  );
  // The stuck timer is reset, so that the history of a stuck session is checked for lost replies too.
  step();
  const lost = await Promise.all(
    acks.map(async ({ thread, ask }) => {
      const entries = await send<HistoryEntry[]>("GET", `${place}/questions/${thread}/history`);
      return !entries?.some(({ reply }) => reply?.ask_id === ask);
    }),
  );
  return {
    questions: session?.questions.length ?? questions,
    finished: finished.filter(Boolean).length,
    lost: lost.filter(Boolean).length,
    acknowledged: acks.length,
    failed,
    slowestMs,
    problems,
    standing: [...seenOf.entries()].map(([path, status]) => `${path}: ${status}`),
  };
}

function replyTo({ ask }: QuestionResource, number: number) {
  const ask_id = ask?.ask_id ?? "";
  if (ask?.kind === "experience") return { ask_id, kind: "experience", choice: "yes" };
  if (ask?.kind !== "details") return { ask_id, kind: "accept" };
  const field = ask.fields.find(({ required }) => required)?.id ?? "story";
  const story = `I did this on ${number} jobs in the plant room, tested the circuit and told the supervisor.`;
  return { ask_id, kind: "details", values: { [field]: story } };
}
