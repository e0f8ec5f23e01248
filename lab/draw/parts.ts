/** The part of a list that models may be fitted to, two thirds of it, or the third that is left to the layouts that are reported. */
export function partOf<Item>(list: readonly Item[], isFitted: boolean): Item[] {
  return list.filter((_, at) => (at % 3 === 2) !== isFitted);
}
