/** The path of a labelled set in lab/data/, by its use: what models are fitted to (`fit`), what was read while rules were written (`read`), and neither (`unseen`). */
export function setAt(path: string): string {
  return new URL(`../data/${path}`, import.meta.url).pathname;
}
