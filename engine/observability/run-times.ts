/** The kinds of work into which a run's time is divided. `model`: waiting for a provider. `store`: everything between nodes, which is writing. */
export const TIME_PARTS = ["queue", "model", "retrieval", "validation", "nodes", "store"] as const;
export type TimePart = (typeof TIME_PARTS)[number];

/** A period, in milliseconds since 1970, with the kind of work done in it. */
export interface Stretch {
  part: Exclude<TimePart, "queue" | "store">;
  begin: number;
  end: number;
}

// If several kinds of work overlap, the time belongs to the first of these.
const FIRST: Stretch["part"][] = ["model", "retrieval", "validation", "nodes"];

/**
 * Divides the time from acceptance to end: each moment belongs to one part, so that the parts add up to the total. All in milliseconds; the
 * periods may overlap.
 */
export function timeByPart(
  { accepted, begun, ended }: { accepted: number; begun: number; ended: number },
  stretches: readonly Stretch[],
): Record<TimePart, number> {
  const times: Record<TimePart, number> = { queue: 0, model: 0, retrieval: 0, validation: 0, nodes: 0, store: 0 };
  times.queue = Math.max(0, begun - accepted);
  const within = stretches
    .map(({ part, begin, end }) => ({ part, begin: Math.max(begin, begun), end: Math.min(end, ended) }))
    .filter(({ begin, end }) => end > begin);
  const bounds = [begun, ended, ...within.flatMap(({ begin, end }) => [begin, end])].sort((a, b) => a - b);
  for (const [index, from] of bounds.entries()) {
    const to = bounds[index + 1] ?? from;
    if (to <= from) continue;
    const active = within.filter(({ begin, end }) => begin <= from && end >= to).map(({ part }) => part);
    const part = FIRST.find((one) => active.includes(one)) ?? "store";
    times[part] += to - from;
  }
  return times;
}
