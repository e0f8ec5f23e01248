import { DurationSketch } from "../../engine/observability/sketch.js";
import type { RemoteResult } from "./remote-result.js";

/** The figures of a load against a server, as a document to read. */
export function reportOf(result: RemoteResult): string {
  const { scenario, server, machines, begun, seconds, users, rate, tally, own, stopped } = result;
  const who = rate === null ? `${users} users` : `${rate} sessions started per second`;
  const from = machines === 1 ? "one machine" : `${machines} machines`;
  return [
    `# Load on ${server}`,
    "",
    `${scenario}: ${who} for ${seconds} s, from ${from}, begun at ${begun}.${stopped === null ? "" : ` **Ended early: ${stopped}.**`}`,
    "",
    "| | answers | p50 | p95 | p99 | greatest |",
    "| --- | --- | --- | --- | --- | --- |",
    row("accepted (202, or the first event)", result.acceptance),
    row("reads", result.reads),
    "",
    `Served ${tally.served}. Refused with a time to retry: ${counted(tally.refused)}. Errors: ${counted(tally.errors)}.`,
    "",
    ...(own === null
      ? ["The server's own figures (runs, queue, provider) were not asked for: --operator-key."]
      : [
          `Runs in these minutes, of everybody: ${own.runs}, ${own.failed} of them failed, ${own.left} not ended, p95 ${ms(own.p95_ms)}. What their time was spent on:`,
          "",
          "| part | p95 | share |",
          "| --- | --- | --- |",
          ...own.parts.map(({ part, p95_ms, share }) => `| ${part} | ${ms(p95_ms)} | ${percent(share)} |`),
        ]),
    "",
    "The sessions that were started stay with the owners of the keys.",
    "",
  ].join("\n");
}

function row(what: string, encoded: string | null): string {
  if (encoded === null) return `| ${what} | 0 | – | – | – | – |`;
  const sketch = DurationSketch.decode(encoded);
  const at = (share: number) => ms(sketch.quantile(share));
  return `| ${what} | ${sketch.count} | ${at(0.5)} | ${at(0.95)} | ${at(0.99)} | ${at(1)} |`;
}

function counted(counts: Record<string, number>): string {
  const all = Object.entries(counts).map(([what, count]) => `${count} × ${what}`);
  return all.length > 0 ? all.join(", ") : "0";
}

function ms(value: number | null): string {
  return value === null ? "–" : `${value.toFixed(1)} ms`;
}

function percent(share: number | null): string {
  return share === null ? "–" : `${Math.round(share * 100)} %`;
}
