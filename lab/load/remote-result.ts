import { z } from "zod";
import { mergedSketches } from "./sketches.js";

const Part = z.object({ part: z.string(), p95_ms: z.number().nullable(), share: z.number().nullable() });

/** The figures of one machine, or of several. Histograms are HdrHistograms of microseconds, compressed, in base64. */
export const RemoteResult = z.object({
  scenario: z.string(),
  server: z.string(),
  machines: z.number(),
  begun: z.string(),
  seconds: z.number(),
  users: z.number(),
  rate: z.number().nullable(),
  acceptance: z.string().nullable(),
  reads: z.string().nullable(),
  tally: z.object({
    served: z.number(),
    refused: z.record(z.string(), z.number()),
    errors: z.record(z.string(), z.number()),
  }),
  moments: z.array(z.object({ second: z.number(), served: z.number(), refused: z.number(), p95: z.number() })),
  stopped: z.string().nullable().describe("Why it ended before its time"),
  own: z
    .object({
      runs: z.number(),
      failed: z.number(),
      left: z.number().describe("Runs that had not ended after the time that was given to them"),
      p95_ms: z.number().nullable(),
      parts: z.array(Part),
    })
    .nullable()
    .describe("What the server measured of its runs meanwhile: the queue, its own time and the provider's apart"),
});
export type RemoteResult = z.infer<typeof RemoteResult>;

/** The figures of several machines as those of one. Throws if they are of different servers. */
export function mergedResults(results: RemoteResult[]): RemoteResult {
  const [first] = results;
  if (!first) throw new Error("there is nothing to merge");
  if (results.some(({ server }) => server !== first.server)) throw new Error("the results are of different servers");
  const sum = (counts: Record<string, number>[]) => {
    const all: Record<string, number> = {};
    for (const [name, count] of counts.flatMap(Object.entries)) all[name] = (all[name] ?? 0) + count;
    return all;
  };
  return {
    ...first,
    machines: results.reduce((all, { machines }) => all + machines, 0),
    begun: results.map(({ begun }) => begun).toSorted()[0] ?? first.begun,
    seconds: Math.max(...results.map(({ seconds }) => seconds)),
    users: results.reduce((all, { users }) => all + users, 0),
    rate: results.every(({ rate }) => rate === null) ? null : results.reduce((all, { rate }) => all + (rate ?? 0), 0),
    acceptance: mergedSketches(results.map(({ acceptance }) => acceptance)),
    reads: mergedSketches(results.map(({ reads }) => reads)),
    tally: {
      served: results.reduce((all, { tally }) => all + tally.served, 0),
      refused: sum(results.map(({ tally }) => tally.refused)),
      errors: sum(results.map(({ tally }) => tally.errors)),
    },
    // The seconds of each machine are its own, and a p95 of two machines is not to be had from their p95s.
    moments: [],
    stopped: results.map(({ stopped }) => stopped).find((why) => why !== null) ?? null,
    own: results.find(({ own }) => own !== null)?.own ?? null,
  };
}
