import { createHash } from "node:crypto";
import { createClient } from "../../clients/typescript/client.js";
import { residentMb, start } from "../bench/processes.js";

/** Samples of a server under load, one per second. */
interface Seen {
  loopP99Ms: number[];
  memoryMb: number[];
  waiting: number[];
  executing: number[];
}

/** The operator's key on a server that knows its owners by their keys. */
const OPERATOR = "operator";

/** The configuration of a server that knows these owners by keys, which are their names, and the operator. */
export function keysOf(owners: string[]): Record<string, string> {
  const keyed = [...owners.map((name) => keyOf(name, "user")), keyOf(OPERATOR, "operator")];
  return { API_KEYS: keyed.join(","), RATE_LIMIT: "off" };
}

function keyOf(name: string, role: string): string {
  return `${name}:${createHash("sha256").update(name).digest("hex")}:${role}`;
}

/** Starts the server as its users do, with the product's defaults and 64 concurrent model calls. */
export async function startServer(modelUrl: string, env: Record<string, string>) {
  const server = await start("server/main.ts", {
    PORT: "0",
    LOG_LEVEL: "warn",
    // As `npm start` does.
    NODE_OPTIONS: "--max-semi-space-size=8",
    MODEL_PROVIDER: "openai",
    OPENAI_BASE_URL: modelUrl,
    OPENAI_API_KEY: "none",
    MODEL_WRITER: "fake",
    MODEL_CONCURRENCY: "64",
    ...env,
  });
  const url = /http:\/\/\S+/.exec(server.line)?.[0] ?? "";
  const client = createClient({ baseUrl: url, ...("API_KEYS" in env && { key: OPERATOR }) });
  const seen: Seen = { loopP99Ms: [], memoryMb: [], waiting: [], executing: [] };
  return {
    url,
    client,
    pid: server.pid,
    seen,
    /** Reads its health, which is one more request for the server. */
    async look(): Promise<void> {
      const { process: own, queue } = await client.getHealthMetrics({ query: {} });
      if (own.loop_delay_p99_ms !== null) seen.loopP99Ms.push(own.loop_delay_p99_ms);
      seen.memoryMb.push(residentMb(server.pid));
      seen.waiting.push(queue.waiting);
      seen.executing.push(queue.executing);
    },
    stop: server.stop,
  };
}
export type LoadedServer = Awaited<ReturnType<typeof startServer>>;
