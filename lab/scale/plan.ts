import { quantiles } from "../load/figures.js";
import { randomOf } from "../load/scenarios.js";
import { arrivalsOf, type Kind, type Site, simulate } from "./simulate.js";

/** What one step of a session takes, as `npm run bench -- steps` measured it. */
export interface StepCosts {
  startCpuMs: number;
  storyCpuMs: number;
  noCpuMs: number;
  callsOfASession: number;
  redisKb: number;
  redisCommands: number;
}

/** What is assumed, not measured. */
export const ASSUMED = {
  /** Of a day's sessions, those of its busiest hour. */
  busiestHour: 0.1,
  storiesOfASession: 5,
  noesOfASession: 5,
  /** The mean time of a model call; half of the calls take between 0.6 and 1.25 of it (log-normal, sigma 0.5). */
  callSeconds: 5,
  /** The time for which a session is kept, as SESSION_TTL has it by default. */
  keptDays: 30,
  /** The price of a machine of two cores and 4 GB for a month. */
  serverUsd: 30,
} as const;

/** Settings of a server: the defaults, and those of a provider that allows more calls at the same time. */
export const SETTINGS = {
  default: { runsAtOnce: 32, callsAtOnce: 16 },
  raised: { runsAtOnce: 128, callsAtOnce: 128 },
} as const;
export type Settings = keyof typeof SETTINGS;

/** A start reads both documents at the same time, groups the gaps, and writes the questions. */
export const STAGES_OF_A_START = [2, 1, 1];
/** A story is drafted, then judged. */
const STAGES_OF_A_STORY = [1, 1];

/** A number of servers is enough if 95 of 100 runs wait no longer than the alert `slow_queue` allows, and the event loops have room left. */
const MOST_WAIT_SECONDS = 2;
const MOST_BUSY = 0.7;

const SECONDS = 300;
const WARM_UP_SECONDS = 60;
const SIGMA = 0.5;

/** One simulated number of servers. Waits are in seconds. */
export interface Point {
  servers: number;
  waitP95: number;
  startP50: number;
  startP95: number;
  busy: number;
  usdMonth: number;
}

/** Servers for so many candidates a day. */
export interface Plan {
  candidatesADay: number;
  settings: Settings;
  enough: Point;
  /** With fewer and with more servers. */
  points: Point[];
  callsAMinute: number;
  redisGb: number;
  redisCommandsASecond: number;
}

/** The smallest number of servers that is enough for so many candidates a day, with what fewer and more of them would do. */
export function planFor(candidatesADay: number, settings: Settings, costs: StepCosts): Plan {
  const sessions = (candidatesADay * ASSUMED.busiestHour) / 3600;
  const kinds = kindsOf(sessions, costs);
  const at = (servers: number) => pointOf(kinds, servers, settings);
  let [tooFew, servers] = [0, 1];
  while (!isEnough(at(servers))) [tooFew, servers] = [servers, servers * 2];
  while (servers - tooFew > 1) {
    const middle = Math.floor((tooFew + servers) / 2);
    if (isEnough(at(middle))) servers = middle;
    else tooFew = middle;
  }
  const around = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.3, 1.6].map((share) => Math.max(1, Math.round(servers * share)));
  return {
    candidatesADay,
    settings,
    enough: at(servers),
    points: [...new Set(around)].map(at),
    callsAMinute: sessions * costs.callsOfASession * 60,
    redisGb: (candidatesADay * ASSUMED.keptDays * costs.redisKb) / 1024 / 1024,
    redisCommandsASecond: sessions * costs.redisCommands,
  };
}

function isEnough({ waitP95, busy }: Point): boolean {
  return waitP95 <= MOST_WAIT_SECONDS && busy <= MOST_BUSY;
}

function kindsOf(sessions: number, { startCpuMs, storyCpuMs, noCpuMs }: StepCosts): Kind[] {
  const { storiesOfASession, noesOfASession } = ASSUMED;
  const start = { name: "start", isStart: true, perSecond: sessions, cpuSeconds: startCpuMs / 1000 };
  const story = { name: "story", perSecond: sessions * storiesOfASession, cpuSeconds: storyCpuMs / 1000 };
  const no = { name: "no", perSecond: sessions * noesOfASession, cpuSeconds: noCpuMs / 1000 };
  return [
    { ...start, stages: STAGES_OF_A_START },
    { ...story, isStart: false, stages: STAGES_OF_A_STORY },
    { ...no, isStart: false, stages: [] },
  ];
}

function pointOf(kinds: Kind[], servers: number, settings: Settings): Point {
  const random = randomOf(servers);
  const site: Site = { servers, ...SETTINGS[settings], callSeconds: logNormal };
  const { runs, busy } = simulate(site, arrivalsOf(kinds, SECONDS, random), random, WARM_UP_SECONDS);
  const starts = quantiles(runs.filter(({ kind }) => kind === "start").map(({ total }) => total));
  const waits = quantiles(runs.map(({ waited }) => waited));
  const usdMonth = servers * ASSUMED.serverUsd;
  return { servers, waitP95: waits.p95, startP50: starts.p50, startP95: starts.p95, busy, usdMonth };
}

function logNormal(random: () => number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return ASSUMED.callSeconds * Math.exp(SIGMA * normal - SIGMA ** 2 / 2);
}
