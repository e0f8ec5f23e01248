import { PAGE_LANGUAGES, type PageLanguage } from "../../../domain/page-languages.js";
import { de } from "./de.js";
import { en, type Words } from "./en.js";

/** The texts of the page, by language. */
export const WORDS: Record<PageLanguage, Words> = { en, de };
const KEPT = "adaptive-answers language";

/** The language that was chosen here before, else the browser's, else English. */
export function firstLanguage(): PageLanguage {
  const wanted = [kept(), ...navigator.languages.map((one) => one.slice(0, 2))];
  return wanted.find(isPageLanguage) ?? "en";
}

function isPageLanguage(code: string | null): code is PageLanguage {
  return PAGE_LANGUAGES.some((one) => one === code);
}

/** Keeps the choice in this browser. */
export function keepLanguage(code: PageLanguage): void {
  try {
    localStorage.setItem(KEPT, code);
  } catch {
    // Storage is refused: the choice lasts as long as the page.
  }
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}
