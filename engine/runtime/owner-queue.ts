/**
 * Waiting items of several owners, in lanes: an item of a later lane comes after all items of earlier lanes. Within a lane the owner with
 * the least active work is served first, and among equals the one that was served longest ago, so that many items of one owner do not delay
 * the only item of another. The items of one owner keep their order.
 */
export class OwnerQueue<Item> {
  /** By lane and owner, in the order in which the owners were last served. Each owner in the map has at least one item. */
  readonly #lanes: Map<string, Item[]>[];

  constructor(lanes = 1) {
    this.#lanes = Array.from({ length: lanes }, () => new Map());
  }

  add(owner: string, item: Item, lane = 0): void {
    const owners = this.#owners(lane);
    owners.set(owner, [...(owners.get(owner) ?? []), item]);
  }

  /**
   * Removes and returns the next item of the first lane that has one; undefined if there is none. `underWay` returns the amount of an
   * owner's active work; an owner with `most` of it is skipped.
   */
  next({
    lanes = this.#lanes.length,
    underWay = () => 0,
    most = Number.POSITIVE_INFINITY,
  }: {
    lanes?: number;
    underWay?: (owner: string) => number;
    most?: number;
  } = {}): Item | undefined {
    for (const owners of this.#lanes.slice(0, lanes)) {
      const free = [...owners.keys()].filter((owner) => underWay(owner) < most);
      const least = Math.min(...free.map(underWay));
      const owner = free.find((one) => underWay(one) === least);
      if (owner === undefined) continue;
      const [item, ...others] = owners.get(owner) ?? [];
      owners.delete(owner);
      if (others.length > 0) owners.set(owner, others);
      return item;
    }
    return undefined;
  }

  /** Removes and returns an owner's first item for which `is` is true; undefined if there is none. */
  take(owner: string, is: (item: Item) => boolean): Item | undefined {
    for (const owners of this.#lanes) {
      const items = owners.get(owner) ?? [];
      const found = items.find(is);
      if (found === undefined) continue;
      const others = items.filter((item) => item !== found);
      if (others.length > 0) owners.set(owner, others);
      else owners.delete(owner);
      return found;
    }
    return undefined;
  }

  /** The number of items by owner. */
  byOwner(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const owners of this.#lanes)
      for (const [owner, items] of owners) counts.set(owner, (counts.get(owner) ?? 0) + items.length);
    return counts;
  }

  all(lane?: number): Item[] {
    const lanes = lane === undefined ? this.#lanes : [this.#owners(lane)];
    return lanes.flatMap((owners) => [...owners.values()].flat());
  }

  #owners(lane: number): Map<string, Item[]> {
    const owners = this.#lanes[lane];
    if (!owners) throw new RangeError(`this queue has no lane ${lane}`);
    return owners;
  }
}
