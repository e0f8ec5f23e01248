import { readFileSync } from "node:fs";

/**
 * The path of a labelled set in lab/data/, by its use: models are fitted to it (`fit`), it was read while rules were written (`read`), or neither
 * (`unseen`).
 */
export function setAt(path: string): string {
  return new URL(`../data/${path}`, import.meta.url).pathname;
}

/** The text of a résumé or job that ships with the project. */
export function sample(name: string): string {
  return readFileSync(new URL(`../../examples/samples/${name}`, import.meta.url), "utf8");
}
