import type { Profiler } from "node:inspector";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Hold } from "./loop-watch.js";

export type Profile = Profiler.Profile;

const ROOT = new URL("../../", import.meta.url).pathname;
const MOST_NAMED = 12;

/**
 * The functions of this project that were running while the event loop was blocked, with the functions that they called, longest first, one per
 * line.
 */
export function timesIn({ nodes, samples = [], timeDeltas = [], startTime }: Profile, { from, ms }: Hold): string {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  // Both clocks are the machine's monotonic one; a profile counts in microseconds.
  const begun = (Number(process.hrtime.bigint()) / 1e6 - performance.now() + from) * 1000;
  const spent = new Map<string, number>();
  let at = startTime;
  for (const [index, sample] of samples.entries()) {
    const delta = timeDeltas[index] ?? 0;
    at += delta;
    if (at < begun || at > begun + ms * 1000) continue;
    const names = new Set<string>();
    for (let id: number | undefined = sample; id !== undefined; id = parents.get(id)) {
      const name = nameOf(byId.get(id));
      if (name) names.add(name);
    }
    for (const name of names) spent.set(name, (spent.get(name) ?? 0) + delta / 1000);
  }
  return [...spent]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_NAMED)
    .map(([name, time]) => `  ${time.toFixed(1)} ms ${name}\n`)
    .join("");
}

function nameOf(node: Profiler.ProfileNode | undefined): string | null {
  const { functionName, url, lineNumber } = node?.callFrame ?? { functionName: "", url: "", lineNumber: 0 };
  if (!url.startsWith("file:") || url.includes("/node_modules/")) return null;
  const file = relative(ROOT, fileURLToPath(url));
  return file.startsWith("..") || file.startsWith("lab/")
    ? null
    : `${functionName || "(anonymous)"} ${file}:${lineNumber + 1}`;
}
