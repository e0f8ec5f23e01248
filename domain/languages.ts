/** The languages of what people read at the page. */
export const LANGUAGES = ["en", "de"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language with this code, else English. */
export function languageOf(code: string): Language {
  return LANGUAGES.find((one) => one === code) ?? "en";
}
