import { expect, it } from "vitest";
import { apiKeys } from "../../../engine/config/api-keys.js";

const HASH = "A1".repeat(32);

it("a key has a name, a hash in small letters, and the role of a user unless others are given", () => {
  expect(apiKeys.parse(`ana:${HASH}, ops@x.org:${HASH}:user+operator`)).toEqual([
    { name: "ana", sha256: "a1".repeat(32), roles: ["user"] },
    { name: "ops@x.org", sha256: "a1".repeat(32), roles: ["user", "operator"] },
  ]);
});

it.each([`ana:${HASH}:root`, `ana:${HASH},ana:${HASH}`, `ana:${HASH.slice(2)}`, `ana:${HASH},`, `:${HASH}`])(
  "keys are refused as a whole if one is wrong or a name is there twice: %s",
  (text) => {
    const { error } = apiKeys.safeParse(text);
    expect(error?.issues[0]?.message).toMatch(/name:sha256:roles/);
  },
);
