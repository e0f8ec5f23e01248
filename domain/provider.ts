/** The provider of a session without a model: rules answer. It is stored with sessions and versions. */
export const OFFLINE = "offline";
/** The provider of a version that rules wrote from a form with fixed choices, whatever the session's model. */
export const RULES = "rules";

/** Models on this computer that could be used, and are not. */
export interface LocalModels {
  /** Their names, the last used first. */
  models: string[];
  /** The line of a shell that starts this program with the first of them. */
  line: string;
}

/** True for a provider that is a language model; false if rules made the result. */
export function isModel(provider: string): boolean {
  return provider !== OFFLINE && provider !== RULES;
}

/** The languages (ISO 639-1) that a provider serves; null for a model, which serves any language. */
export function servedLanguages(provider: string): readonly string[] | null {
  return isModel(provider) ? null : ["en"];
}
