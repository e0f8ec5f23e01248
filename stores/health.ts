import type { StoreHealth } from "./ports/stores.js";

/** Times a health check; a failure is reported as `unavailable`. */
export async function probe(name: string, kind: string, ask: () => Promise<unknown>): Promise<StoreHealth> {
  const started = performance.now();
  const status = await ask().then(
    () => "ok" as const,
    () => "unavailable" as const,
  );
  return { name, kind, status, latency_ms: performance.now() - started };
}
