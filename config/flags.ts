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

/** Reads a flags file (JSON) on top of the defaults. Throws if it is invalid. */
export function readFlags(text: string): FlagShares {
  return { ...DEFAULTS, ...File.parse(JSON.parse(text)) } as FlagShares;
}

/** The flags if there is no file. */
export function defaultFlags(): FlagShares {
  return { ...DEFAULTS };
}

/** Decides a session's flags once, at its start. Shares are decided by a hash of flag and session, equally on every server. */
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
