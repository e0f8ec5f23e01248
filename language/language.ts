import { francAll } from "franc-min";

/** Longer texts take the language that fits best; in shorter ones English has to fit clearly worse. In characters. */
const LONG_ENOUGH = 200;
const SHORTEST = 40;
const ENGLISH_FITS = 0.8;

/** The language of a text by its trigrams, as an ISO 639-1 code where there is one; English when nothing decides. */
export function languageOf(text: string): string {
  const fits = francAll(text, { minLength: SHORTEST });
  const [best = "und"] = fits[0] ?? [];
  const english = fits.find(([code]) => code === "eng")?.[1] ?? 0;
  if (best === "und" || best === "eng" || (text.length < LONG_ENOUGH && english > ENGLISH_FITS)) return "en";
  return Intl.getCanonicalLocales(best)[0] ?? best;
}
