import type { ApiKey } from "./api-keys.js";
import type { Environment } from "./environment.js";
import type { ConfigErrors } from "./providers.js";

/** Who may use the server, and how much. */
export interface AccessConfig {
  /** False: this computer's user is the one owner, and no key is needed. */
  isRequired: boolean;
  keys: ApiKey[];
  /** Where the keys of signed tokens are published, and whose and for whom the tokens must be; null without tokens. */
  tokens: { jwksUrl: string; issuer: string; audience: string } | null;
  /** The address by which browsers reach this server through a proxy, without a slash at its end; null for none. */
  publicUrl: string | null;
  /** Requests of one owner in a minute; null for any number. */
  requestsPerMinute: number | null;
}

const LOOPBACK = ["127.0.0.1", "localhost", "::1"];
const DEFAULT_REQUESTS_PER_MINUTE = 600;

/** Another address than this computer's needs keys or tokens. Checked on what was given, so that it is told beside all other errors. */
export function checkHost(given: Readonly<Record<string, string | undefined>>, errors: ConfigErrors): void {
  if (given.API_KEYS !== undefined || given.AUTH_JWKS_URL !== undefined) return;
  if (given.HOST === undefined || LOOPBACK.includes(given.HOST)) return;
  const message = `must be one of ${LOOPBACK.join(", ")} without API_KEYS or AUTH_JWKS_URL: anybody could read and delete everything`;
  errors.push({ path: "HOST", message });
}

/** Who may use the server. */
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
