import { setTimeout as pause } from "node:timers/promises";
import type { createClient } from "../../clients/typescript/client.js";

/** The longest time in which accepted runs must finish. */
const REST_MS = 300_000;
const LOOK_MS = 500;

/** Waits until no run is waiting or executing on any server, and returns the number of runs that did not finish in time. */
export async function untilQuiet(
  clients: Pick<ReturnType<typeof createClient>, "getHealthMetrics">[],
): Promise<number> {
  const until = performance.now() + REST_MS;
  for (;;) {
    const health = await Promise.all(clients.map((client) => client.getHealthMetrics({ query: {} })));
    const open = health.reduce((sum, { queue }) => sum + queue.executing + queue.waiting, 0);
    if (open === 0 || performance.now() > until) return open;
    await pause(LOOK_MS);
  }
}
