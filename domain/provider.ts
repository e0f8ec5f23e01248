/** The provider of a session without a model: rules answer. It is stored with sessions and versions. */
export const OFFLINE = "offline";
/** The provider of a version that rules wrote from a form with fixed choices, whatever the session's model. */
export const RULES = "rules";

/** True for a model. Rules add nothing to a result that rules made. */
export function isModel(provider: string): boolean {
  return provider !== OFFLINE && provider !== RULES;
}
