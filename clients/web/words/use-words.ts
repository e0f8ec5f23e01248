import { createContext, useContext } from "react";
import type { Words } from "./en.js";

const Current = createContext<Words | null>(null);
/** Provides the texts of a language to all components below. */
export const WordsProvider = Current.Provider;

/** A date in the format of the page's language. */
export function useDates(): (at: string) => string {
  const format = new Intl.DateTimeFormat(useWords().code, { dateStyle: "medium" });
  return (at) => format.format(new Date(at));
}

/** The texts of the page's language. */
export function useWords(): Words {
  const words = useContext(Current);
  if (!words) throw new Error("There are no words here.");
  return words;
}
