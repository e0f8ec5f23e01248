import { z } from "zod";
import { SessionError } from "../../domain/errors.js";
import type { NewEvent } from "../../domain/event.js";
import { isActive, type Run, RunStatus, sessionOf } from "../../domain/run.js";
import type { Projection } from "../../domain/views.js";
import { acceptanceEvent, busy, decide, mustMatch } from "../acceptance.js";
import type { Acceptance, Accepted, Idempotency, RunEnd, RunKey, RunStore } from "../ports.js";
import { MOST_FORMS } from "../rows.js";
import { createChange } from "./change.js";
import { inRedis, type Redis } from "./client.js";
import { type Check, commit, keysOf, THERE, type Write } from "./commit.js";
import { EXPIRIES, keyOf, OPEN_RUNS, ownerKey } from "./keys.js";
import { readRaw, StoredRun, toRows, toRun } from "./rows.js";
import { createScript } from "./script.js";

/** What was read has changed meanwhile: it is read again so often before whoever asks is told to come again. */
const TRIES = 10;
/** What was accepted so recently is on its way to whoever will drive it. */
const FRESH_MS = 2_000;
/** A change that was not answered may be made so much later. */
const LATE_MS = 60_000;
/** So many open runs are looked at at once. */
const MOST_OPEN = 100;

/** What is kept under a key that a request promised to be answered once with. */
const Claim = z.object({ body_hash: z.string(), session_id: z.string(), run_id: z.string(), at: z.string() });
type Claim = z.infer<typeof Claim>;
const Begun = z.object({ begins: z.number(), at: z.string(), by: z.string().nullable() });
const OpenRun = z.tuple([z.string(), z.string(), z.string()]);

const openAsk = z.object({ ask: z.object({ ask_id: z.string() }).nullable() });

/*
 * KEYS: the session's parts. ARGV: thread, ask, name of the key. Gives whether the session is there, the thread's newest run with its status
 * and problem, the run that answered the ask, the thread's view, and what is kept under the key.
 */
const STANDING = `
local function runOf(id)
  if not id then return false end
  return redis.call('HMGET', KEYS[4], id, 'status ' .. id, 'problem ' .. id)
end
local latest = redis.call('HGET', KEYS[5], ARGV[1])
return {
  redis.call('EXISTS', KEYS[1]), runOf(latest), runOf(redis.call('HGET', KEYS[5], ARGV[1] .. ' ' .. ARGV[2])),
  redis.call('HGET', KEYS[3], ARGV[1]), redis.call('HGET', KEYS[12], ARGV[3])
}`;
const readStanding = createScript(STANDING);
const foundRun = z.tuple([z.string(), z.string(), z.string().nullable()]).nullable();
const StandingReply = z.tuple([z.number(), foundRun, foundRun, z.string().nullable(), z.string().nullable()]);

/** The ledger of runs in Redis. Rows are read and judged here, and changed by one script if they still are as they were read. */
export function createRedisRunStore(redis: Redis, sessionTtlMs: number, now: () => Date, self: string): RunStore {
  const expiryFrom = (at: string) => new Date(Date.parse(at) + sessionTtlMs).toISOString();
  /** Keys outlive the session's time by a little: then what is left beside them is swept first. */
  const ttlMs = sessionTtlMs + 60_000;
  const field = (run: RunKey, ...names: string[]) =>
    inRedis(() =>
      redis.hmGet(
        keyOf(run.owner, run.thread_id, "runs"),
        names.map((name) => `${name}${run.run_id}`),
      ),
    );

  async function find(run: RunKey): Promise<Run | null> {
    const [stored, status, problem] = await field(run, "", "status ", "problem ");
    return stored && status ? toRun(stored, status, problem ?? null) : null;
  }

  async function again<Value>(attempt: () => Promise<Value | null>): Promise<Value> {
    for (let tried = 0; tried < TRIES; tried += 1) {
      const value = await attempt();
      if (value !== null) return value;
    }
    throw busy("Others are changing this at the moment.");
  }

  // A new session's key is claimed with the ids that it will have: whoever comes again with it gets these, whatever happens in between.
  async function claimed(request: Acceptance): Promise<Acceptance> {
    const { owner, idempotency, session_id, run_id, at } = request;
    if (!request.start || !idempotency) return request;
    const claim = JSON.stringify({ body_hash: idempotency.bodyHash, session_id, run_id, at } satisfies Claim);
    const key = claimKey(owner, idempotency);
    const [, kept] = await inRedis(() =>
      redis
        .multi()
        .set(key, claim, { condition: "NX", expiration: { type: "PX", value: ttlMs } })
        .get(key)
        .exec(),
    );
    const known = Claim.parse(JSON.parse(String(kept)));
    mustMatch(known.body_hash, idempotency.bodyHash);
    const { session_id: id } = known;
    return { ...request, session_id: id, thread_id: id, run_id: known.run_id, at: known.at };
  }

  async function accept(given: Acceptance): Promise<Accepted> {
    const request = await claimed(given);
    const { owner, session_id, thread_id, run_id, at, start } = request;
    const open = { score: Date.parse(at), value: JSON.stringify([owner, thread_id, run_id]) };
    // Known to be open before it is accepted: one that was not accepted after all is taken out when it is looked at.
    await inRedis(() =>
      Promise.all([
        redis.zAdd(OPEN_RUNS, open, { condition: "NX" }),
        ...(start
          ? [
              redis.zAdd(EXPIRIES, { score: Date.parse(start.expires_at), value: JSON.stringify([owner, session_id]) }),
              redis.zAdd(ownerKey(owner, "sessions"), { score: Date.parse(at), value: session_id }),
            ]
          : []),
      ]),
    );
    const accepted = await again(() => tryToAccept(request)).catch(async (error: unknown) => {
      // Whether a commit that was not answered was made is not known: then it stays known as open.
      if (error instanceof SessionError) await inRedis(() => redis.zRem(OPEN_RUNS, open.value));
      throw error;
    });
    if (accepted.run.run_id !== run_id) await inRedis(() => redis.zRem(OPEN_RUNS, open.value));
    return accepted;
  }

  async function tryToAccept(request: Acceptance): Promise<Accepted | null> {
    const { owner, session_id, run_id, thread_id, input, at, idempotency, reply, start } = request;
    const keyName = idempotency ? nameOf(idempotency) : "";
    const given = [thread_id, reply?.ask_id ?? "", keyName];
    const [there, last, answer, view, kept] = StandingReply.parse(
      await readStanding(redis, keysOf(owner, session_id), given),
    );
    const latest = last && toRun(...last);
    if (start && there === 1) return latest && { run: latest, via: "key" };
    if (kept) {
      const known = Claim.parse(JSON.parse(kept));
      mustMatch(known.body_hash, idempotency?.bodyHash ?? "");
      const run = await find({ owner, thread_id, run_id: known.run_id });
      if (run) return { run, via: "key" };
    }
    const decided = decide(request, {
      threadThere: there === 1 && (thread_id === session_id || view !== null),
      answered:
        answer && reply ? { run: toRun(...answer), hash: StoredRun.parse(JSON.parse(answer[0])).reply_hash } : null,
      latest,
      openAskId: view === null ? null : (openAsk.parse(JSON.parse(view)).ask?.ask_id ?? null),
    });
    if (decided) return decided;
    const stored = JSON.stringify({ owner, session_id, run_id, thread_id, input, reply_hash: reply?.hash ?? null });
    const event = acceptanceEvent(request);
    const when: Check[] = [
      ["session", "input", start ? null : THERE],
      ...(thread_id === session_id ? [] : [["questions", thread_id, THERE] satisfies Check]),
      ["latest", thread_id, latest?.run_id ?? null],
      ...(latest ? [["runs", `status ${latest.run_id}`, latest.status] satisfies Check] : []),
    ];
    const writes: Write[] = [
      ["HSET", "runs", run_id, stored, `status ${run_id}`, "accepted", `accepted ${run_id}`, at],
      ["HSET", "latest", thread_id, run_id, ...(reply ? [`${thread_id} ${reply.ask_id}`, run_id] : [])],
      ["HSET", "session", "updated_at", at, "expires_at", start?.expires_at ?? expiryFrom(at)],
      ...(start
        ? ([
            ["HSET", "session", "created_at", at, "input", JSON.stringify(start.input)],
            ...start.texts.map(({ sha256, text }): Write => ["HSET", "texts", sha256, text]),
          ] satisfies Write[])
        : []),
      ...(idempotency && !start
        ? ([
            ["HSET", "keys", keyName, JSON.stringify({ body_hash: idempotency.bodyHash, session_id, run_id, at })],
          ] satisfies Write[])
        : []),
      ...(idempotency && start ? ([["HSET", "session", "claim", claimKey(owner, idempotency)]] satisfies Write[]) : []),
      ...(await filledForm(request)),
      ["RPUSH", "events", eventOf(event)],
    ];
    if (!(await commit(redis, owner, thread_id, { when, writes, ttlMs }))) return null;
    return { run: { owner, session_id, run_id, thread_id, input, status: "accepted", problem: null }, via: "new" };
  }

  // What is put into a form is shown in it when it is asked again.
  async function filledForm({ owner, thread_id, input }: Acceptance): Promise<Write[]> {
    if (input.kind !== "reply" || !("values" in input.recorded.reply)) return [];
    const { kind, values } = input.recorded.reply;
    if (kind !== "details" && kind !== "improvement") return [];
    const name = `${thread_id} ${kind}`;
    const known = await inRedis(() => redis.hGet(keyOf(owner, thread_id, "forms"), name));
    const forms = [{ values, form: input.form ?? null }, ...(known ? JSON.parse(known) : [])].slice(0, MOST_FORMS);
    return [["HSET", "forms", name, JSON.stringify(forms)]];
  }

  async function finish(run: Run, fence: number, end: RunEnd): Promise<void> {
    const { owner, session_id, run_id, thread_id } = run;
    const { status, problem, projection, added, events, at, result } = end;
    if (projection?.of === "question" && projection.said.passages.length > 0)
      await inRedis(() => redis.sAdd(ownerKey(owner, "said"), session_id));
    await again(async () => {
      const [raw, [before]] = await Promise.all([
        readRaw(redis, owner, added ? session_id : thread_id),
        field(run, "status "),
      ]);
      if (!raw || !before || !isActive({ status: RunStatus.parse(before) })) return true;
      const change = createChange(raw, at);
      change.touch(expiryFrom(at));
      change.end(run, status, problem);
      if (projection) change.project(projection);
      if (added) change.add(added);
      const kept = JSON.stringify(result(await toRows(redis, owner, thread_id, raw)));
      const when: Check[] = [["runs", `status ${run_id}`, before], ...change.when];
      const writes: Write[] = [
        ...change.writes,
        ["HSET", "results", run_id, kept],
        ["RPUSH", "events", ...[...change.events, ...events].map(eventOf)],
      ];
      return (await commit(redis, owner, thread_id, { when, writes, fence, ttlMs })) ? true : null;
    });
    await inRedis(() => redis.zRem(OPEN_RUNS, JSON.stringify([owner, thread_id, run_id])));
  }

  async function tell(run: Run, fence: number, events: NewEvent[], projection: Projection | null, at: string) {
    const { owner, run_id, thread_id } = run;
    await again(async () => {
      const raw = projection ? await readRaw(redis, owner, thread_id) : null;
      if (projection && !raw) return true;
      const change = raw && createChange(raw, at);
      if (projection) change?.project(projection);
      const told = [...(change?.events ?? []), ...events];
      if (told.length === 0 && !change) return true;
      const when: Check[] = [["runs", `status ${run_id}`, "running"], ...(change?.when ?? [])];
      const writes: Write[] = [...(change?.writes ?? [])];
      if (told.length > 0) writes.push(["RPUSH", "events", ...told.map(eventOf)]);
      if (await commit(redis, owner, thread_id, { when, writes, fence })) return true;
      // Nothing of it is told when the run has ended or is gone.
      const [status] = await field(run, "status ");
      return status === "running" ? null : true;
    });
  }

  return {
    accept,
    find,
    finish,
    tell,
    async findByKey(owner, threadId, idempotency) {
      const kept =
        threadId === null
          ? await inRedis(() => redis.get(claimKey(owner, idempotency)))
          : await inRedis(() => redis.hGet(keyOf(owner, threadId, "keys"), nameOf(idempotency)));
      if (!kept) return null;
      const { body_hash, session_id, run_id } = Claim.parse(JSON.parse(kept));
      mustMatch(body_hash, idempotency.bodyHash);
      return find({ owner, thread_id: threadId ?? session_id, run_id });
    },
    async begin(run, point) {
      const [status, kept] = await field(run, "status ", "begun ");
      if (!status || !isActive({ status: RunStatus.parse(status) })) return;
      const known = kept ? Begun.parse(JSON.parse(kept)) : null;
      const here = known?.at === point ? known : null;
      const begins = !here ? 1 : here.by === self ? here.begins : here.begins + 1;
      const begun = JSON.stringify({ begins, at: point, by: self });
      await commit(redis, run.owner, run.thread_id, {
        when: [["runs", `status ${run.run_id}`, status]],
        writes: [["HSET", "runs", `status ${run.run_id}`, "running", `begun ${run.run_id}`, begun]],
      });
    },
    async deathsAt(run, point) {
      const [kept] = await field(run, "begun ");
      const known = kept ? Begun.parse(JSON.parse(kept)) : null;
      return known?.at === point ? known.begins - Number(known.by === self) : 0;
    },
    async handBack(runs) {
      for (const run of runs) {
        const [kept] = await field(run, "begun ");
        const known = kept ? Begun.parse(JSON.parse(kept)) : null;
        if (!kept || known?.by !== self) continue;
        const begun = JSON.stringify({ ...known, begins: known.begins - 1, by: null });
        await commit(redis, run.owner, run.thread_id, {
          when: [["runs", `begun ${run.run_id}`, kept]],
          writes: [["HSET", "runs", `begun ${run.run_id}`, begun]],
        });
      }
    },
    async requestCancel({ owner, thread_id, run_id }) {
      await commit(redis, owner, thread_id, {
        when: [["runs", run_id, THERE]],
        writes: [["HSET", "runs", `cancel ${run_id}`, "1"]],
      });
    },
    async isCancelRequested(run) {
      const [asked] = await field(run, "cancel ");
      return asked === "1";
    },
    async latest(owner, threadId) {
      const id = await inRedis(() => redis.hGet(keyOf(owner, threadId, "latest"), threadId));
      return id ? find({ owner, thread_id: threadId, run_id: id }) : null;
    },
    async result({ owner, thread_id, run_id }) {
      const kept = await inRedis(() => redis.hGet(keyOf(owner, thread_id, "results"), run_id));
      return kept ? JSON.parse(kept) : null;
    },
    async takeOver(sessionId) {
      const before = now().getTime() - FRESH_MS;
      const gone = now().getTime() - LATE_MS;
      const open = await inRedis(() =>
        redis.zRangeWithScores(OPEN_RUNS, 0, before, { BY: "SCORE", LIMIT: { offset: 0, count: MOST_OPEN } }),
      );
      const found = await Promise.all(
        open.map(async ({ value, score }) => {
          const [owner, thread_id, run_id] = OpenRun.parse(JSON.parse(value));
          if (sessionId !== null && sessionOf(thread_id) !== sessionId) return [];
          const run = await find({ owner, thread_id, run_id });
          if (run && isActive(run)) return [run];
          if (run || score < gone) await inRedis(() => redis.zRem(OPEN_RUNS, value));
          return [];
        }),
      );
      return found.flat();
    },
  };
}

function eventOf({ question_id, type, data, at }: NewEvent): string {
  return JSON.stringify({ question_id, type, data, at });
}

function nameOf({ route, key }: Idempotency): string {
  return `${route} ${key}`;
}

function claimKey(owner: string, idempotency: Idempotency): string {
  return ownerKey(owner, `claim:${nameOf(idempotency)}`);
}
