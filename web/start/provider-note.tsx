import { api } from "../api.js";
import { useLoaded } from "../store/use-loaded.js";
import { useWords } from "../words/use-words.js";

/** Says which provider is at work, and whether anything leaves the machine. */
export function ProviderNote() {
  const { start: words } = useWords();
  const { value } = useLoaded("providers", (signal) => api.getProviders({}, { signal }));
  if (!value) return null;
  const models = value.providers.filter(({ offline }) => !offline);
  const names = models.map(({ name, models }) => {
    const used = new Set(Object.values(models).flatMap((byMode) => Object.values(byMode)));
    return `${name}${used.size > 0 ? ` (${[...used].join(", ")})` : ""}`;
  });
  return (
    <p className="provider">
      <span aria-hidden="true" className={models.length === 0 ? "dot good" : "dot"} />
      {models.length === 0 ? words.localOnly : words.sends(names.join(", "))}
    </p>
  );
}
