import { setTimeout as pause } from "node:timers/promises";
import type { QuestionResource, SessionResource } from "../../domain/session.js";
import { filled } from "../support/forms.js";
import type { Answered, Http } from "./http.js";

/** Kinds of requests whose durations are reported side by side. */
export type RequestKind = "read" | "start" | "yes" | "no" | "details";
export type Record = (kind: RequestKind, answered: Answered) => void;

const SHARE_OF_READS = 0.7;
const SHARE_OF_REPLIES = 0.2;
const REPLIES = ["details", "yes", "no"] as const;

const STORY = "I did this on 4 wards, wrote down what I found each time and told the person in charge.";
const MORE = "The person in charge signed the sheet, and nothing came back.";

/** The documents of the user's n-th session. They differ, so that nothing is answered from a cache. */
type DocumentsOf = (session: number) => { resume: string; job: string };

/**
 * A candidate who pauses and acts in a loop: 70 of 100 actions read, 20 reply (a third each a story, a yes and a no), 10 start another session.
 * If no reply is possible, the candidate reads the session instead. For a user who follows, starts and replies are answered as event streams, as
 * the page may request; for the others they are acknowledged at once, and the user reads again.
 */
export class User {
  readonly #http: Http;
  #record: Record = () => {};
  readonly #documentsOf: DocumentsOf;
  readonly #random: () => number;
  readonly #follows: boolean;
  readonly #sessions: string[] = [];
  #open: QuestionResource[] = [];
  #started = 0;
  #replied = 0;

  constructor(http: Http, documentsOf: DocumentsOf, random: () => number, follows = false) {
    this.#http = http;
    this.#follows = follows;
    this.#documentsOf = documentsOf;
    this.#random = random;
  }

  /** Acts until `until` (of `performance.now()`), or until the signal, and records every action, with a pause of `thinkMs` between two actions. */
  async live(thinkMs: number, until: number, record: Record, signal?: AbortSignal): Promise<void> {
    this.#record = record;
    // Not all users start at once, since real users came at different times.
    await pause(this.#random() * thinkMs);
    while (performance.now() < until && !signal?.aborted) {
      await this.#act();
      await pause(Math.max(0, Math.min(until - performance.now(), thinkMs * (0.5 + this.#random()))));
    }
  }

  /** Starts a session and waits until it can be answered. */
  async prepare(): Promise<void> {
    await this.start();
    while (this.#sessions.length > 0) {
      const { body } = await this.#http.send("GET", `/api/sessions/${this.#sessions[0]}`);
      const { status, questions = [] } = (body ?? {}) as Partial<SessionResource>;
      this.#open = questions.filter((question) => question.status === "waiting");
      if (status !== "reading") return;
      await pause(200);
    }
  }

  /** Starts a session. */
  async start(record = this.#record): Promise<void> {
    const body = { ...this.#documentsOf(this.#started), max_questions: 10 };
    this.#started += 1;
    const answered = await this.#post("/api/sessions", body);
    record("start", answered);
    const { session_id } = (answered.body ?? {}) as Partial<SessionResource>;
    if (answered.status < 300 && session_id) this.#sessions.push(session_id);
  }

  async #act(): Promise<void> {
    const choice = this.#random();
    if (choice >= SHARE_OF_READS + SHARE_OF_REPLIES || this.#sessions.length === 0) return this.start();
    if (choice >= SHARE_OF_READS && (await this.#reply())) return;
    return this.#read();
  }

  // The session that was started last, a question of it, or the list.
  async #read(): Promise<void> {
    const choice = this.#random();
    if (choice < 0.25) return this.#record("read", await this.#http.send("GET", "/api/sessions?limit=20"));
    const [question] = this.#open;
    if (choice < 0.5 && question) {
      const path = `/api/sessions/${question.thread_id.split(".")[0]}/questions/${question.question_id}`;
      return this.#record("read", await this.#http.send("GET", path));
    }
    const answered = await this.#http.send("GET", `/api/sessions/${this.#sessions.at(-1)}`);
    this.#record("read", answered);
    const { questions = [] } = (answered.body ?? {}) as Partial<SessionResource>;
    this.#open = questions.filter(({ status }) => status === "waiting");
  }

  // False if no question waits for the next kind of reply.
  async #reply(): Promise<boolean> {
    const kind = REPLIES[this.#replied % REPLIES.length] ?? "no";
    const at = this.#open.findIndex(({ ask }) =>
      kind === "details" ? ask?.kind === "details" || ask?.kind === "improvement" : ask?.kind === "experience",
    );
    const [question] = at < 0 ? [] : this.#open.splice(at, 1);
    this.#replied += 1;
    if (!question) return false;
    const body = replyTo(question, kind);
    this.#record(kind, await this.#post(`/api/threads/${question.thread_id}/replies`, body));
    return true;
  }

  #post(path: string, body: object): Promise<Answered> {
    return this.#follows ? this.#http.follow(path, body) : this.#http.send("POST", path, body);
  }
}

function replyTo({ ask }: QuestionResource, kind: (typeof REPLIES)[number]) {
  const { ask_id } = ask ?? {};
  if (ask?.kind === "improvement") return { ask_id, kind: "improvement", values: { [ask.fields[0]?.id ?? ""]: MORE } };
  if (ask?.kind !== "details") return { ask_id, kind: "experience", choice: kind };
  const values = filled(ask.fields, STORY);
  return { ask_id, kind: "details", values };
}
