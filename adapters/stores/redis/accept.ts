import { z } from "zod";
import { gives } from "../../../domain/asks.js";
import { SessionError } from "../../../domain/errors.js";
import type { Run } from "../../../domain/run.js";
import { acceptanceEvent, assertSameBody, decide } from "../acceptance.js";
import { MAX_FORMS } from "../forms.js";
import type { Acceptance, Accepted, Idempotency, RunStore } from "../ports/runs.js";
import { type Redis, withRedisTimeout } from "./client.js";
import { type Check, commit, EXISTS, type Write } from "./commit.js";
import { EXPIRIES, KEY_PARTS, keyOf, OPEN_RUNS, ownerKey, partKeys } from "./keys.js";
import { untilCommitted } from "./retry.js";
import { StoredRun, toRun } from "./rows.js";
import { eventOf, findRun, SLACK_MS } from "./run-fields.js";
import { createScript } from "./script.js";

/** The value under an idempotency key: the ids of the run that the first request with this key started. */
const Claim = z.object({ body_hash: z.string(), session_id: z.string(), run_id: z.string(), at: z.string() });
type Claim = z.infer<typeof Claim>;

const openAsk = z.object({ ask: z.object({ ask_id: z.string() }).nullable() });

/*
 * ARGV: thread, ask, field of the idempotency key. Returns whether the session exists, the thread's newest run with its status and problem,
 * the run that answered the ask, the thread's view, and the claim under the idempotency key.
 */
const readThreadState = createScript(
  KEY_PARTS,
  `
local function runOf(id)
  if not id then return false end
  return redis.call('HMGET', key.runs, id, 'status ' .. id, 'problem ' .. id)
end
local latest = redis.call('HGET', key.latest, ARGV[1])
return {
  redis.call('EXISTS', key.session), runOf(latest), runOf(redis.call('HGET', key.latest, ARGV[1] .. ' ' .. ARGV[2])),
  redis.call('HGET', key.views, ARGV[1]), redis.call('HGET', key.keys, ARGV[3])
}`,
);
const foundRun = z.tuple([z.string(), z.string(), z.string().nullable()]).nullable();
const ThreadState = z.tuple([z.number(), foundRun, foundRun, z.string().nullable(), z.string().nullable()]);

/** Accepts requests as runs: reads the thread, checks it here, and changes it by one script if it has not changed in between. */
export function createRedisAcceptance(redis: Redis, sessionTtlMs: number): Pick<RunStore, "accept" | "findByKey"> {
  const ttlMs = sessionTtlMs + SLACK_MS;

  async function accept(given: Acceptance): Promise<Accepted> {
    const request = await withClaimedIds(redis, given, ttlMs);
    const member = await listAsOpen(redis, request);
    const delist = () => withRedisTimeout(() => redis.zRem(OPEN_RUNS, member));
    const accepted = await untilCommitted(() => tryToAccept(request)).catch(async (error: unknown) => {
      // After any other error the commit may have happened: the run stays listed, and is checked when the list is read.
      if (error instanceof SessionError) await delist();
      throw error;
    });
    if (accepted.run.run_id !== request.run_id) await delist();
    return accepted;
  }

  async function tryToAccept(request: Acceptance): Promise<Accepted | null> {
    const { owner, session_id, run_id, thread_id, input, idempotency, reply, start } = request;
    const given = [thread_id, reply?.ask_id ?? "", idempotency ? nameOf(idempotency) : ""];
    const [there, last, answer, view, claim] = ThreadState.parse(
      await readThreadState(redis, partKeys(owner, session_id), given),
    );
    const latest = last && toRun(...last);
    if (start && there === 1) return latest && { run: latest, via: "key" };
    const earlier = claim && (await claimedRun(redis, request, Claim.parse(JSON.parse(claim))));
    if (earlier) return { run: earlier, via: "key" };
    const decided = decide(request, {
      threadThere: there === 1 && (thread_id === session_id || view !== null),
      answered:
        answer && reply ? { run: toRun(...answer), hash: StoredRun.parse(JSON.parse(answer[0])).reply_hash } : null,
      latest,
      openAskId: view === null ? null : (openAsk.parse(JSON.parse(view)).ask?.ask_id ?? null),
    });
    if (decided) return decided;
    const when = unchanged(request, latest);
    const writes = [...newRun(request, sessionTtlMs), ...(await filledForm(redis, request))];
    writes.push(["RPUSH", "events", eventOf(acceptanceEvent(request))]);
    if (!(await commit(redis, owner, thread_id, { when, writes, ttlMs }))) return null;
    return { run: { owner, session_id, run_id, thread_id, input, status: "accepted", problem: null }, via: "new" };
  }

  return {
    accept,
    async findByKey(owner, threadId, idempotency) {
      const stored =
        threadId === null
          ? await withRedisTimeout(() => redis.get(claimKey(owner, idempotency)))
          : await withRedisTimeout(() => redis.hGet(keyOf(owner, threadId, "keys"), nameOf(idempotency)));
      if (!stored) return null;
      const { body_hash, session_id, run_id } = Claim.parse(JSON.parse(stored));
      assertSameBody(body_hash, idempotency.bodyHash);
      return findRun(redis, { owner, thread_id: threadId ?? session_id, run_id });
    },
  };
}

/**
 * The request with the ids that belong to its idempotency key. The key of a new session is claimed before the session exists, so that an
 * equal request gets the same ids even after a crash in between.
 */
async function withClaimedIds(redis: Redis, request: Acceptance, ttlMs: number): Promise<Acceptance> {
  const { owner, idempotency, session_id, run_id, at } = request;
  if (!request.start || !idempotency) return request;
  const claim = JSON.stringify({ body_hash: idempotency.bodyHash, session_id, run_id, at } satisfies Claim);
  const key = claimKey(owner, idempotency);
  const [, stored] = await withRedisTimeout(() =>
    redis
      .multi()
      .set(key, claim, { condition: "NX", expiration: { type: "PX", value: ttlMs } })
      .get(key)
      .exec(),
  );
  const known = Claim.parse(JSON.parse(String(stored)));
  assertSameBody(known.body_hash, idempotency.bodyHash);
  const { session_id: id } = known;
  return { ...request, session_id: id, thread_id: id, run_id: known.run_id, at: known.at };
}

/**
 * Lists the run as open, and a new session with its expiry, before the run is accepted: these lists are in other hash slots than the
 * session. Returns the run's member of the list. Entries of runs that were not accepted are removed when the list is read.
 */
async function listAsOpen(redis: Redis, { owner, session_id, thread_id, run_id, at, start }: Acceptance) {
  const open = { score: Date.parse(at), value: JSON.stringify([owner, thread_id, run_id]) };
  const expiry = (expires_at: string) => ({
    score: Date.parse(expires_at),
    value: JSON.stringify([owner, session_id]),
  });
  await withRedisTimeout(() =>
    Promise.all([
      redis.zAdd(OPEN_RUNS, open, { condition: "NX" }),
      ...(start
        ? [
            redis.zAdd(EXPIRIES, expiry(start.expires_at)),
            redis.zAdd(ownerKey(owner, "sessions"), { score: Date.parse(at), value: session_id }),
            redis.hSet(ownerKey(owner, "postings"), session_id, start.input.posting ?? ""),
          ]
        : []),
    ]),
  );
  return open.value;
}

async function claimedRun(redis: Redis, { owner, thread_id, idempotency }: Acceptance, claim: Claim) {
  assertSameBody(claim.body_hash, idempotency?.bodyHash ?? "");
  return findRun(redis, { owner, thread_id, run_id: claim.run_id });
}

// The conditions under which the decision still holds: the same newest run with the same status.
function unchanged({ thread_id, session_id, start }: Acceptance, latest: Run | null): Check[] {
  return [
    ["session", "input", start ? null : EXISTS],
    ...(thread_id === session_id ? [] : [["questions", thread_id, EXISTS] satisfies Check]),
    ["latest", thread_id, latest?.run_id ?? null],
    ...(latest ? [["runs", `status ${latest.run_id}`, latest.status] satisfies Check] : []),
  ];
}

function newRun(request: Acceptance, sessionTtlMs: number): Write[] {
  const { owner, session_id, run_id, thread_id, input, at, idempotency, reply, start, request_id } = request;
  const stored = JSON.stringify({
    owner,
    session_id,
    run_id,
    thread_id,
    input,
    reply_hash: reply?.hash ?? null,
    accepted_at: at,
    request_id,
  });
  const expires = start?.expires_at ?? new Date(Date.parse(at) + sessionTtlMs).toISOString();
  const writes: Write[] = [
    ["HSET", "runs", run_id, stored, `status ${run_id}`, "accepted", `accepted ${run_id}`, at],
    ["HSET", "latest", thread_id, run_id, ...(reply ? [`${thread_id} ${reply.ask_id}`, run_id] : [])],
    ["HSET", "session", "updated_at", at, "expires_at", expires],
  ];
  if (start) {
    writes.push(["HSET", "session", "created_at", at, "input", JSON.stringify(start.input)]);
    for (const { sha256, text } of start.texts) writes.push(["HSET", "texts", sha256, text]);
    if (idempotency) writes.push(["HSET", "session", "claim", claimKey(owner, idempotency)]);
  } else if (idempotency) {
    const claim: Claim = { body_hash: idempotency.bodyHash, session_id, run_id, at };
    writes.push(["HSET", "keys", nameOf(idempotency), JSON.stringify(claim)]);
  }
  return writes;
}

// Stores the contents of a form, so that it is shown filled in when it is asked again.
async function filledForm(redis: Redis, { owner, thread_id, input }: Acceptance): Promise<Write[]> {
  if (input.kind !== "reply" || !gives(input.recorded.reply, "values")) return [];
  const { kind, values } = input.recorded.reply;
  const name = `${thread_id} ${kind}`;
  const known = await withRedisTimeout(() => redis.hGet(keyOf(owner, thread_id, "forms"), name));
  const forms = [{ values, form: input.form ?? null }, ...(known ? JSON.parse(known) : [])].slice(0, MAX_FORMS);
  return [["HSET", "forms", name, JSON.stringify(forms)]];
}

function nameOf({ route, key }: Idempotency): string {
  return `${route} ${key}`;
}

function claimKey(owner: string, idempotency: Idempotency): string {
  return ownerKey(owner, `claim:${nameOf(idempotency)}`);
}
