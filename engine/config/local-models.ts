import type { Environment } from "./environment.js";

const USUAL_PORT = 11_434;

/**
 * The address at which a local Ollama is looked for: only if no model is configured, and only on this computer. `OLLAMA_HOST` is Ollama's own
 * variable; a value of another form is not ours to refuse, and nothing is looked for then.
 */
export function readLocalModels(data: Environment): string | null {
  const isConfigured = [
    data.MODEL_PROVIDER,
    data.MODEL_BASE_URL,
    data.GEMINI_API_KEY,
    data.GOOGLE_API_KEY,
    data.OPENAI_API_KEY,
  ].some((one) => one !== undefined);
  if (isConfigured) return null;
  const [, host = "", port = String(USUAL_PORT)] =
    /^(?:http:\/\/)?(|localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1?\])(?::(\d{1,5}))?\/?$/.exec(data.OLLAMA_HOST ?? "") ?? [
      "",
      "none",
    ];
  if (host === "none") return null;
  return `http://${/^(?:|0\.0\.0\.0|localhost)$/.test(host) ? "127.0.0.1" : host.replace("[::]", "[::1]")}:${port}`;
}
