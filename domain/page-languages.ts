/** The languages of the page. */
export const PAGE_LANGUAGES = ["en", "de"] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

/** The language with this code, else English. */
export function pageLanguage(code: string): PageLanguage {
  return PAGE_LANGUAGES.find((one) => one === code) ?? "en";
}
