import pino, { type DestinationStream, type Logger } from "pino";

/**
 * Fields that are never logged, in any object: keys, and texts of candidates. No call logs them; if one does by mistake, they are removed
 * here.
 */
const NEVER = new Set([
  ...["authorization", "cookie", "api_key", "apiKey", "key", "password", "secret", "token"],
  ...["text", "resume", "job", "reply", "values", "bullets", "spoken", "quote", "messages", "prompt"],
]);
const DEEPEST = 8;

/** The structured log: one JSON line per entry, to standard error unless another destination is given. */
export function createLog(level: string, destination: DestinationStream = standardError()): Logger {
  return pino({ level, formatters: { log: (line) => redacted(line, 0) as Record<string, unknown> } }, destination);
}

// A log that cannot be written, as on a full disk, must not end the server.
function standardError(): DestinationStream {
  return pino.destination(2).on("error", () => {});
}

function redacted(value: unknown, depth: number): unknown {
  if (Array.isArray(value)) return value.map((one) => redacted(one, depth + 1));
  if (value === null || typeof value !== "object") return value;
  if (depth > DEEPEST) return "[deep]";
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, NEVER.has(name) ? "[redacted]" : redacted(one, depth + 1)]),
  );
}
