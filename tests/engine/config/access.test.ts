import { describe, expect, it } from "vitest";
import { checkHost, readAccess } from "../../../engine/config/access.js";
import { Environment } from "../../../engine/config/environment.js";
import type { ConfigErrors } from "../../../engine/config/providers.js";

const HASH = "a1".repeat(32);
const TOKENS = { AUTH_JWKS_URL: "https://id.example/keys", AUTH_ISSUER: "id", AUTH_AUDIENCE: "us" };
const read = (env: Record<string, string>) => {
  const errors: ConfigErrors = [];
  return { errors, access: readAccess(Environment.parse(env), errors) };
};

describe("who may use the server", () => {
  it("is everybody on this computer, without a limit, unless there are keys or tokens", () => {
    expect(read({}).access).toMatchObject({ isRequired: false, tokens: null, requestsPerMinute: null });
    expect(read({ API_KEYS: `ana:${HASH}` }).access).toMatchObject({ isRequired: true, requestsPerMinute: 600 });
    expect(read(TOKENS).access).toMatchObject({ isRequired: true, tokens: { issuer: "id", audience: "us" } });
  });

  it("may be limited otherwise", () => {
    expect(read({ API_KEYS: `ana:${HASH}`, RATE_LIMIT: "off" }).access.requestsPerMinute).toBeNull();
    expect(read({ RATE_LIMIT: "5" }).access.requestsPerMinute).toBe(5);
  });

  it("is told by all three variables of tokens, or none", () => {
    expect(read({ AUTH_ISSUER: "id", AUTH_AUDIENCE: "us" }).errors).toMatchObject([{ path: "AUTH_JWKS_URL" }]);
    expect([read(TOKENS).errors, read({}).errors]).toEqual([[], []]);
  });
});

it("an address that others can reach needs keys or tokens", () => {
  const errorsOf = (env: Record<string, string>) => {
    const errors: ConfigErrors = [];
    checkHost(env, errors);
    return errors.map(({ path }) => path);
  };
  expect(errorsOf({ HOST: "0.0.0.0" })).toEqual(["HOST"]);
  expect(errorsOf({ HOST: "0.0.0.0", API_KEYS: "x" })).toEqual([]);
  expect(errorsOf({ HOST: "0.0.0.0", AUTH_JWKS_URL: "x" })).toEqual([]);
  expect([errorsOf({ HOST: "::1" }), errorsOf({})]).toEqual([[], []]);
});
