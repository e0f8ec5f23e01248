/** The provider of a session that has no model: rules answer. It is stored with sessions and versions. */
export const OFFLINE = "offline";
/** The provider of a version that rules wrote from a closed form, with whatever model. */
export const RULES = "rules";

/** True if a model wrote or read something: rules have nothing to add to what rules have made. */
export function isModel(provider: string): boolean {
  return provider !== OFFLINE && provider !== RULES;
}
