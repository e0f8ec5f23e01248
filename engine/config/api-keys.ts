import { z } from "zod";

/** `user`: sessions, questions, learning, facts. `operator`: metrics, alerts, flags, analytics. */
export const ROLES = ["user", "operator"] as const;
export type AccessRole = (typeof ROLES)[number];

/** A key that this server accepts. Only its hash is known here. */
export interface ApiKey {
  /** The owner of the data that is stored with this key. */
  name: string;
  /** The SHA-256 of the key, 64 hexadecimal digits. */
  sha256: string;
  roles: AccessRole[];
}

const KEY = /^([\w.@-]{1,64}):([\da-f]{64})(?::([a-z+]+))?$/i;
const FORMAT =
  "name:sha256:roles, several with commas, each name once: the SHA-256 of the key in 64 hexadecimal digits, then user, operator or user+operator";

/** The format of `API_KEYS`. */
export const apiKeys = z.string().transform((text, context): ApiKey[] => {
  const keys = text.split(",").map((entry) => keyIn(entry.trim()));
  const names = new Set(keys.map((key) => key?.name));
  if (keys.every((key) => key !== null) && names.size === keys.length) return keys;
  context.addIssue({ code: "custom", message: FORMAT });
  return z.NEVER;
});

function keyIn(entry: string): ApiKey | null {
  const [, name, sha256, roles = "user"] = KEY.exec(entry) ?? [];
  const parsed = z.array(z.enum(ROLES)).safeParse(roles.split("+"));
  return name && sha256 && parsed.success ? { name, sha256: sha256.toLowerCase(), roles: parsed.data } : null;
}
