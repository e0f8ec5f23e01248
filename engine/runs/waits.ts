/** By owner, for how long each of these runs has waited, in milliseconds. `since` and `now` are read from one clock. */
export function waitsOf(runs: Iterable<{ owner: string; since: number }>, now: number): Map<string, number[]> {
  const waits = new Map<string, number[]>();
  for (const { owner, since } of runs) {
    const ofOwner = waits.get(owner) ?? [];
    ofOwner.push(Math.max(0, now - since));
    waits.set(owner, ofOwner);
  }
  return waits;
}
