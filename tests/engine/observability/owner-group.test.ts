import { expect, it } from "vitest";
import { OWNER_GROUPS, ownerGroup } from "../../../engine/observability/owner-group.js";

it("owners are in twenty groups of like size, always in the same one", () => {
  const owners = Array.from({ length: 10_000 }, (_, index) => `owner-${index}`);
  const sizes = new Map<string, number>();
  for (const owner of owners) sizes.set(ownerGroup(owner), (sizes.get(ownerGroup(owner)) ?? 0) + 1);
  expect(sizes.size).toBe(OWNER_GROUPS);
  for (const size of sizes.values()) expect(Math.abs(size - 10_000 / OWNER_GROUPS)).toBeLessThan(100);
  expect(ownerGroup("ada")).toBe(ownerGroup("ada"));
});
