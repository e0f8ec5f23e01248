import { createHash } from "node:crypto";
import type { Flags } from "../domain/session.js";

/** Flags that are on for a share of sessions, in percent. */
const PERCENT: Partial<Record<keyof Flags, number>> = { advanced_quality_evaluation: 50 };

/** A session's flags: each share by a hash of flag and session, the same on every server. Read once, at the start. */
export function flagsFor(flags: Flags, sessionId: string): Flags {
  const shared = Object.entries(PERCENT).map(([name, percent]) => [name, bucketOf(name, sessionId) < percent] as const);
  return { ...flags, ...Object.fromEntries(shared) };
}

function bucketOf(name: string, sessionId: string): number {
  return createHash("sha256").update(`${name} ${sessionId}`).digest().readUInt32BE(0) % 100;
}
