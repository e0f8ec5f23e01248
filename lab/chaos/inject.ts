import type { Timing } from "../fakes/server.js";
import { type CandidateResult, runCandidate } from "./candidate.js";
import { FAULTS, type Fault, type Size } from "./faults.js";
import { type Period, startSystem, type TestSystem } from "./world.js";

/** One line of the report. */
export interface FaultRow {
  fault: string;
  /** The number of injections; then the runs active at those moments, and the sessions. */
  times: number;
  runs_met: number;
  sessions: number;
  /** Questions that did not close. */
  stuck: number;
  /** Replies that were acknowledged, and how many of them were lost. */
  acknowledged: number;
  lost: number;
  /** Repeated identical model calls; then the calls that the model was answering at a fault, or within SAFE_MS before or after it. */
  paid_twice: number;
  in_flight: number;
  /**
   * Of the calls that were paid twice, the longest time between a first answer and the fault, in ms; 0 if the faults came first, infinite
   * if a call was repeated without a fault.
   */
  lost_answer_ms: number;
  /** Runs that ended in a problem; each was retried. */
  failed: number;
  problems: string[];
  standing: string[];
  /** The longest time until a read was answered or any request was refused. */
  slowest_ms: number;
  /** The longest time from a fault's end until work resumed by itself, in milliseconds; null if it did not in time. */
  recovery_ms: number | null;
}

/** Even on busy cores, a request reaches the model within this time, and its answer is stored within this time after the model sent it. */
const SAFE_MS = 300;

/**
 * The violations in a row, except calls that were paid twice: empty if there are none. On a machine that does other work too, an answer may take
 * `slower` times as long.
 */
export function faultsOf(name: string, row: FaultRow, slower = 1): string[] {
  const { slowestMs = 0, mayFail, repeats } = FAULTS[name] ?? {};
  // On a busy machine, kills follow one another faster than runs make progress, and a run is given up after the third kill in the same step.
  const isStorm = repeats === true && slower > 1;
  const checks: [string, boolean][] = [
    [`${row.stuck} stuck`, row.stuck > 0],
    [`${row.lost} lost`, row.lost > 0],
    [`${row.failed} failed: ${row.problems.join(", ")}`, row.failed > 0 && !mayFail && !isStorm],
    [`an answer took ${row.slowest_ms} ms`, row.slowest_ms > slowestMs * slower],
    ["work did not go on by itself", row.recovery_ms === null],
  ];
  return checks.filter(([, isWrong]) => isWrong).map(([what]) => what);
}

/** Injects one fault into running sessions, as often as `size` demands, and counts its effects. Throws for an unknown name. */
export async function injectFault(name: string, size: Size): Promise<FaultRow> {
  const entry = FAULTS[name];
  if (!entry) throw new Error(`no such fault: ${name}`);
  const world = await startSystem(entry.setting);
  try {
    const ended: CandidateResult[] = [];
    const recoveries: (number | null)[] = [];
    do {
      const round = await during(world, entry.fault, { ...size, kills: size.kills - recoveries.length }, ended.length);
      ended.push(...round.ended);
      recoveries.push(...round.recoveries);
    } while (entry.repeats && recoveries.length < size.kills && !recoveries.includes(null));
    const sum = (of: (one: CandidateResult) => number) => ended.reduce((all, one) => all + of(one), 0);
    const calls = await callsOf(world);
    return {
      fault: entry.title,
      times: recoveries.length,
      runs_met: world.met().runs,
      sessions: ended.length,
      stuck: sum(({ questions, finished }) => questions - finished),
      acknowledged: sum(({ acknowledged }) => acknowledged),
      lost: sum(({ lost }) => lost),
      ...calls,
      failed: sum(({ failed }) => failed),
      slowest_ms: Math.round(Math.max(...ended.map(({ slowestMs }) => slowestMs))),
      standing: ended.flatMap(({ standing }) => standing),
      problems: [...new Set(ended.flatMap(({ problems }) => problems))],
      recovery_ms: recoveries.includes(null) ? null : Math.round(Math.max(0, ...recoveries.map((ms) => ms ?? 0))),
    };
  } finally {
    await world.stop();
  }
}

// By the model's clock, independent of the servers' own records.
async function callsOf(world: TestSystem): Promise<Pick<FaultRow, "paid_twice" | "in_flight" | "lost_answer_ms">> {
  const bodies = (await world.requests()).map((body) => JSON.stringify(body));
  const times = await world.times();
  const { faults } = world.met();
  const isIn = ({ arrived, ended }: Timing, { from, to }: Period) =>
    arrived <= to + SAFE_MS && (ended ?? to) >= from - SAFE_MS;
  const firsts = new Map<string, Timing>();
  let paidTwice = 0;
  let lostMs = 0;
  for (const [index, body] of bodies.entries()) {
    const first = firsts.get(body);
    const timing = times[index];
    if (timing) firsts.set(body, timing);
    if (!first) continue;
    paidTwice += 1;
    const fault = faults.find(({ to }) => first.arrived <= to + SAFE_MS);
    lostMs = Math.max(lostMs, fault ? fault.from - (first.ended ?? fault.from) : Number.POSITIVE_INFINITY);
  }
  const inFlight = faults.reduce((sum, fault) => sum + times.filter((call) => isIn(call, fault)).length, 0);
  return { paid_twice: paidTwice, in_flight: inFlight, lost_answer_ms: lostMs };
}

// One fault, or a series of kills, while `size.sessions` sessions run from start to end.
async function during(world: TestSystem, fault: Fault, size: Size, first: number) {
  let over = false;
  let done = 0;
  const journeys = Array.from({ length: size.sessions }, (_, number) =>
    runCandidate(world.urls, first + number, size.questions, () => over).finally(() => {
      done += 1;
    }),
  );
  // Also after a fault that throws: a candidate gives up only when no more faults come.
  const recoveries = await fault(world, size, () => done === size.sessions).finally(() => {
    over = true;
  });
  return { recoveries, ended: await Promise.all(journeys) };
}
