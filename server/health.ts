import type { Program } from "../sessions/dependencies.js";
import type { Handlers } from "./routes.js";

/** `/livez`: the process answers. `/readyz`: each dependency, with its state and latency; names and states only. */
export function healthHandlers({
  checkStore,
  provider,
}: Pick<Program, "checkStore" | "provider">): Pick<Handlers, "getLiveness" | "getReadiness"> {
  return {
    getLiveness(_request, response) {
      response.json({ status: "ok" });
    },
    getReadiness(_request, response) {
      const store = probe(checkStore);
      // The provider's state is what is configured: no model is called for it.
      const dependencies = [
        { name: "store", kind: "sqlite", ...store },
        { name: "model", kind: provider, status: "configured", latency_ms: null },
      ];
      response.status(store.status === "ok" ? 200 : 503).json({ status: store.status, dependencies });
    },
  };
}

function probe(check: () => void): { status: "ok" | "unavailable"; latency_ms: number } {
  const started = performance.now();
  try {
    check();
    return { status: "ok", latency_ms: performance.now() - started };
  } catch {
    return { status: "unavailable", latency_ms: performance.now() - started };
  }
}
