import { createHash } from "node:crypto";

/** In so many groups owners are counted where their answers are compared. */
export const OWNER_GROUPS = 20;

/** The group of an owner: all answers of an owner are in one, groups are of like size, and a group names nobody. */
export function ownerGroup(owner: string): string {
  return String(createHash("sha256").update(owner).digest().readUInt32BE(0) % OWNER_GROUPS);
}
