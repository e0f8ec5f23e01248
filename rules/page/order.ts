import type { PageLine } from "../../domain/document.js";
import type { ComposePageOutput } from "../../domain/outputs.js";

/** A line of the page, and the one that it was behind, if it has moved. */
export interface OrderedLine extends PageLine {
  moved_from?: string;
}

/** The lines of each post in the order that was composed. What it does not name follows; a line never leaves its post. */
export function inOrder(lines: PageLine[], order: ComposePageOutput["order"]): OrderedLine[] {
  const now: OrderedLine[] = [...lines];
  for (const { post, lines: wanted } of order) {
    const post_id = lines[post - 1]?.line_id;
    const isMovable = (line: PageLine) =>
      line.kind === "item" && line.may !== "nothing" && line.left_out === undefined && line.post_id === post_id;
    const places = now.flatMap((line, at) => (isMovable(line) ? [at] : []));
    const there = places.flatMap((at) => now[at] ?? []);
    const named = wanted.flatMap((number) => there.filter(({ line_id }) => line_id === lines[number - 1]?.line_id));
    const next = [...new Set([...named, ...there])];
    const stay = longestRising(next.map((line) => there.indexOf(line)));
    places.forEach((at, index) => {
      const line = next[index];
      if (!line) return;
      const was = there.indexOf(line);
      const behind = was === 0 ? lines[(places[0] ?? 1) - 1] : there[was - 1];
      now[at] = stay.has(was) ? line : { ...line, moved_from: behind?.line_id ?? "" };
    });
  }
  return now;
}

// The most values that are in rising order already; the others have moved.
function longestRising(values: number[]): Set<number> {
  const best: number[][] = [];
  for (const value of values) {
    const before = best.filter((run) => (run.at(-1) ?? -1) < value).sort((a, b) => b.length - a.length)[0] ?? [];
    best.push([...before, value]);
  }
  return new Set(best.sort((a, b) => b.length - a.length)[0] ?? []);
}
