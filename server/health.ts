import { isModel } from "../domain/provider.js";
import type { Program } from "../engine/program/program.js";
import type { Handlers } from "./routes.js";

/** The one dependency that searches do not require. */
const VECTORS = "vectors";

type Health = Pick<Handlers, "getLiveness" | "getReadiness" | "getProviders">;

/** `/livez`: the process is alive. `/readyz`: name, state and latency of each dependency. No model is called. */
export function healthHandlers({
  config,
  health,
  providers,
  localModels,
}: Pick<Program, "config" | "health" | "providers" | "localModels">): Health {
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
      // Without vectors, searches use full text only. New sessions start in the fallback store; sessions in the store that is down wait.
      const isNeeded = ({ name }: { name: string }) => name !== VECTORS;
      const status = own.every(isUp)
        ? "ok"
        : spare.some(isUp) || own.filter(isNeeded).every(isUp)
          ? "degraded"
          : "unavailable";
      const dependencies = [
        ...stores,
        ...providers().map(({ name, circuit }) => ({
          name: "model",
          kind: name,
          // The model is not called here, so only the state of its circuit breaker is known: an open circuit means recent failures.
          status: circuit === "closed" ? "configured" : circuit === "open" ? "unavailable" : "recovering",
          latency_ms: null,
        })),
      ];
      response.status(status === "unavailable" ? 503 : 200).json({ status, dependencies });
    },
    async getProviders(_request, response) {
      response.json({
        providers: providers().map((state) => ({ ...state, offline: !isModel(state.name) })),
        others: otherHosts(config),
        local: await localModels(),
      });
    },
  };
}

function otherHosts({ webSearchUrl, qdrant }: Program["config"]) {
  const called = { web_search: webSearchUrl, vectors: qdrant?.url ?? null };
  return Object.entries(called).flatMap(([purpose, url]) =>
    url === null ? [] : [{ purpose, host: new URL(url).host }],
  );
}
