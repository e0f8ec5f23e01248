import { expect, it } from "vitest";
import { modelOf, profileOf, temperatureFor } from "../../../../adapters/models/chat/settings.js";
import { aScope } from "../../../../lab/support/builders.js";

const modes = (name: string) => ({ fast: `${name}-fast`, quality: `${name}-quality` });
const models = { reader: modes("reader"), writer: modes("writer"), judge: modes("judge") };
const flags = (experimental_llm_model: boolean, writer_variant: string | null = null) => ({
  experimental_llm_model,
  writer_variant,
  use_prompt_cache_optimizer: true,
});

it("a role has the model of the session's mode", () => {
  const settings = { models, experimentalWriters: {} };
  expect(modelOf(settings, "judge", aScope())).toBe("judge-fast");
  expect(modelOf(settings, "writer", aScope({ mode: "quality", flags: flags(true) }))).toBe("writer-quality");
  expect(() => modelOf(settings, "embedder", aScope())).toThrow("do not embed");
});

it("only the writer, and only with the flag, has the experimental model", () => {
  const settings = { models, experimentalWriters: { on: "new", small: "new-small" } };
  expect(modelOf(settings, "writer", aScope({ flags: flags(true) }))).toBe("new");
  expect(modelOf(settings, "writer", aScope({ flags: flags(false) }))).toBe("writer-fast");
  expect(modelOf(settings, "writer", aScope({ flags: flags(true, "small") }))).toBe("new-small");
  expect(modelOf(settings, "writer", aScope({ flags: flags(true, "gone") }))).toBe("writer-fast");
  expect(modelOf(settings, "judge", aScope({ flags: flags(true) }))).toBe("judge-fast");
});

it("a second sample is not asked for at a temperature of 0, which would give the first again", () => {
  expect(temperatureFor({ temperature: 0 }, {})).toBe(0);
  expect(temperatureFor({ temperature: 0 }, { sample: 1 })).toBe(0.7);
  expect(temperatureFor({ temperature: 0.2 }, { sample: 1 })).toBe(0.2);
  expect(temperatureFor({ temperature: null }, { sample: 1 })).toBeNull();
});

it("no chat role has the settings of the embedder", () => {
  const profile = { temperature: 0, maxOutputTokens: null, timeoutMs: 1, idleTimeoutMs: 1, extra: {} };
  const profiles = { reader: profile, writer: { ...profile, timeoutMs: 2 }, judge: profile };
  expect(profileOf({ profiles }, "writer").timeoutMs).toBe(2);
  expect(() => profileOf({ profiles }, "embedder")).toThrow("do not embed");
});
