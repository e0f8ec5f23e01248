import { z } from "zod";
import { FlagName, FlagRule, FlagSetting, ruleOf } from "../../domain/flag.js";
import type { ModelSettings } from "./models.js";

/** A rule for each flag. */
export type FlagRules = Record<FlagName, FlagRule>;

const on = FlagRule.parse({});
const off = FlagRule.parse({ enabled: false });

/** The rules that apply without a file. */
export const FLAG_DEFAULTS: FlagRules = {
  use_prompt_cache_optimizer: on,
  use_batch_generation: on,
  dynamic_quality_thresholds: on,
  parallel_rag_searches: on,
  experimental_llm_model: off,
  advanced_quality_evaluation: FlagRule.parse({ percentage: 50 }),
};

const File = z.partialRecord(FlagName, FlagSetting);

/** The variants of a flag's rule that do not exist: only the writer's model has others than on and off. */
export function unknownVariants(
  name: FlagName,
  { variants }: Pick<FlagRule, "variants">,
  { experimentalWriters }: Pick<ModelSettings, "experimentalWriters">,
): string[] {
  const known = name === "experimental_llm_model" ? experimentalWriters : {};
  return Object.keys(variants).filter((variant) => !Object.hasOwn(known, variant));
}

/** Reads a flags file (JSON): the rules of the flags that it names. Throws if it is invalid. */
export function readFlags(text: string, models: Pick<ModelSettings, "experimentalWriters">): Partial<FlagRules> {
  const settings = Object.entries(File.parse(JSON.parse(text)));
  const rules = settings.map(([name, setting]): [FlagName, FlagRule] => [FlagName.parse(name), ruleOf(setting)]);
  for (const [name, rule] of rules) {
    const [unknown] = unknownVariants(name, rule, models);
    if (unknown !== undefined) throw new TypeError(`${name}: no writer of MODELS_FILE is called ${unknown}`);
  }
  return Object.fromEntries(rules);
}
