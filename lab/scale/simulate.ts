/*
 * Servers that share one queue, simulated event by event. A run waits in the queue, replies before starts, until a server has a place for it. On its
 * server it alternates between the event loop, which does one thing at a time, and model calls, which need one of the server's call slots.
 */

/** The servers, each with the limits of its configuration. */
export interface Site {
  servers: number;
  /** MAX_RUNS. */
  runsAtOnce: number;
  /** MODEL_CONCURRENCY. */
  callsAtOnce: number;
  /** The time of a model call in seconds, drawn for each. */
  callSeconds: (random: () => number) => number;
}

/** A kind of run: how many arrive in a second, the processor time of one, and how many calls it makes at once, stage after stage. */
export interface Kind {
  name: string;
  isStart: boolean;
  perSecond: number;
  cpuSeconds: number;
  stages: number[];
}

/** When a run of a kind arrives, in seconds. */
export interface Arrival {
  at: number;
  kind: Kind;
}

export interface Simulated {
  /** Of all runs that arrived after the warm-up, in seconds and in the order of their ends. */
  runs: { kind: string; waited: number; total: number }[];
  /** The share of the time in which the event loops were busy, from the first arrival to the last end. */
  busy: number;
  /** When the last run ended, in seconds after the first arrival. */
  lastEnd: number;
}

interface Run {
  kind: Kind;
  arrived: number;
  begun: number;
  stage: number;
  callsOpen: number;
}

interface Server {
  running: number;
  loopFreeAt: number;
  busy: number;
  calls: number;
  /** The runs whose calls wait for a slot, once for each call. */
  waitingCalls: Run[];
}

/** Arrivals of all kinds, independent of each other (Poisson), for so many seconds. */
export function arrivalsOf(kinds: Kind[], seconds: number, random: () => number): Arrival[] {
  const gap = ({ perSecond }: Kind) => -Math.log(1 - random()) / perSecond;
  const arrivals = kinds.flatMap((kind) => {
    const own: Arrival[] = [];
    for (let at = gap(kind); at < seconds; at += gap(kind)) own.push({ at, kind });
    return own;
  });
  return arrivals.sort((a, b) => a.at - b.at);
}

/** Simulates until all runs have ended. Runs that arrive before `warmUp` seconds are not counted. */
export function simulate(site: Site, arrivals: Arrival[], random: () => number, warmUp = 0): Simulated {
  const servers = Array.from({ length: site.servers }, aServer);
  const queues: { replies: Run[]; starts: Run[] } = { replies: [], starts: [] };
  const events = new Events();
  const runs: Simulated["runs"] = [];
  let lastEnd = 0;

  for (const { at, kind } of arrivals)
    events.add(at, (now) => {
      const run = { kind, arrived: now, begun: now, stage: 0, callsOpen: 0 };
      (kind.isStart ? queues.starts : queues.replies).push(run);
      beginNext(now);
    });
  events.runAll();
  const length = lastEnd - (arrivals[0]?.at ?? 0);
  const busy = servers.reduce((sum, one) => sum + one.busy, 0);
  return { runs, busy: length === 0 ? 0 : busy / (length * site.servers), lastEnd: length };

  function beginNext(now: number): void {
    for (;;) {
      // The least loaded server is the first to ask for more.
      const server = servers.reduce((least, one) => (one.running < least.running ? one : least));
      if (server.running >= site.runsAtOnce) return;
      const run = queues.replies.shift() ?? queues.starts.shift();
      if (!run) return;
      server.running += 1;
      run.begun = now;
      onLoop(server, run, now);
    }
  }

  // The run's next piece of processor time, then its next calls or its end.
  function onLoop(server: Server, run: Run, now: number): void {
    const piece = run.kind.cpuSeconds / (run.kind.stages.length + 1);
    server.loopFreeAt = Math.max(now, server.loopFreeAt) + piece;
    server.busy += piece;
    events.add(server.loopFreeAt, (then) => {
      const calls = run.kind.stages[run.stage];
      run.stage += 1;
      if (calls === undefined) return end(server, run, then);
      run.callsOpen = calls;
      for (let call = 0; call < calls; call += 1) server.waitingCalls.push(run);
      callNext(server, then);
    });
  }

  function callNext(server: Server, now: number): void {
    while (server.calls < site.callsAtOnce) {
      const run = server.waitingCalls.shift();
      if (!run) return;
      server.calls += 1;
      events.add(now + site.callSeconds(random), (then) => {
        server.calls -= 1;
        run.callsOpen -= 1;
        if (run.callsOpen === 0) onLoop(server, run, then);
        callNext(server, then);
      });
    }
  }

  function end(server: Server, run: Run, now: number): void {
    server.running -= 1;
    lastEnd = now;
    if (run.arrived >= warmUp)
      runs.push({ kind: run.kind.name, waited: run.begun - run.arrived, total: now - run.arrived });
    beginNext(now);
  }
}

function aServer(): Server {
  return { running: 0, loopFreeAt: 0, busy: 0, calls: 0, waitingCalls: [] };
}

/** Events in the order of their times, in a binary heap. */
class Events {
  readonly #heap: { at: number; act: (now: number) => void }[] = [];

  add(at: number, act: (now: number) => void): void {
    const heap = this.#heap;
    heap.push({ at, act });
    for (let place = heap.length - 1; place > 0; ) {
      const above = (place - 1) >> 1;
      if (!this.#swapIfEarlier(place, above)) break;
      place = above;
    }
  }

  runAll(): void {
    for (let next = this.#take(); next; next = this.#take()) next.act(next.at);
  }

  #take() {
    const heap = this.#heap;
    const [first] = heap;
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) return first;
    heap[0] = last;
    for (let place = 0; ; ) {
      const [left, right] = [2 * place + 1, 2 * place + 2];
      const earlier = this.#at(right) < this.#at(left) ? right : left;
      if (earlier >= heap.length || !this.#swapIfEarlier(earlier, place)) return first;
      place = earlier;
    }
  }

  #at(place: number): number {
    return this.#heap[place]?.at ?? Number.POSITIVE_INFINITY;
  }

  #swapIfEarlier(below: number, above: number): boolean {
    const [one, other] = [this.#heap[below], this.#heap[above]];
    if (!one || !other || one.at >= other.at) return false;
    this.#heap[below] = other;
    this.#heap[above] = one;
    return true;
  }
}
