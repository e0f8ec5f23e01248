import type { Program } from "../sessions/dependencies.js";
import type { Handlers } from "./routes.js";

type Health = Pick<Handlers, "getLiveness" | "getReadiness" | "getProviders">;

/** `/livez`: the process answers. `/readyz`: each dependency, with its state and latency. Names and states only; no model is called. */
export function healthHandlers({ checkStore, providers }: Pick<Program, "checkStore" | "providers">): Health {
  return {
    getLiveness(_request, response) {
      response.json({ status: "ok" });
    },
    getReadiness(_request, response) {
      const store = probe(checkStore);
      const dependencies = [
        { name: "store", kind: "sqlite", ...store },
        ...providers().map(({ name, circuit }) => ({
          name: "model",
          kind: name,
          // Whether it would answer is known when it has been asked: an open circuit has just failed.
          status: circuit === "closed" ? "configured" : circuit === "open" ? "unavailable" : "recovering",
          latency_ms: null,
        })),
      ];
      response.status(store.status === "ok" ? 200 : 503).json({ status: store.status, dependencies });
    },
    getProviders(_request, response) {
      response.json({
        providers: providers().map((state) => ({ ...state, offline: state.name === "offline" })),
      });
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
