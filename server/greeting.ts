import type { LocalModels } from "../domain/provider.js";
import type { Program } from "../engine/program/program.js";

/** The text that the server prints once it listens: its address, and what to open first. All of it is served by the server itself. */
export function greeting(
  { config, provider }: Pick<Program, "config" | "provider">,
  port: number,
  tracing: string | null,
): string {
  const host = config.host.includes(":") ? `[${config.host}]` : config.host;
  const url = `http://${host}:${port}`;
  return (
    `adaptive-answers listens on ${url} (model: ${provider}, data: ${config.dataDir})\n` +
    `Try: the page at ${url}, the API at ${url}/docs, or curl ${url}/readyz\n` +
    (tracing ? `${tracing}.\n` : "")
  );
}

/** The text that the server prints if there are models on this computer that could be used. */
export function localModelsNote({ models, line }: LocalModels): string {
  return `Ollama on this computer has ${models.join(", ")}; to use one: ${line}\n`;
}
