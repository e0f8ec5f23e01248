import { createHash, timingSafeEqual } from "node:crypto";
import type { Request } from "express";
import { createRemoteJWKSet, customFetch, errors, jwtVerify } from "jose";
import { z } from "zod";
import { AppError, ProviderError } from "../domain/errors.js";
import { LOCAL_OWNER } from "../domain/session.js";
import type { AccessConfig } from "../engine/config/access.js";
import { type AccessRole, type ApiKey, ROLES } from "../engine/config/api-keys.js";
import { createSender } from "../engine/runtime/node-fetch.js";

/** Who makes a request: the owner of what they may see and change, and what they may call. */
export interface Identity {
  owner: string;
  roles: readonly AccessRole[];
}

/** Says who makes a request. Throws `unauthenticated` if that cannot be shown. */
export type Identify = (request: Request) => Promise<Identity>;

/** Algorithms with public keys alone: a published key must not serve as a shared secret. */
const ALGORITHMS = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"];
const CLOCK_TOLERANCE_SECONDS = 5;
const JWKS_TIMEOUT_MS = 2_000;
const JWKS_KEPT_MS = 10 * 60_000;
const LARGEST_JWKS = 256 * 1024;
const LONGEST_OWNER = 200;

/** The roles in a token: a list, or words with blanks between them. Others are ignored; without any, the caller is a user. */
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

// Every hash is compared, in the same time, so that the time says nothing about the keys.
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
      // The owner of a key is never also that of a token: their issuer could choose the name.
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

// No redirect is followed, and no more is read than a set of keys can be.
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
