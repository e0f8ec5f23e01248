import type { Environment } from "./environment.js";

const USUAL_PORT = 11_434;
/** An address of this computer, with or without its parts. One that means every address is this computer too. */
const FORM = /^(?:http:\/\/)?(|localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1?\])(?::(\d{1,5}))?\/?$/;

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
  const given = FORM.exec(data.OLLAMA_HOST ?? "");
  if (!given) return null;
  const [, host = "", port = String(USUAL_PORT)] = given;
  return `http://${host.startsWith("[") ? "[::1]" : "127.0.0.1"}:${port}`;
}
