import { setImmediate } from "node:timers/promises";
import { API } from "../../domain/contract/contract.js";
import type { Operation } from "../../domain/contract/operation.js";
import type { SessionResource } from "../../domain/session.js";
import { type Mutation, mutations } from "./bodies.js";
import { hostileFiles } from "./files.js";
import { dawdle, HEADERS, IDS, send } from "./requests.js";
import { injectionLines } from "./texts.js";
import { MAGIC } from "./values.js";

/** The number of attacks of a kind, and the attacks that did not end as they should. */
export interface Outcome {
  kind: string;
  sent: number;
  statuses: Record<string, number>;
  failed: string[];
}

/** The requests of an attack that are open at once. */
export const AT_ONCE = 8;
const operations = Object.entries(API) as [string, Operation][];

/** True for a status that the contract declares for the call, or a 4xx refusal. */
function isDeclared({ answers }: Pick<Operation, "answers">, status: number): boolean {
  return status in answers || (status >= 400 && status < 500 && status !== 499);
}

class Tally {
  readonly #outcome: Outcome;
  constructor(kind: string) {
    this.#outcome = { kind, sent: 0, statuses: {}, failed: [] };
  }
  add(about: string, status: number, isRight: boolean): void {
    const { statuses } = this.#outcome;
    this.#outcome.sent += 1;
    statuses[status] = (statuses[status] ?? 0) + 1;
    if (!isRight) this.#outcome.failed.push(`${about}: ${status}`);
  }
  get outcome(): Outcome {
    return this.#outcome;
  }
}

async function each<Item>(items: Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const left = [...items];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
    }),
  );
}

const pathOf = ({ path }: Operation, ids: Record<string, string>) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? "unknown");

/** Mutated bodies for every call that takes one, at least `perFamily` for each family of routes; `most` for each call. */
export async function attackBodies(
  url: string,
  ids: Record<string, string>,
  perFamily: number,
  most?: number,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const family of new Set(operations.map(([, { tag }]) => tag))) {
    const calls = operations.filter(([, { tag }]) => tag === family);
    const tally = new Tally(`bodies of ${family}`);
    const withBody = calls.flatMap(([id, operation]) =>
      operation.body ? [{ id, operation, body: operation.body }] : [],
    );
    if (withBody.length === 0) continue;
    for (const { id, operation, body } of withBody) {
      const bodies = mutations(body, Math.ceil(perFamily / withBody.length), most);
      await each(bodies, async ({ about, body: text }: Mutation) => {
        const response = await fetch(url + pathOf(operation, ids), {
          method: operation.method.toUpperCase(),
          headers: { "Content-Type": "application/json" },
          body: text,
        });
        const answer = await response.text();
        const isRight =
          isDeclared(operation, response.status) && !answer.includes("node_modules") && answer.length < 100_000;
        tally.add(`${id}, ${about}`, response.status, isRight);
      });
    }
    outcomes.push(tally.outcome);
  }
  return outcomes;
}

/** Files as a résumé: read, or refused with a reason. */
export async function attackFiles(url: string, job: string): Promise<Outcome> {
  const tally = new Tally("files");
  const files = Object.entries(hostileFiles());
  // Making the files takes seconds. Meanwhile the server has closed idle connections, which the client notices only in the next turn of the event
  // loop.
  await setImmediate();
  await each(files, async ([name, bytes]) => {
    const form = new FormData();
    form.set("resume", new File([Uint8Array.from(bytes)], "cv"));
    form.set("job", job);
    for (;;) {
      const response = await fetch(`${url}/api/sessions`, { method: "POST", body: form });
      const { detail = "" } = (await response.json()) as { detail?: string };
      // The queue is full: a valid answer, but not to this file.
      if (response.status === 503 && response.headers.get("Retry-After")) continue;
      tally.add(
        name,
        response.status,
        [201, 400, 413, 415, 422].includes(response.status) && (response.ok || detail.length > 20),
      );
      return;
    }
  });
  return tally.outcome;
}

/** Orders in a résumé: neither the match nor the gaps change. */
export async function attackWithOrders(url: string, resume: string, job: string): Promise<Outcome> {
  const tally = new Tally("orders in texts");
  const start = async (text: string) => {
    const response = await fetch(`${url}/api/sessions`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ resume: text, job, mode: "fast", max_questions: 1 }),
    });
    return { status: response.status, session: (await response.json()) as SessionResource };
  };
  const understood = ({ match, gaps }: SessionResource) =>
    JSON.stringify([match?.score, gaps?.map(({ title, status }) => `${title} ${status}`).sort()]);
  const clean = understood((await start(resume)).session);
  await each(injectionLines(), async ({ family, line }) => {
    const { status, session } = await start(resume.replace("\n- ", `\n- ${line}\n- `));
    tally.add(`${family}: ${line.slice(0, 60)}`, status, status === 201 && understood(session) === clean);
  });
  return tally.outcome;
}

/** Requests with invalid headers and ids. */
export async function attackRequests(url: string, ids: Record<string, string>): Promise<Outcome> {
  const tally = new Tally("headers and ids");
  const paths = ["/api/sessions", `/api/sessions/${ids.session_id}`, `/api/sessions/${ids.session_id}/events`];
  const cases = [
    ...HEADERS.flatMap((headers) => paths.map((path) => ({ method: "GET", path, headers }))),
    ...HEADERS.map((headers) => ({ method: "POST", path: `/api/threads/${ids.thread_id}/replies`, headers })),
    ...IDS.flatMap((id) =>
      operations
        .filter(([, { path, method }]) => path.includes("{") && method === "get")
        .map(([, { path }]) => ({
          method: "GET",
          path: path.replace(/\{\w+\}/g, () => id),
          headers: {} as Record<string, string>,
        })),
    ),
  ];
  await each(cases, async ({ method, path, headers }) => {
    const status = await send(url + path, method, headers, method === "POST" ? "{}" : "");
    tally.add(`${method} ${path.slice(0, 60)} ${JSON.stringify(headers).slice(0, 60)}`, status, status < 500);
  });
  return tally.outcome;
}

/** Objects with a special meaning to some software, in the position of documents, metadata and values. */
export async function attackWithMagic(url: string, resume: string, job: string): Promise<Outcome> {
  const tally = new Tally("magic objects");
  const bodies = MAGIC.flatMap((magic) => [
    { resume: magic, job, as_given: true },
    { resume, job: magic, as_given: true },
    { resume, job, max_questions: 1, metadata: magic },
    { resume: `${resume}\n${JSON.stringify(magic)}`, job, max_questions: 1 },
  ]);
  await each(bodies, async (body) => {
    const response = await fetch(`${url}/api/sessions`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    const session = (await response.json()) as SessionResource;
    const isRight = [201, 400, 422].includes(response.status) && (!response.ok || (await canBeRead(url, session)));
    tally.add(JSON.stringify(body).slice(0, 80), response.status, isRight);
  });
  return tally.outcome;
}

// A session with such an object in it can still be read and exported.
async function canBeRead(url: string, { session_id, status }: SessionResource): Promise<boolean> {
  if (status === "failed") return true;
  const paths = [`/api/sessions/${session_id}`, `/api/sessions/${session_id}/export?format=markdown`];
  const read = await Promise.all(paths.map((path) => fetch(url + path).then((one) => (one.ok ? one.text() : ""))));
  return read.every(Boolean);
}

const SLOW_CLIENTS = 500;
const PATIENCE_SECONDS = 20;

/** Connections that begin a request and never end it. Their "status" is the number of seconds after which the server has closed them. */
export async function attackSlowly(url: string): Promise<Outcome> {
  const tally = new Tally("slow clients");
  const beginnings = [
    "",
    "GET /",
    "GET /livez HTTP/1.1\r\nHost: localhost\r\n",
    "POST /api/sessions HTTP/1.1\r\nHost: localhost\r\nX: ",
  ];
  const slow = Array.from({ length: SLOW_CLIENTS }, async (_, index) => {
    const seconds = Math.ceil(await dawdle(url, beginnings[index % beginnings.length] ?? "", PATIENCE_SECONDS));
    tally.add(`client ${index}`, seconds, seconds < PATIENCE_SECONDS);
  });
  await Promise.all(slow);
  return tally.outcome;
}
