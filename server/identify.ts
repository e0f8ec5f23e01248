import { createHash, timingSafeEqual } from "node:crypto";
import type { Request } from "express";
import { createRemoteJWKSet, customFetch, errors, jwtVerify } from "jose";
import { z } from "zod";
import { AppError, ProviderError } from "../domain/errors.js";
import { LOCAL_OWNER } from "../domain/session.js";
import type { AccessConfig } from "../engine/config/access.js";
import { type AccessRole, type ApiKey, ROLES } from "../engine/config/api-keys.js";
import { createSender } from "../engine/runtime/node-fetch.js";

/** The caller of a request: the owner of the data that they may see and change, and the operations that they may call. */
export interface Identity {
  owner: string;
  roles: readonly AccessRole[];
}

/** Identifies the caller of a request. Throws `unauthenticated` if that fails. */
export type Identify = (request: Request) => Promise<Identity>;

/** Only algorithms with public keys: a published key must not work as a shared secret. */
const ALGORITHMS = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"];
const CLOCK_TOLERANCE_SECONDS = 5;
const JWKS_TIMEOUT_MS = 2_000;
const JWKS_KEPT_MS = 10 * 60_000;
const LARGEST_JWKS = 256 * 1024;
const LONGEST_OWNER = 200;

/** The roles in a token: a list, or a text with blanks between them. Unknown roles are ignored. Without this claim, the caller is a user. */
const Roles = z
  .union([z.array(z.string()), z.string().transform((text) => text.split(" "))])
  .transform((names) => ROLES.filter((role) => names.includes(role)));

/** Identifies by keys and by signed tokens, as configured; without either, everybody on this computer is the local owner. */
export function createIdentify({ isRequired, keys, tokens }: AccessConfig): Identify {
  if (!isRequired) return async () => ({ owner: LOCAL_OWNER, roles: ROLES });
  const readToken = tokens && createTokenReader(tokens, new Set(keys.map(({ name }) => name)));
  return async (request) => {
    const [, given = ""] = /^Bearer +([\w.~+/=-]{1,8192})$/i.exec(request.get("Authorization") ?? "") ?? [];
    const known = given === "" ? null : (byKey(keys, given) ?? (await readToken?.(given)));
    if (known) return known;
    throw new AppError({
      code: "unauthenticated",
      message: "This needs a valid key: send the header Authorization: Bearer KEY.",
    });
  };
}

// Every hash is compared in constant time, so that the duration reveals nothing about the keys.
function byKey(keys: ApiKey[], given: string): Identity | null {
  const hash = createHash("sha256").update(given).digest();
  const found = keys.filter(({ sha256 }) => timingSafeEqual(hash, Buffer.from(sha256, "hex")))[0];
  return found ? { owner: found.name, roles: found.roles } : null;
}

function createTokenReader(
  { jwksUrl, issuer, audience }: NonNullable<AccessConfig["tokens"]>,
  keyNames: Set<string>,
): (token: string) => Promise<Identity | null> {
  const keySet = createRemoteJWKSet(new URL(jwksUrl), {
    timeoutDuration: JWKS_TIMEOUT_MS,
    cacheMaxAge: JWKS_KEPT_MS,
    [customFetch]: createKeyFetch(),
  });
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keySet, {
        issuer,
        audience,
        algorithms: ALGORITHMS,
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        requiredClaims: ["sub", "exp"],
      });
      const owner = payload.sub ?? "";
      const roles = payload.roles === undefined ? { data: ["user"] as AccessRole[] } : Roles.safeParse(payload.roles);
      // A token's owner must not be the owner of a key: the token's issuer could choose any name.
      const isOwner = owner !== "" && owner.length <= LONGEST_OWNER && !keyNames.has(owner) && owner !== LOCAL_OWNER;
      return isOwner && roles.data ? { owner, roles: roles.data } : null;
    } catch (error) {
      if (isAboutToken(error)) return null;
      throw new ProviderError({
        code: "provider_unavailable",
        message: "The keys of signed tokens cannot be read at the moment.",
        retryable: true,
        details: { retry_after_seconds: 5 },
        cause: error,
      });
    }
  };
}

function isAboutToken(error: unknown): boolean {
  if (!(error instanceof errors.JOSEError)) return false;
  return !(
    error instanceof errors.JWKSTimeout ||
    error instanceof errors.JWKSInvalid ||
    error.code === "ERR_JOSE_GENERIC"
  );
}

// Follows no redirect, and reads no more than the possible size of a key set.
function createKeyFetch(): (url: string, init: RequestInit) => Promise<Response> {
  const send = createSender(1);
  return (url, init) => {
    let length = 0;
    const onPiece = (piece: Uint8Array) => {
      length += piece.length;
      if (length > LARGEST_JWKS) throw new Error("the set of keys is too large");
    };
    return send(new Request(url, init), init.signal ?? null, { onPiece });
  };
}
