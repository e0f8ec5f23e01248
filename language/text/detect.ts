import { francAll } from "franc-min";
import { createMemory } from "./remembered.js";

/** In characters. From this length on the best match decides; a shorter text counts as English above ENGLISH_FITS. */
const LONG_ENOUGH = 200;
const SHORTEST = 40;
const ENGLISH_FITS = 0.8;
/** The detected languages of documents, a hundred bytes each: detecting one takes some milliseconds. */
const kept = createMemory<string>(1_000);

/** Detects the language of a text from its trigrams. Returns an ISO 639-1 code where one exists, and "en" if undecided. */
export function languageOf(text: string): string {
  return kept(text, () => detected(text));
}

const ENGLISH_NAMES = new Intl.DisplayNames(["en"], { type: "language" });

/** The English name of a language: "German" of "de". */
export function languageName(code: string): string {
  return ENGLISH_NAMES.of(code) ?? code;
}

function detected(text: string): string {
  const fits = francAll(text, { minLength: SHORTEST });
  const [best = "und"] = fits[0] ?? [];
  const english = fits.find(([code]) => code === "eng")?.[1] ?? 0;
  if (best === "und" || best === "eng" || (text.length < LONG_ENOUGH && english > ENGLISH_FITS)) return "en";
  return Intl.getCanonicalLocales(best)[0] ?? best;
}
