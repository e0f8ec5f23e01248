import { createHash } from "node:crypto";
import type { FlagDecision, FlagRule } from "../domain/flag.js";

/** The bytes of the hash that decide: the most that a number represents exactly. */
const BYTES = 6;

/** Decides a flag for an owner: the lists first, then a share by a hash of flag and owner, which is the same on every server. */
export function decideFlag(name: string, { enabled, percentage, allow, deny }: FlagRule, owner: string): FlagDecision {
  if (!enabled) return decided(false, "DISABLED");
  if (deny.includes(owner)) return decided(false, "TARGETING_MATCH");
  if (allow.includes(owner)) return decided(true, "TARGETING_MATCH");
  if (percentage === 0 || percentage === 100) return decided(percentage === 100, "STATIC");
  return decided(shareOf(name, owner) < percentage / 100, "SPLIT");
}

function decided(value: boolean, reason: FlagDecision["reason"]): FlagDecision {
  return { value, variant: value ? "on" : "off", reason };
}

// From 0 to 1, spread evenly over owners, and differently for each flag.
function shareOf(name: string, owner: string): number {
  const hash = createHash("sha256")
    .update(JSON.stringify([name, owner]))
    .digest();
  return hash.readUIntBE(0, BYTES) / 2 ** (8 * BYTES);
}
