import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import type { Figures } from "./figures.js";
import type { Http } from "./http.js";
import { User } from "./user.js";

const PAIRS = [
  ["nurse-amina-okafor", "job-staff-nurse-emergency"],
  ["electrician-siobhan-ni-bhriain", "job-electrician-estates-maintenance"],
  ["chef-yusuf-ozturk", "job-chef-sous-chef-hotel"],
  ["teacher-chinonso-ezeude", "job-teacher-mathematics-sixth-form"],
  ["software-hoa-nguyen", "job-software-senior-backend-engineer"],
  ["warehouse-tomasz-zielinski", "job-warehouse-supervisor"],
].map((names) =>
  names.map((name) => readFileSync(new URL(`../../examples/samples/${name}.txt`, import.meta.url), "utf8")),
);

/** The number of users, their pause between two actions, the duration, and the number of starts within one second at the end. */
export interface Scenario {
  users: number;
  thinkMs: number;
  forMs: number;
  burst: number;
}

export const SCENARIOS: Record<string, Scenario> = {
  baseline: { users: 100, thinkMs: 1_000, forMs: 60_000, burst: 0 },
  peak: { users: 500, thinkMs: 10_000, forMs: 60_000, burst: 0 },
  stress: { users: 1_000, thinkMs: 10_000, forMs: 60_000, burst: 1_000 },
};

/** Sessions that are prepared at the same time before the measurement. */
const PREPARED_AT_ONCE = 16;

/** Plays a scenario with its users distributed over the owners and their servers. Every user has a session before `measure` starts the figures. */
export async function play(
  { users, thinkMs, forMs, burst }: Scenario,
  owners: Http[],
  measure: () => Figures,
): Promise<Figures> {
  const all = Array.from({ length: users }, (_, index) => {
    const http = owners[index % owners.length];
    if (!http) throw new Error("a scenario needs a server");
    // Half of each owner's users follow event streams.
    const follows = Math.floor(index / owners.length) % 2 === 1;
    return new User(http, (session) => documents(index, session), randomOf(index), follows);
  });
  await prepareAll(all);
  const figures = measure();
  const until = performance.now() + forMs;
  await Promise.all(all.map((user) => user.live(thinkMs, until, figures.record)));
  await Promise.all(
    all.slice(0, burst).map(async (user, index) => {
      await pause((index * 1_000) / burst);
      await user.start();
    }),
  );
  return figures;
}

/** Gives every user a session. */
export async function prepareAll(users: User[]): Promise<void> {
  const unprepared = [...users];
  const prepare = async () => {
    for (let user = unprepared.pop(); user; user = unprepared.pop()) await user.prepare();
  };
  await Promise.all(Array.from({ length: PREPARED_AT_ONCE }, prepare));
}

/** The documents of a user's session; all are different. */
export function documents(user: number, session: number) {
  const [resume = "", job = ""] = PAIRS[(user + session) % PAIRS.length] ?? [];
  return { resume: `${resume}\nReference ${user}.${session}.`, job };
}

/** Random numbers from 0 to 1, the same in every run (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
