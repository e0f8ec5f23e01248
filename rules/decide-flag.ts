import { createHash } from "node:crypto";
import { type FlagDecision, type FlagRule, sharesOf } from "../domain/flag.js";

/** The bytes of the hash that decide: the most that a number represents exactly. */
const BYTES = 6;

/** Decides a flag for an owner: the lists first, then a share by a hash of flag and owner, which is the same on every server. */
export function decideFlag(name: string, rule: FlagRule, owner: string): FlagDecision {
  const { enabled, percentage, allow, deny, variants } = rule;
  if (!enabled) return decided(false, "DISABLED");
  if (deny.includes(owner)) return decided(false, "TARGETING_MATCH");
  if (allow.includes(owner)) return decided(true, "TARGETING_MATCH");
  const others = sharesOf(variants);
  const isForAll = percentage === 100 || (percentage === 0 && others.length === 0);
  if (isForAll) return decided(percentage === 100, "STATIC");
  const owners = shareOf(name, owner) * 100;
  if (owners < percentage) return decided(true, "SPLIT");
  let end = percentage;
  for (const [variant, share] of others) {
    end += share;
    if (owners < end) return { ...decided(true, "SPLIT"), further_variant: variant };
  }
  return decided(false, "SPLIT");
}

function decided(value: boolean, reason: FlagDecision["reason"]): FlagDecision {
  return { value, variant: value ? "on" : "off", further_variant: null, reason };
}

// From 0 to 1, spread evenly over owners, and differently for each flag.
function shareOf(name: string, owner: string): number {
  const hash = createHash("sha256")
    .update(JSON.stringify([name, owner]))
    .digest();
  return hash.readUIntBE(0, BYTES) / 2 ** (8 * BYTES);
}
