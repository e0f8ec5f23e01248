import { api } from "../api.js";
import { useLoaded } from "../store/use-loaded.js";
import { useWords } from "../words/use-words.js";

/** Says which provider is used, and whether data leaves the machine. */
export function ProviderNote() {
  const { start: words } = useWords();
  const { value } = useLoaded("providers", (signal) => api.getProviders({}, { signal }));
  if (!value) return null;
  const models = value.providers.filter(({ offline }) => !offline);
  const names = models.map(({ name, models }) => {
    const used = new Set(Object.values(models).flatMap((byMode) => Object.values(byMode)));
    return `${name}${used.size > 0 ? ` (${[...used].join(", ")})` : ""}`;
  });
  const staysHere = models.every(({ host }) => isHere(host)) && value.others.every(({ host }) => isHere(host));
  const said =
    models.length === 0 && staysHere
      ? [words.localOnly]
      : models.length === 0
        ? [words.noModel]
        : [(models.every(({ host }) => isHere(host)) ? words.here : words.sends)(names.join(", "))];
  const others = value.others.map(({ purpose, host }) =>
    (purpose === "vectors" ? words.vectors : words.searches)(host),
  );
  return (
    <>
      <p className="provider">
        <span aria-hidden="true" className={staysHere ? "dot good" : "dot"} />
        <span>{[...said, ...others].join(" ")}</span>
      </p>
      {models.length === 0 && words.offlineLanguages !== "" && <p className="local-models">{words.offlineLanguages}</p>}
      {value.local && (
        <p className="local-models">
          {words.localModels(value.local.models.join(", "))} <code>{value.local.line}</code>
        </p>
      )}
    </>
  );
}

// Hosts that are the computer that runs the program.
function isHere(host: string | null): boolean {
  return host === null || /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/.test(host);
}
