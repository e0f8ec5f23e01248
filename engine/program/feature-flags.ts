import { readFileSync, statSync } from "node:fs";
import { OpenFeature, type Provider } from "@openfeature/server-sdk";
import type { FlagStore } from "../../adapters/stores/ports/flags.js";
import { invalidInput, StoreError } from "../../domain/errors.js";
import {
  FLAG_PURPOSES,
  FlagName,
  FlagReason,
  type FlagResource,
  type FlagRule,
  VariantName,
} from "../../domain/flag.js";
import { Flags } from "../../domain/session.js";
import { decideFlag } from "../../rules/decide-flag.js";
import type { Config } from "../config/config.js";
import { FLAG_DEFAULTS, type FlagRules, readFlags, unknownVariants } from "../config/flag-settings.js";

/** The flags: the operator's rules override the file of the configuration, which overrides the defaults. */
export interface FlagService {
  /** The values for an owner; a session reads them once. */
  of(owner: string): Promise<Flags>;
  /** All flags, with their values for an owner. */
  list(owner: string): Promise<FlagResource[]>;
  /** Sets a flag's rule on every server; null resets it. */
  set(name: FlagName, rule: FlagRule | null, by: string): Promise<void>;
}

type Writers = Pick<Config["models"], "experimentalWriters">;
type Ruled = { rule: FlagRule; source: FlagResource["source"] };

/** OpenFeature's domain for this program's flags; a second program in the same process appends a number. */
const DOMAIN = "adaptive-answers";
let programs = 0;

const UNREADABLE = {
  code: "store_unavailable" as const,
  message: "The flags cannot be read at the moment.",
  retryable: true,
};

/**
 * Flags through OpenFeature's SDK, with this program's provider. The targeting key is the owner. Rules are read at every evaluation, so
 * that a change takes effect at once: the stored rules always, the file when it has changed.
 */
export function createFlags(
  { flags, flagsFile, models }: Pick<Config, "flags" | "flagsFile"> & { models: Writers },
  store: FlagStore,
  onError: (error: unknown) => void,
): FlagService {
  const file = watchedFile({ path: flagsFile, first: flags, models }, onError);
  let reading: ReturnType<FlagStore["read"]> | null = null;
  // All flags of a session are requested together and share one read.
  const readStored = () => {
    reading ??= store.read().finally(() => {
      reading = null;
    });
    return reading;
  };
  const rules = async (): Promise<Record<FlagName, Ruled>> => {
    const [fromFile, stored] = [file(), await readStored()];
    const ruled = FlagName.options.map((name): [FlagName, Ruled] => {
      const set = stored[name];
      const given = fromFile[name];
      if (set) return [name, { rule: withKnownVariants(name, set, models), source: "stored" }];
      return [name, given ? { rule: given, source: "file" } : { rule: FLAG_DEFAULTS[name], source: "default" }];
    });
    return Object.fromEntries(ruled) as Record<FlagName, Ruled>;
  };
  programs += 1;
  const domain = programs === 1 ? DOMAIN : `${DOMAIN}-${programs}`;
  OpenFeature.setProvider(
    domain,
    createProvider(async (name) => (await rules())[name].rule),
  );
  const client = OpenFeature.getClient(domain);
  return {
    async of(owner) {
      const values = FlagName.options.map(async (name) => {
        const { value, variant, errorMessage } = await client.getBooleanDetails(name, false, { targetingKey: owner });
        // If the provider fails, the SDK returns the default, which would be a silent fallback.
        if (errorMessage !== undefined) throw new StoreError(UNREADABLE);
        const further = VariantName.safeParse(variant);
        const own: [string, boolean | string][] = [[name, value]];
        return further.success ? [...own, ["writer_variant", further.data]] : own;
      });
      return Flags.parse(Object.fromEntries((await Promise.all(values)).flat()));
    },
    async list(owner) {
      const ruled = await rules();
      return FlagName.options.map((name) => {
        const { rule, source } = ruled[name];
        return { name, purpose: FLAG_PURPOSES[name], rule, source, ...decideFlag(name, rule, owner) };
      });
    },
    async set(name, rule, by) {
      const unknown = rule === null ? [] : unknownVariants(name, rule, models);
      const message = "is no writer of `experimental_writers` in MODELS_FILE";
      if (unknown.length > 0) throw invalidInput(unknown.map((variant) => ({ path: `variants.${variant}`, message })));
      await store.write(name, rule, { at: new Date().toISOString(), by });
    },
  };
}

// A writer that the models file no longer names has no owners; they have the flag off.
function withKnownVariants(name: FlagName, rule: FlagRule, models: Writers): FlagRule {
  const unknown = unknownVariants(name, rule, models);
  const known = Object.entries(rule.variants).filter(([variant]) => !unknown.includes(variant));
  return { ...rule, variants: Object.fromEntries(known) };
}

// Every flag here is a boolean; there are no flags of other types.
function createProvider(ruleOf: (name: FlagName) => Promise<FlagRule>): Provider {
  const none = async (): Promise<never> => {
    throw new TypeError("every flag is a boolean");
  };
  return {
    metadata: { name: DOMAIN },
    runsOn: "server",
    async resolveBooleanEvaluation(key, _default, { targetingKey = "" }) {
      const name = FlagName.parse(key);
      const { value, variant, further_variant, reason } = decideFlag(name, await ruleOf(name), targetingKey);
      return { value, variant: further_variant ?? variant, reason: FlagReason.parse(reason) };
    },
    resolveStringEvaluation: none,
    resolveNumberEvaluation: none,
    resolveObjectEvaluation: none,
  };
}

// The file's rules, read again when it has changed. If the file becomes invalid, that is reported, and its last rules stay.
function watchedFile(
  { path, first, models }: { path: string | null; first: Partial<FlagRules>; models: Writers },
  onError: (error: unknown) => void,
) {
  let known = { rules: first, modifiedMs: path === null ? 0 : modifiedOf(path) };
  return (): Partial<FlagRules> => {
    const modifiedMs = path === null ? known.modifiedMs : modifiedOf(path);
    if (path === null || modifiedMs === known.modifiedMs) return known.rules;
    known = { ...known, modifiedMs };
    try {
      known = { rules: readFlags(readFileSync(path, "utf8"), models), modifiedMs };
    } catch (error) {
      onError(error);
    }
    return known.rules;
  };
}

function modifiedOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
