import { createContext, useContext } from "react";
import type { Words } from "./en.js";

const Current = createContext<Words | null>(null);
/** Gives the words of a language to everything below. */
export const WordsProvider = Current.Provider;

/** A date as the page's language writes it. */
export function useDates(): (at: string) => string {
  const format = new Intl.DateTimeFormat(useWords().code, { dateStyle: "medium" });
  return (at) => format.format(new Date(at));
}

/** The words of the page's language. */
export function useWords(): Words {
  const words = useContext(Current);
  if (!words) throw new Error("There are no words here.");
  return words;
}
