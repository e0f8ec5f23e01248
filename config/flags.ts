import { createHash } from "node:crypto";
import { z } from "zod";
import { Flags } from "../domain/session.js";

/** Each flag as on, off, or on for a share of sessions in percent. */
export type FlagShares = Record<keyof Flags, boolean | number>;

const DEFAULTS: FlagShares = { ...Flags.parse({}), advanced_quality_evaluation: 50 };
const share = z.union([z.boolean(), z.number().min(0).max(100)], { error: "must be true, false or a percentage" });
const File = z.strictObject(
  Object.fromEntries(Object.keys(DEFAULTS).map((name) => [name, share.optional()])) as Record<
    keyof Flags,
    z.ZodOptional<typeof share>
  >,
);

/** Reads a file of flags over the defaults. Throws with what is wrong in it. */
export function readFlags(text: string): FlagShares {
  return { ...DEFAULTS, ...File.parse(JSON.parse(text)) } as FlagShares;
}

/** The flags where no file sets them. */
export function defaultFlags(): FlagShares {
  return { ...DEFAULTS };
}

/** A session's flags: each share by a hash of flag and session, the same on every server. Read once, at the start. */
export function flagsFor(shares: FlagShares, sessionId: string): Flags {
  const decided = Object.entries(shares).map(([name, value]) => [
    name,
    typeof value === "boolean" ? value : bucketOf(name, sessionId) < value,
  ]);
  return Flags.parse(Object.fromEntries(decided));
}

function bucketOf(name: string, sessionId: string): number {
  return createHash("sha256").update(`${name} ${sessionId}`).digest().readUInt32BE(0) % 100;
}
