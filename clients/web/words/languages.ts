import { de } from "./de.js";
import { en, type Words } from "./en.js";

/** The languages of the page, by their codes. */
export const LANGUAGES: Record<string, Words> = { en, de };
const KEPT = "adaptive-answers language";

/** The language that was chosen here before, else the browser's, else English. */
export function firstLanguage(): string {
  const wanted = [kept(), ...navigator.languages.map((one) => one.slice(0, 2))];
  return wanted.find((code) => code !== null && code in LANGUAGES) ?? "en";
}

/** Keeps the choice in this browser. */
export function keepLanguage(code: string): void {
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
