import { z } from "zod";
import type { LocalModels } from "../../domain/provider.js";
import { createFetch } from "./http.js";

/** A server on the same computer answers at once. */
const PATIENCE_MS = 1_000;
/** The number of models that are named. */
const MOST_MODELS = 8;

/** Ollama's list of the models that were pulled, the last used first. Its names may stand in a shell's line as they are. */
const Listed = z.object({
  models: z.array(
    z.object({
      name: z
        .string()
        .regex(/^[\w./-]+(?::[\w.-]+)?$/)
        .max(100),
      details: z.looseObject({ family: z.string().nullish() }).nullish(),
    }),
  ),
});
/** Families of models that give vectors, and write nothing. */
const EMBEDS = ["bert", "embed"];

/**
 * The models of an Ollama that answers at this address, and the line that starts this program with one of them. Only its list of models is read:
 * nothing is sent to it. Null if none answers, or if it has no model that writes.
 */
export async function findLocalModels(baseUrl: string): Promise<LocalModels | null> {
  const listed = await listedAt(baseUrl);
  const models = (listed?.models ?? [])
    .filter(
      ({ name, details }) => !EMBEDS.some((part) => `${name} ${details?.family ?? ""}`.toLowerCase().includes(part)),
    )
    .map(({ name }) => name)
    .slice(0, MOST_MODELS);
  const [first] = models;
  if (first === undefined) return null;
  return { models, line: `MODEL_BASE_URL=${baseUrl}/v1 MODEL_WRITER=${first} npm start` };
}

// Any failure means that there is no Ollama: another program may listen at the address.
async function listedAt(baseUrl: string): Promise<z.infer<typeof Listed> | null> {
  try {
    const response = await createFetch(1)(`${baseUrl}/api/tags`, { signal: AbortSignal.timeout(PATIENCE_MS) });
    return response.ok ? Listed.parse(await response.json()) : null;
  } catch {
    return null;
  }
}
