import { setTimeout } from "node:timers/promises";
import type { HistoryEntry, QuestionResource, SessionResource } from "../../domain/session.js";
import { sample } from "../support/data.js";

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
  /** The longest time until a read was answered or any request was refused, in ms. */
  slowestMs: number;
  problems: string[];
  /** The last status seen of each thread that did not end. */
  standing: string[];
}

/**
 * Goes through one session like a candidate with an unreliable connection: an unanswered request is sent again with the same key, and a failed
 * run is retried. `isOver` returns true once no more faults come: only then does a lack of progress count as stuck.
 */
export function runCandidate(
  urls: string[],
  number: number,
  questions: number,
  isOver: () => boolean,
): Promise<CandidateResult> {
  return new Candidate(urls, number, isOver).interview(questions);
}

interface Retryable {
  status: string;
  problem?: { code: string; message: string } | undefined;
}

class Candidate {
  readonly #urls: string[];
  readonly #number: number;
  readonly #isOver: () => boolean;
  readonly #acks: { thread: string; ask: string }[] = [];
  readonly #problems: string[] = [];
  /** The last status seen of each path that has not ended. */
  readonly #lastStatus = new Map<string, string>();
  #failed = 0;
  #slowestMs = 0;
  #lastStep = performance.now();
  /** The current server, modulo their number. */
  #server: number;

  constructor(urls: string[], number: number, isOver: () => boolean) {
    this.#urls = urls;
    this.#number = number;
    this.#server = number;
    this.#isOver = isOver;
  }

  async interview(questions: number): Promise<CandidateResult> {
    const body = {
      resume: `${RESUME}\nCandidate ${this.#number}.`,
      job: `${JOB}\nReference ${this.#number}.`,
      max_questions: questions,
    };
    const started = await this.#send<SessionResource>("POST", "/api/sessions", body, `start ${this.#number}`);
    const place = `/api/sessions/${started?.session_id}`;
    // A session that failed half-way is `ready` with the questions that it has; the others come with a retry.
    const isWhole = ({ status, problem }: SessionResource) => status === "ready" && !problem;
    const session = started && (await this.#waitUntilReady<SessionResource>(place, `${place}/retry`, isWhole));
    this.#step();
    const threads = (session?.questions ?? []).map(({ thread_id }) => thread_id);
    const finished = await Promise.all(threads.map((thread, index) => this.#answer(thread, index)));
    // The stuck timer is reset, so that the history of a stuck session is checked for lost replies too.
    this.#step();
    const lost = await Promise.all(this.#acks.map((ack) => this.#isLost(place, ack)));
    return {
      questions: session?.questions.length ?? questions,
      finished: finished.filter(Boolean).length,
      lost: lost.filter(Boolean).length,
      acknowledged: this.#acks.length,
      failed: this.#failed,
      slowestMs: this.#slowestMs,
      problems: this.#problems,
      standing: [...this.#lastStatus.entries()].map(([path, status]) => `${path}: ${status}`),
    };
  }

  // Answers a question until it is closed. False if it is stuck.
  async #answer(thread_id: string, index: number): Promise<boolean> {
    const path = `/api/threads/${thread_id}`;
    const isReady = ({ status }: QuestionResource) => ["waiting", "closed"].includes(status);
    for (;;) {
      const question = await this.#waitUntilReady<QuestionResource>(path, `${path}/replies`, isReady);
      if (!question) {
        this.#lastStatus.set(path, `${this.#lastStatus.get(path)} nothing more came`);
        return false;
      }
      if (question.status === "closed") return true;
      const reply = replyTo(question, this.#number * 100 + index + 3);
      const answered = await this.#send("POST", `${path}/replies`, reply, `${reply.ask_id}`);
      if (!answered && this.#isStuck()) {
        this.#lastStatus.set(path, `${question.status} ${reply.kind}`);
        return false;
      }
      if (!answered) continue;
      this.#acks.push({ thread: thread_id, ask: reply.ask_id });
      this.#step();
    }
  }

  async #isLost(place: string, { thread, ask }: { thread: string; ask: string }): Promise<boolean> {
    const entries = await this.#send<HistoryEntry[]>("GET", `${place}/questions/${thread}/history`);
    return !entries?.some(({ reply }) => reply?.ask_id === ask);
  }

  // Polls until the resource is ready. A failed run is retried; finished work is not repeated. Null when stuck.
  async #waitUntilReady<Resource extends Retryable>(
    path: string,
    retry: string,
    isReady: (resource: Resource) => boolean,
  ): Promise<Resource | null> {
    let seen = "";
    for (;;) {
      const resource = await this.#send<Resource>("GET", path);
      if (!resource || isReady(resource)) {
        if (resource?.status === "closed" || resource?.status === "ready") this.#lastStatus.delete(path);
        return resource;
      }
      if (resource.status !== seen) this.#step();
      seen = resource.status;
      this.#lastStatus.set(path, `${seen} ${resource.problem?.code ?? ""}`);
      if (this.#isStuck()) return null;
      if (resource.problem) await this.#retry(path, retry, resource.problem);
      await setTimeout(PAUSE_MS);
    }
  }

  async #retry(path: string, retry: string, { code, message }: { code: string; message: string }): Promise<void> {
    this.#failed += 1;
    this.#problems.push(message.includes("ended the server") ? "given_up" : code);
    const body = retry.endsWith("replies") ? { kind: "retry" } : undefined;
    await this.#send("POST", retry, body, `${path} ${this.#failed}`);
  }

  // Sends a request until it is answered. Null if the question has changed since it was read, or if the candidate is stuck.
  async #send<Body>(method: string, path: string, body?: object, key?: string): Promise<Body | null> {
    while (!this.#isStuck()) {
      try {
        const answer = await this.#sendOnce<Body>(method, path, body, key);
        if (answer !== "again") return answer;
      } catch (error) {
        if (error instanceof Error && error.message.startsWith(method)) throw error;
        // If a server does not answer, the next one is used, as a load balancer would do.
        this.#server += 1;
      }
      await setTimeout(PAUSE_MS);
    }
    return null;
  }

  // A request that neither gets an answer nor ends after its abort is given up too: Node's fetch may lose the signal to the garbage collector.
  async #sendOnce<Body>(method: string, path: string, body?: object, key?: string): Promise<Body | null | "again"> {
    const patience = new AbortController();
    let timeout: NodeJS.Timeout | undefined;
    const gaveUp = new Promise<never>((_, reject) => {
      timeout = globalThis.setTimeout(() => {
        patience.abort();
        reject(new Error("no answer"));
      }, PATIENCE_MS);
    });
    const asked = this.#ask<Body>(patience.signal, method, path, body, key);
    asked.catch(() => {});
    try {
      return await Promise.race([asked, gaveUp]);
    } finally {
      clearTimeout(timeout);
    }
  }

  async #ask<Body>(
    signal: AbortSignal,
    method: string,
    path: string,
    body?: object,
    key?: string,
  ): Promise<Body | null | "again"> {
    const asked = performance.now();
    const response = await fetch(this.#urls[this.#server % this.#urls.length] + path, {
      method,
      headers: { "Content-Type": "application/json", ...(key && { "Idempotency-Key": key }) },
      ...(body && { body: JSON.stringify(body) }),
      signal,
    });
    if (method === "GET" || !response.ok) this.#slowestMs = Math.max(this.#slowestMs, performance.now() - asked);
    if (response.ok) return (await response.json()) as Body;
    const { code } = (await response.json()) as { code: string };
    // The question has changed since it was read, so the caller reads it again.
    if (response.status === 409 && code !== "thread_busy") return null;
    // A busy thread or an unavailable server is tried again. The candidate would see any other problem.
    if (response.status !== 409 && response.status < 500) throw new Error(`${method} ${path}: ${code}`);
    return "again";
  }

  #step(): void {
    this.#lastStep = performance.now();
  }

  #isStuck(): boolean {
    if (!this.#isOver()) this.#step();
    return performance.now() - this.#lastStep > STUCK_MS;
  }
}

function replyTo({ ask }: QuestionResource, number: number) {
  const ask_id = ask?.ask_id ?? "";
  if (ask?.kind === "experience") return { ask_id, kind: "experience", choice: "yes" };
  if (ask?.kind !== "details") return { ask_id, kind: "accept" };
  const field = ask.fields.find(({ required }) => required)?.id ?? "story";
  const story = `I did this on ${number} jobs in the plant room, tested the circuit and told the supervisor.`;
  return { ask_id, kind: "details", values: { [field]: story } };
}
