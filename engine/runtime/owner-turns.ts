/**
 * A queue that is served round-robin by owner, so that many items of one owner do not delay the only item of another. The items of one owner
 * are in order of arrival.
 */
export class OwnerTurns<Item> {
  readonly #byOwner = new Map<string, Item[]>();

  add(owner: string, item: Item): void {
    this.#byOwner.set(owner, [...(this.#byOwner.get(owner) ?? []), item]);
  }

  /** Takes out the next item; undefined if nothing waits. */
  next(): Item | undefined {
    const [first] = this.#byOwner;
    if (!first) return undefined;
    const [owner, [item, ...others]] = first;
    // The owner goes to the end.
    this.#byOwner.delete(owner);
    this.#put(owner, others);
    return item;
  }

  /** Takes out an owner's first item of which `is` is true; undefined if there is none. */
  take(owner: string, is: (item: Item) => boolean): Item | undefined {
    const items = this.#byOwner.get(owner) ?? [];
    const found = items.find(is);
    if (found !== undefined)
      this.#put(
        owner,
        items.filter((item) => item !== found),
      );
    return found;
  }

  all(): Item[] {
    return [...this.#byOwner.values()].flat();
  }

  #put(owner: string, items: Item[]): void {
    if (items.length > 0) this.#byOwner.set(owner, items);
    else this.#byOwner.delete(owner);
  }
}
