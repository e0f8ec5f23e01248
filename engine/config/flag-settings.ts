import { z } from "zod";
import { FlagName, FlagRule, FlagSetting, ruleOf } from "../../domain/flag.js";

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

/** Reads a flags file (JSON): the rules of the flags that it names. Throws if it is invalid. */
export function readFlags(text: string): Partial<FlagRules> {
  const settings = Object.entries(File.parse(JSON.parse(text)));
  return Object.fromEntries(settings.map(([name, setting]) => [name, ruleOf(setting)]));
}
