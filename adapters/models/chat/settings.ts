import { assert } from "../../../domain/errors.js";
import type { ChatRole, ModelProfile, ModelRole, RoleModels } from "../../../engine/config/models.js";
import type { CallScope, ModelCall } from "../model.js";

/** The endpoint of a provider's chat models, and the settings of each role. */
export interface ChatSettings {
  baseUrl: string;
  apiKey: string | null;
  models: RoleModels;
  /** The writer's models by the variants of the flag `experimental_llm_model`. A variant without one has the writer of its role. */
  experimentalWriters: Record<string, string>;
  profiles: Record<ChatRole, ModelProfile>;
  fetch: typeof fetch;
}

/** The name of the model that a role uses for a call. */
export function modelOf(
  { models, experimentalWriters }: Pick<ChatSettings, "models" | "experimentalWriters">,
  role: ModelRole,
  { mode, flags }: Pick<CallScope, "mode" | "flags">,
): string {
  assert(role !== "embedder", "chat models do not embed");
  const isExperimental = role === "writer" && flags.experimental_llm_model;
  const experimental = isExperimental ? experimentalWriters[flags.writer_variant ?? "on"] : undefined;
  return experimental ?? models[role][mode];
}

/** The settings of a call's role. */
export function profileOf({ profiles }: Pick<ChatSettings, "profiles">, role: ModelRole): ModelProfile {
  assert(role !== "embedder", "chat models do not embed");
  return profiles[role];
}

/** The temperature of further samples of the same call: at 0 they would equal the first. */
const SAMPLE_TEMPERATURE = 0.7;

/** The temperature of a call; null leaves it to the provider. */
export function temperatureFor(
  { temperature }: Pick<ModelProfile, "temperature">,
  { sample = 0 }: Pick<ModelCall<unknown>, "sample">,
): number | null {
  return temperature === 0 && sample > 0 ? SAMPLE_TEMPERATURE : temperature;
}
