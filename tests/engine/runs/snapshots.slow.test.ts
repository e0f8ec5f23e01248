import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import type { BaseCheckpointSaver } from "@langchain/langgraph-checkpoint";
import { SqliteSaver } from "@langchain/langgraph-checkpoint-sqlite";
import { afterEach, describe, expect, it, vi } from "vitest";
import { RedisSaver } from "../../../adapters/stores/redis/checkpointer.js";
import { connectRedis, untilReady } from "../../../adapters/stores/redis/client.js";
import { openDatabase } from "../../../adapters/stores/sqlite/database.js";
import { connect } from "../../../adapters/stores/sqlite-module.js";
import type { StreamEvent } from "../../../domain/event.js";
import type { QuestionResource, SessionResource } from "../../../domain/session.js";
import { readConfig } from "../../../engine/config/config.js";
import { createProgram } from "../../../engine/program/create-program.js";
import type { Program } from "../../../engine/program/program.js";
import { newFolder } from "../../../lab/support/processes.js";
import { HAS_REDIS, startRedis } from "../../../lab/support/redis.js";
import { documents } from "../../support/program.js";

/*
 * A process that is killed leaves the database as it was at some write. Here the database is copied before and after every
 * checkpoint write, each copy is opened as a new process would open it, and every accepted run must be executed to its end.
 */
const STORY =
  "A patient went from a NEWS2 of 3 to 7. I repeated the observations and rang the registrar with SBAR. He was moved to high dependency that night.";
const owner = "local";

afterEach(() => vi.restoreAllMocks());

/** A state backend that can be copied at any moment, and opened from a copy as the next process would open it. */
interface Stage<Snapshot> {
  /** Copies after a write as well as before it; before the next one nearly the same stands there. */
  copiesAfter: boolean;
  /** The class that writes the checkpoints. */
  saver: { prototype: Pick<BaseCheckpointSaver, "put" | "putWrites"> };
  program(): Promise<Program>;
  snapshot(): Promise<Snapshot>;
  /** The runs and leases in the copy belong to a dead process. */
  reopen(snapshot: Snapshot): Promise<Program>;
  stop(): Promise<void>;
}

async function onSqlite(): Promise<Stage<Buffer>> {
  const db = openDatabase(newFolder());
  return {
    copiesAfter: true,
    saver: SqliteSaver,
    program: async () => createProgram(readConfig({}), { database: db }),
    snapshot: async () => db.serialize(),
    async reopen(snapshot) {
      const folder = newFolder();
      writeFileSync(join(folder, "adaptive-answers.sqlite"), snapshot);
      const copy = connect(join(folder, "adaptive-answers.sqlite"));
      copy.exec(
        "UPDATE runs SET acceptor = '999999999:1'; UPDATE leases SET holder = '999999999:1' WHERE holder IS NOT NULL",
      );
      copy.close();
      return createProgram(readConfig({ DATA_DIR: folder }));
    },
    async stop() {},
  };
}

/** Copies everything into the database ARGV[1], as left by a dead server: without its locks, and with its active jobs marked as stalled. */
const COPY = `
redis.call('SELECT', 0)
local found = redis.call('KEYS', '*')
for _, key in ipairs(found) do
  if not key:find(':lock$') and not key:find('stalled%-check$') then redis.call('COPY', key, key, 'DB', ARGV[1]) end
end
redis.call('SELECT', ARGV[1])
for _, id in ipairs(redis.call('LRANGE', '{aa-queue}:aa-runs:active', 0, -1)) do
  redis.call('SADD', '{aa-queue}:aa-runs:stalled', id)
end
redis.call('SELECT', 0)`;

async function onRedis(): Promise<Stage<number>> {
  const server = await startRedis(["--databases", "1000"]);
  const redis = connectRedis(server.url);
  await untilReady(redis);
  let copies = 0;
  const open = async (url: string) => {
    const program = createProgram(readConfig({ REDIS_URL: url }));
    // On a busy machine Redis may not answer eight new programs in time; a server, too, waits for it.
    await vi.waitFor(() => program.ready(), { timeout: 60_000, interval: 200 });
    return program;
  };
  return {
    copiesAfter: false,
    saver: RedisSaver,
    program: () => open(server.url),
    async snapshot() {
      copies += 1;
      const number = copies;
      await redis.eval(COPY, { arguments: [String(number)] });
      return number;
    },
    reopen: (number) => open(`${server.url}/${number}`),
    async stop() {
      redis.destroy();
      await server.stop();
    },
  };
}

/** The turns of the event loop for which a checkpoint write is delayed before the copy: enough for the log to be written. */
const TURNS = 50;

/** Copies the backend before and after every checkpoint write of some work. */
async function snapshotsOf<Snapshot>(
  { saver, snapshot, copiesAfter }: Stage<Snapshot>,
  work: () => Promise<unknown>,
): Promise<Snapshot[]> {
  const taken: Snapshot[] = [];
  for (const method of ["put", "putWrites"] as const) {
    const write = saver.prototype[method] as (...args: unknown[]) => Promise<unknown>;
    vi.spyOn(saver.prototype, method).mockImplementation(async function (this: unknown, ...args: unknown[]) {
      // The log is written meanwhile: what it says must be in the copy.
      for (let left = TURNS; left > 0; left -= 1) await turn();
      taken.push(await snapshot());
      const result = await write.apply(this, args);
      if (copiesAfter) taken.push(await snapshot());
      return result as never;
    });
  }
  await work();
  vi.restoreAllMocks();
  return taken;
}

/** Eight copies are executed at once, beside other tests: an end may take this long. */
const PATIENCE_MS = 60_000;

/** Copies that are recovered at the same time. */
const AT_ONCE = 8;

/** Opens each copy, executes its open runs, and returns what is read then. */
async function recovered<Snapshot, Value>(
  stage: Stage<Snapshot>,
  snapshots: Snapshot[],
  read: (program: Program) => Promise<Value>,
): Promise<Value[]> {
  const values: Value[] = [];
  for (let from = 0; from < snapshots.length; from += AT_ONCE)
    values.push(
      ...(await Promise.all(
        snapshots.slice(from, from + AT_ONCE).map(async (snapshot) => {
          const program = await stage.reopen(snapshot);
          try {
            await program.runner.recover();
            return await read(program);
          } finally {
            await program.close();
          }
        }),
      )),
    );
  return values;
}

async function ended<Resource>(
  program: Program,
  accepted: ReturnType<Program["sessions"]["start"]>,
): Promise<Resource> {
  return (await program.sessions.outcomeOf(await accepted, PATIENCE_MS)).resource as Resource;
}

/** The results of a question in its session's log, after its third run (start, yes, details), and the versions that the question has. */
async function resultsIn({ sessions }: Program, session_id: string, thread: string) {
  await sessions.settle(owner, thread, PATIENCE_MS);
  const { versions } = await sessions.getQuestion(owner, thread);
  const stop = new AbortController();
  const events: StreamEvent[] = [];
  const from = { after: 0, resumed: false, signal: stop.signal };
  for await (const { event } of await sessions.follow(owner, session_id, from)) {
    events.push(event);
    if (events.filter(({ type }) => type === "done").length === 3) break;
  }
  return {
    answers: events.flatMap((event) => (event.type === "answer" ? [event.data.version] : [])),
    scores: events.flatMap((event) => (event.type === "score" ? [event.data.version] : [])),
    retrieval: events.flatMap((event) => (event.type === "retrieval" ? [event.data.source] : [])).sort(),
    versions: versions.map(({ version }) => version),
  };
}

async function loseNothing<Snapshot>(stage: Stage<Snapshot>): Promise<void> {
  const program = await stage.program();
  const { sessions } = program;
  const snapshots = (work: () => Promise<unknown>) => snapshotsOf(stage, work);
  let session: SessionResource | undefined;
  const reading = await snapshots(async () => {
    session = await ended<SessionResource>(program, sessions.start({ owner }, documents));
  });
  const id = session?.session_id ?? "";
  const about = (words: string) => {
    const gap = session?.gaps.find(({ title }) => title.includes(words));
    return `${id}.${gap?.gap_id ?? words}`;
  };
  const thread = about("deteriorating");
  const saying = async (choice: "yes" | "no" | "willing_to_learn", question = thread) =>
    snapshots(() =>
      ended(program, sessions.reply({ owner }, question, { ask_id: `${question}.first`, kind: "experience", choice })),
    );
  const yes = await saying("yes");
  const { ask } = await sessions.getQuestion(owner, thread);
  const telling = await snapshots(() =>
    ended(
      program,
      sessions.reply({ owner }, thread, { ask_id: ask?.ask_id ?? "", kind: "details", values: { story: STORY } }),
    ),
  );
  const no = await saying("no", about("Triage"));
  const learning = await saying("willing_to_learn", about("cannulation"));
  const entries = await sessions.history(owner, thread);
  const form = entries.find((entry) => entry.ask?.kind === "details")?.checkpoint_id ?? "";
  const rewinding = await snapshots(() => ended(program, sessions.rewind({ owner }, thread, form)));
  await program.close();

  const question =
    (name: string) =>
    async ({ sessions: after }: Program): Promise<QuestionResource> => {
      await after.settle(owner, name, PATIENCE_MS);
      return after.getQuestion(owner, name);
    };
  const read = await recovered(stage, reading, async ({ sessions: after }) => {
    await after.settle(owner, id, PATIENCE_MS);
    return after.getSession(owner, id);
  });
  for (const { status, questions } of read)
    expect([status, questions.length]).toEqual(["ready", session?.questions.length]);
  const toForm = { status: "waiting", ask: { kind: "details" } };
  for (const [taken, name, expected] of [
    [yes, thread, toForm],
    [telling, thread, { status: "closed", outcome: "accepted" }],
    [no, about("Triage"), { status: "closed", outcome: "skipped" }],
    [learning, about("cannulation"), { status: "waiting", ask: { kind: "plan" } }],
    [rewinding, thread, toForm],
  ] as const)
    for (const one of await recovered(stage, taken, question(name))) expect(one).toMatchObject(expected);
  for (const logged of await recovered(stage, telling, (copy) => resultsIn(copy, id, thread)))
    expect(logged).toEqual({
      answers: logged.versions,
      scores: logged.versions,
      retrieval: ["answers", "experiences", "resume"],
      versions: logged.versions,
    });
  expect(
    [reading, yes, telling, no, learning, rewinding].every(({ length }) => length >= (stage.copiesAfter ? 4 : 2)),
  ).toBe(true);
}

describe("a kill before or after any write of a checkpoint", () => {
  it("loses no session, no first reply, no details and no acceptance, in SQLite", { timeout: 400_000 }, async () => {
    const stage = await onSqlite();
    await loseNothing(stage);
    await stage.stop();
  });

  // Hundreds of copies are opened one after another: minutes on a busy machine.
  it.skipIf(!HAS_REDIS)("loses none of them in Redis", { timeout: 400_000 }, async () => {
    const stage = await onRedis();
    await loseNothing(stage);
    await stage.stop();
  });
});
