import { PAGE_LANGUAGES, type PageLanguage } from "../../../domain/page-languages.js";
import { browserStorage } from "../store/storage.js";
import { de } from "./de.js";
import { en, type Words } from "./en.js";

/** The texts of the page, by language. */
export const WORDS: Record<PageLanguage, Words> = { en, de };
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
