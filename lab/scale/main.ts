import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { z } from "zod";
import { buildAll } from "../support/built.js";
import { burst } from "./burst.js";
import { ASSUMED, planFor, type StepCosts } from "./plan.js";
import { plotOfPlans } from "./plot.js";

/*
 * `npm run scale`: how many servers a day's candidates need, simulated with what `npm run bench -- steps` measured. First the simulation is
 * compared with a real server: many starts at once, with a fake model of 300 ms. lab/results/ keeps the figures and a picture; docs/scaling.md has them.
 */

const RESULTS = new URL("../results/", import.meta.url);
const CANDIDATES_A_DAY = [1_000, 10_000, 100_000, 1_000_000];

const Bench = z.object({
  at: z.string(),
  rows: z.array(z.object({ measure: z.string(), spread: z.object({ median: z.number() }) })),
});
const { at: measured_at, rows } = Bench.parse(JSON.parse(readFileSync(new URL("bench-steps.json", RESULTS), "utf8")));
const figure = (measure: string) => {
  const row = rows.find((one) => one.measure === measure);
  if (!row) throw new Error(`bench-steps.json has no ${measure}: run npm run bench -- steps`);
  return row.spread.median;
};
const costs: StepCosts = {
  startCpuMs: figure("a start, processor time"),
  storyCpuMs: figure("a story and its yes, processor time"),
  noCpuMs: figure("a no, processor time"),
  callsOfASession:
    figure("a start, model calls") + ASSUMED.storiesOfASession * figure("a story and its yes, model calls"),
  redisKb: figure("a session in Redis"),
  redisCommands: figure("commands of a session in Redis"),
};

await buildAll();
const check = await burst();
const plans = (["default", "raised"] as const).flatMap((settings) =>
  CANDIDATES_A_DAY.map((candidates) => planFor(candidates, settings, costs)),
);
const machine = { cores: cpus().length, cpu: cpus()[0]?.model ?? "", node: process.version };
const result = {
  ...{ how: "npm run scale", at: new Date().toISOString(), machine },
  ...{ measured_at, costs, assumed: ASSUMED, check, plans },
};
writeFileSync(new URL("scale.json", RESULTS), `${JSON.stringify(result, null, 1)}\n`);
writeFileSync(
  new URL("scale.svg", RESULTS),
  plotOfPlans(plans.filter(({ candidatesADay }) => candidatesADay >= 100_000)),
);
process.stdout.write(`${JSON.stringify({ check, costs }, null, 1)}\n`);
for (const { candidatesADay, settings, enough, callsAMinute, redisGb, redisCommandsASecond } of plans)
  process.stdout.write(
    `${candidatesADay} a day, ${settings}: ${enough.servers} servers, p95 wait ${enough.waitP95.toFixed(2)} s, loops busy ${(enough.busy * 100).toFixed(0)} %, ${callsAMinute.toFixed(0)} calls a minute, Redis ${redisGb.toFixed(0)} GB and ${redisCommandsASecond.toFixed(0)} commands a second\n`,
  );
