import { sessionOf } from "../../../domain/run.js";

/*
 * The keys of everything that is stored for a session. Its rows, its questions' rows and the checkpoints of all its threads have the same
 * hash tag: they are in one slot of a cluster, and one script may change them together. Every tag begins with the owner.
 */

/**
 * The parts of a session apart from its checkpoints, each under a separate key. All but `said` expire with the session: each `commit` with
 * `ttlMs` renews them.
 */
export const KEY_PARTS = [
  "session",
  "questions",
  "views",
  "runs",
  "latest",
  "forms",
  "results",
  "events",
  "texts",
  "journal",
  "calls",
  "keys",
  "said",
] as const;
export type KeyPart = (typeof KEY_PARTS)[number];

/** The hash tag of the session that a thread belongs to. */
export function tagOf(owner: string, threadId: string): string {
  return `{${encode(owner)}/${encode(sessionOf(threadId))}}`;
}

/** The key of a part of a session. */
export function keyOf(owner: string, threadId: string, part: KeyPart): string {
  return `aa:${tagOf(owner, threadId)}:${part}`;
}

/** The keys of all parts of the session that a thread belongs to. */
export function partKeys(owner: string, threadId: string): Record<KeyPart, string> {
  return Object.fromEntries(KEY_PARTS.map((part) => [part, keyOf(owner, threadId, part)])) as Record<KeyPart, string>;
}

/** A key of an owner's data outside of sessions. */
export function ownerKey(owner: string, name: string): string {
  return `aa:owner:{${encode(owner)}}:${name}`;
}

/** Written only for a moment, to test whether writes succeed. */
export const PROBE = "aa:probe";

/** The key of the rules of flags, which belong to no owner. */
export const FLAG_RULES = "aa:flags";

/** The key of the list of what operators changed, the newest first. It belongs to no owner. */
export const OPERATOR_CHANGES = "aa:operator-changes";

/** The key of the metrics of one time step, which belong to no owner. */
export function metricKey(step: string, at: number): string {
  return `aa:metrics:${step}:${at}`;
}
/** The key of the sorted set of the time steps that have metrics. */
export function metricStartsKey(step: string): string {
  return `aa:metrics:${step}:starts`;
}
/** The state of all alerts. */
export const ALERT_STATE = "aa:alerts:state";
/** The server that checks the alerts at the moment. */
export const ALERT_CLAIM = "aa:alerts:claim";
/** The prefix of the counts of requests. */
export const RATES = "aa:rates";

/** The prefix of the keys of a session's checkpoints; the thread's own id follows. */
export function checkpointHead(owner: string, threadId: string): string {
  return `aa:${tagOf(owner, threadId)}:checkpoints:${encode(owner)}/`;
}

/** The keys of a thread's checkpoints: a hash of the stored values, the sorted names, and the fencing token of its newest run. */
export const CHECKPOINT_PARTS = ["stored", "order", "fence"] as const;
export type CheckpointPart = (typeof CHECKPOINT_PARTS)[number];

/** The lifetime of a deleted thread's fencing token, which is above all others: it refuses the writes of a run that is still active. */
export const TOMBSTONE_MS = 86_400_000;

/** The keys of a thread's checkpoints, by part. `thread` is an id of `checkpointThread`. */
export function checkpointKeys(thread: string): Record<CheckpointPart, string> {
  const at = thread.lastIndexOf("/");
  const [owner, id] = [thread.slice(0, Math.max(0, at)), thread.slice(at + 1)];
  const head = checkpointHead(owner, id) + encode(id);
  return { stored: `${head}:stored`, order: `${head}:order`, fence: `${head}:fence` };
}

/** The thread of a key that `checkpointKeys` returned. */
export function threadOf(key: string): string {
  return decodeURIComponent(key.split(":checkpoints:")[1]?.replace(/^\/|:[a-z]+$/g, "") ?? "");
}

/** The pub/sub channel of a session. */
export function channelOf(owner: string, sessionId: string): string {
  return `aa:${tagOf(owner, sessionId)}:news`;
}

/** The keys of a batch, and of the name of the server that works on it. */
export function batchKey(owner: string, batchId: string): string {
  return `aa:{${encode(owner)}/${encode(batchId)}}:batch`;
}
export function batchWorkerKey(owner: string, batchId: string): string {
  return `aa:{${encode(owner)}/${encode(batchId)}}:batch-worker`;
}

/** The open batches of all owners, a sorted set by the time of acceptance. */
export const OPEN_BATCHES = "aa:{all}:batches";
/** The open runs of all owners, a sorted set by the time of acceptance. */
export const OPEN_RUNS = "aa:{all}:open";
/** The sessions of all owners, a sorted set by the time of expiry. */
export const EXPIRIES = "aa:{all}:expiries";
/** The unfinished removals of all owners, a sorted set. */
export const REMOVALS = "aa:{all}:removals";
/** The name of this store among others. */
export const IDENTITY = "aa:{all}:identity";

/** A name without the characters that join names or delimit a hash tag. */
export function encode(name: unknown): string {
  return encodeURIComponent(String(name));
}
