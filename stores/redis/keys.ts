import { sessionOf } from "../../domain/run.js";

/*
 * Keys of everything that is stored of a session. Its rows, its questions' and the checkpoints of all its threads have one hash tag, so
 * that they are in one slot of a cluster and one script may change them together. The owner is the head of every tag.
 */

/** What is stored of a session beside its checkpoints, each under a key of its own; all but what was said expires with it. */
export const PARTS = [
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
export type Part = (typeof PARTS)[number];

/** The tag of the session that a thread belongs to. */
export function tagOf(owner: string, threadId: string): string {
  return `{${encode(owner)}/${encode(sessionOf(threadId))}}`;
}

/** The key of a part of a session. */
export function keyOf(owner: string, threadId: string, part: Part): string {
  return `aa:${tagOf(owner, threadId)}:${part}`;
}

/** A key of what an owner has beside sessions. */
export function ownerKey(owner: string, name: string): string {
  return `aa:owner:{${encode(owner)}}:${name}`;
}

/** The head of the keys of a session's checkpoints; a thread's own id follows. */
export function checkpointHead(owner: string, threadId: string): string {
  return `aa:${tagOf(owner, threadId)}:checkpoints:${encode(owner)}/`;
}

/** The keys of a thread's checkpoints: what is stored, the order of its names, the fence of its newest run. */
export function checkpointKeys(thread: string): [string, string, string] {
  const at = thread.lastIndexOf("/");
  const [owner, id] = [thread.slice(0, Math.max(0, at)), thread.slice(at + 1)];
  const head = checkpointHead(owner, id) + encode(id);
  return [`${head}:stored`, `${head}:order`, `${head}:fence`];
}

/** The thread of a key that checkpointKeys gave. */
export function threadOf(key: string): string {
  return decodeURIComponent(key.split(":checkpoints:")[1]?.replace(/^\/|:[a-z]+$/g, "") ?? "");
}

/** Where a session's changes are told. */
export function channelOf(owner: string, sessionId: string): string {
  return `aa:${tagOf(owner, sessionId)}:news`;
}

/** Open runs by the time of their acceptance, sessions by the time of their expiry, and removals that are to be finished, of all owners. */
export const OPEN_RUNS = "aa:{all}:open";
export const EXPIRIES = "aa:{all}:expiries";
export const REMOVALS = "aa:{all}:removals";

/** A name without what joins names or makes a tag. */
export function encode(name: unknown): string {
  return encodeURIComponent(String(name));
}
