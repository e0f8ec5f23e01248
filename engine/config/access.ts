import type { ApiKey } from "./api-keys.js";
import type { Environment } from "./environment.js";
import type { ConfigErrors } from "./providers.js";

/** The settings for who may use the server, and how much. */
export interface AccessConfig {
  /** False: this computer's user is the only owner, and no key is needed. */
  isRequired: boolean;
  keys: ApiKey[];
  /** The URL of the public keys of signed tokens, with the required issuer and audience; null without tokens. */
  tokens: { jwksUrl: string; issuer: string; audience: string } | null;
  /** The address at which browsers reach this server through a proxy, without a trailing slash; null without a proxy. */
  publicUrl: string | null;
  /** The maximum requests per minute of one owner; null for no limit. */
  requestsPerMinute: number | null;
}

const LOOPBACK = ["127.0.0.1", "localhost", "::1"];
const DEFAULT_REQUESTS_PER_MINUTE = 600;

/**
 * Requires keys or tokens if HOST is any address except this computer's. Checks the raw variables, so that this error is reported together
 * with all others.
 */
export function checkHost(given: Readonly<Record<string, string | undefined>>, errors: ConfigErrors): void {
  if (given.API_KEYS !== undefined || given.AUTH_JWKS_URL !== undefined) return;
  if (given.HOST === undefined || LOOPBACK.includes(given.HOST)) return;
  const message = `must be one of ${LOOPBACK.join(", ")} without API_KEYS or AUTH_JWKS_URL: anybody could read and delete everything`;
  errors.push({ path: "HOST", message });
}

/** Reads the settings for who may use the server. */
export function readAccess(data: Environment, errors: ConfigErrors): AccessConfig {
  const { API_KEYS, AUTH_JWKS_URL: jwksUrl, AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience } = data;
  const keys = API_KEYS ?? [];
  const parts = { AUTH_JWKS_URL: jwksUrl, AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience };
  const missing = Object.entries(parts).filter(([, value]) => value === undefined);
  if (missing.length > 0 && missing.length < Object.keys(parts).length)
    for (const [path] of missing)
      errors.push({ path, message: "must be set: AUTH_JWKS_URL, AUTH_ISSUER and AUTH_AUDIENCE belong together" });
  const tokens = jwksUrl && issuer && audience ? { jwksUrl, issuer, audience } : null;
  const isRequired = keys.length > 0 || tokens !== null;
  const limit = data.RATE_LIMIT ?? (isRequired ? DEFAULT_REQUESTS_PER_MINUTE : "off");
  return {
    isRequired,
    keys,
    tokens,
    publicUrl: data.PUBLIC_URL ?? null,
    requestsPerMinute: limit === "off" ? null : limit,
  };
}
