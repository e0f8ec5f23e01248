import { readFileSync } from "node:fs";
import { z } from "zod";
import { SETTINGS } from "../scale/plan.js";
import { table } from "./table.js";

/* The figures of docs/scaling.md, from lab/results/scale.json, which `npm run scale` writes. */

const Point = z.object({
  servers: z.number(),
  waitP95: z.number(),
  startP50: z.number(),
  busy: z.number(),
  usdMonth: z.number(),
});
const Result = z.object({
  at: z.string(),
  machine: z.object({ cores: z.number(), node: z.string() }),
  assumed: z.object({ keptDays: z.number() }),
  costs: z.object({
    startCpuMs: z.number(),
    storyCpuMs: z.number(),
    noCpuMs: z.number(),
    callsOfASession: z.number(),
    redisKb: z.number(),
    redisCommands: z.number(),
  }),
  check: z.object({
    starts: z.number(),
    cpu_seconds_each: z.number(),
    measured: z.number(),
    simulated: z.number(),
    without_own_time: z.number(),
  }),
  plans: z.array(
    z.object({
      candidatesADay: z.number(),
      settings: z.enum(["default", "raised"]),
      enough: Point,
      callsAMinute: z.number(),
      redisGb: z.number(),
      redisCommandsASecond: z.number(),
    }),
  ),
});
type Result = z.infer<typeof Result>;
type Plan = Result["plans"][number];

const whole = (value: number) => Math.round(value).toLocaleString("en");
const seconds = (value: number) => `${value.toFixed(1)} s`;
const settled = (value: number) => (value < 0.05 ? "none" : seconds(value));

/** The generated parts of docs/scaling.md. Throws if the result file is missing. */
export function scaleFigures(): Record<"measured" | "check" | "servers" | "limits", string> {
  const result = Result.parse(JSON.parse(readFileSync(new URL("../results/scale.json", import.meta.url), "utf8")));
  return { measured: measured(result), check: check(result), servers: servers(result), limits: limits(result) };
}

function measured({ at, machine, costs }: Result): string {
  const rows = [
    ["a start, processor time", `${whole(costs.startCpuMs)} ms`],
    ["a story and its yes, processor time", `${whole(costs.storyCpuMs)} ms`],
    ["a no, processor time", `${whole(costs.noCpuMs)} ms`],
    ["a session, model calls", whole(costs.callsOfASession)],
    ["a session in Redis", `${whole(costs.redisKb)} KB`],
    ["a session, commands that Redis executes, those in scripts included", whole(costs.redisCommands)],
  ];
  const when = `Measured for the simulation of ${at.slice(0, "2026-11-30".length)} with Node ${machine.node} on ${machine.cores} cores.`;
  return `${table(["", ""], rows)}\n\n${when}`;
}

function check({ check: { starts, cpu_seconds_each, ...times } }: Result): string {
  const rows = [
    ["measured", seconds(times.measured)],
    [
      `simulated, with the ${whole(cpu_seconds_each * 1000)} ms of processor time that each took`,
      seconds(times.simulated),
    ],
    ["simulated, with a server that needs no time of its own", seconds(times.without_own_time)],
  ];
  const ratio = (times.measured / times.simulated).toFixed(2);
  return `${table([`${whole(starts)} starts at once, until the last can be answered`, ""], rows)}\n\nMeasured ÷ simulated: ${ratio}.`;
}

function servers({ plans }: Result): string {
  const cells = ({ enough: { servers: count, waitP95, startP50, busy, usdMonth } }: Plan) => [
    whole(count),
    settled(waitP95),
    seconds(startP50),
    `${Math.round(busy * 100)} %`,
    `$${whole(usdMonth)}`,
  ];
  const rows = plans.map((plan) => [whole(plan.candidatesADay), settingsOf(plan), ...cells(plan)]);
  const head = ["Candidates a day", "`MAX_RUNS` and `MODEL_CONCURRENCY`", "Servers", "A run waits, p95"];
  return table([...head, "A start, median", "Event loops busy", "A month"], rows);
}

function settingsOf({ settings }: Plan): string {
  const { runsAtOnce, callsAtOnce } = SETTINGS[settings];
  return `${runsAtOnce} and ${callsAtOnce}${settings === "default" ? " (the defaults)" : ""}`;
}

function limits({ plans, assumed: { keptDays } }: Result): string {
  const rows = plans
    .filter(({ settings }) => settings === "raised")
    .map(({ candidatesADay, redisGb, redisCommandsASecond, callsAMinute }) => [
      whole(candidatesADay),
      `${whole(redisGb)} GB`,
      `${whole(redisGb / keptDays)} GB`,
      whole(redisCommandsASecond),
      whole(callsAMinute),
    ]);
  const head = [
    "Candidates a day",
    `Redis, sessions kept ${keptDays} days`,
    "kept one day",
    "Redis, commands a second",
  ];
  return table([...head, "Model calls a minute"], rows);
}
