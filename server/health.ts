import type { Program } from "../program/program.js";
import type { Handlers } from "./routes.js";

type Health = Pick<Handlers, "getLiveness" | "getReadiness" | "getProviders">;

/** `/livez`: the process answers. `/readyz`: each dependency, with its state and latency. Names and states only; no model is called. */
export function healthHandlers({ health, providers }: Pick<Program, "health" | "providers">): Health {
  return {
    getLiveness(_request, response) {
      response.json({ status: "ok" });
    },
    async getReadiness(_request, response) {
      const stores = await health();
      const isUp = (store: { status: string }) => store.status === "ok";
      const [own, spare] = [
        stores.filter(({ name }) => name !== "fallback"),
        stores.filter(({ name }) => name === "fallback"),
      ];
      // New sessions go on in the fallback; those that are elsewhere wait.
      const status = own.every(isUp) ? "ok" : spare.some(isUp) ? "degraded" : "unavailable";
      const dependencies = [
        ...stores,
        ...providers().map(({ name, circuit }) => ({
          name: "model",
          kind: name,
          // Whether it would answer is known when it has been asked: an open circuit has just failed.
          status: circuit === "closed" ? "configured" : circuit === "open" ? "unavailable" : "recovering",
          latency_ms: null,
        })),
      ];
      response.status(status === "unavailable" ? 503 : 200).json({ status, dependencies });
    },
    getProviders(_request, response) {
      response.json({
        providers: providers().map((state) => ({ ...state, offline: state.name === "offline" })),
      });
    },
  };
}
