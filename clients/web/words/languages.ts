import { PAGE_LANGUAGES, type PageLanguage } from "../../../domain/page-languages.js";
import { browserStorage } from "../store/storage.js";
import type { Words } from "./en.js";

/** The languages of the page, by code. The texts of each are a file, which is loaded when the language is shown. */
export const LANGUAGES: Record<PageLanguage, { name: string; load: () => Promise<Words> }> = {
  en: { name: "English", load: async () => (await import("./en.js")).en },
  de: { name: "Deutsch", load: async () => (await import("./de.js")).de },
};
const KEPT = "adaptive-answers language";

/** The language that was chosen here before, else the browser's, else English. */
export function firstLanguage(): PageLanguage {
  const wanted = [browserStorage.getItem(KEPT), ...navigator.languages.map((one) => one.slice(0, 2))];
  return wanted.find(isPageLanguage) ?? "en";
}

function isPageLanguage(code: string | null): code is PageLanguage {
  return PAGE_LANGUAGES.some((one) => one === code);
}

/** Keeps the choice in this browser. */
export function keepLanguage(code: PageLanguage): void {
  try {
    browserStorage.setItem(KEPT, code);
  } catch {
    // Storage is full: the choice lasts as long as the page.
  }
}
