import { writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, describe, expect, it, vi } from "vitest";
import { readConfig } from "../../config/config.js";
import type { QuestionResource, SessionResource } from "../../domain/session.js";
import { createProgram, type Program } from "../../sessions/dependencies.js";
import { type Db, openDatabase } from "../../stores/database.js";
import { LatchedSaver } from "../../stores/latched.js";
import { sample } from "../support/api.js";
import { newFolder } from "../support/processes.js";

/*
 * A process that is killed leaves the database as it was at some write. Here the database is saved before and after every
 * write of a checkpoint, each copy is opened as by a new process, and what was accepted must be driven to its end.
 */
const text = (value: string) => ({ text: value, media_type: "text/plain" });
const documents = {
  resume: text(sample("nurse-amina-okafor.txt")),
  job: text(sample("job-staff-nurse-emergency.txt")),
  mode: "fast" as const,
};
const STORY =
  "A patient went from a NEWS2 of 3 to 7. I repeated the observations and rang the registrar with SBAR. He was moved to high dependency that night.";
const owner = "local";

afterEach(() => vi.restoreAllMocks());

/** Saves the database around every checkpoint write of some work. */
async function snapshotsOf(db: Db, work: () => Promise<unknown>): Promise<Buffer[]> {
  const taken: Buffer[] = [];
  for (const method of ["put", "putWrites"] as const) {
    const write = LatchedSaver.prototype[method] as (...args: unknown[]) => Promise<unknown>;
    vi.spyOn(LatchedSaver.prototype, method).mockImplementation(async function (
      this: LatchedSaver,
      ...args: unknown[]
    ) {
      taken.push(db.serialize());
      const result = await write.apply(this, args);
      taken.push(db.serialize());
      return result as never;
    });
  }
  await work();
  vi.restoreAllMocks();
  return taken;
}

/** Opens a copy as the next process would: the one that had it is gone. */
async function recovered<Value>(snapshot: Buffer, read: (program: Program) => Promise<Value>): Promise<Value> {
  const folder = newFolder();
  writeFileSync(join(folder, "adaptive-answers.sqlite"), snapshot);
  const db = new Database(join(folder, "adaptive-answers.sqlite"));
  db.exec(
    "UPDATE runs SET acceptor = '999999999:1'; UPDATE leases SET holder = '999999999:1' WHERE holder IS NOT NULL",
  );
  db.close();
  const program = createProgram(readConfig({ DATA_DIR: folder }));
  await program.runner.recover();
  try {
    return await read(program);
  } finally {
    await program.close();
  }
}

async function ended<Resource>(
  program: Program,
  accepted: ReturnType<Program["sessions"]["start"]>,
): Promise<Resource> {
  return (await program.sessions.outcomeOf(await accepted, 20_000)).resource as Resource;
}

describe("a kill before or after any write of a checkpoint", () => {
  it("loses no session, no first reply, no details and no acceptance", async () => {
    const db = openDatabase(newFolder());
    const program = createProgram(readConfig({}), { database: db });
    const { sessions } = program;
    let session: SessionResource | undefined;
    const reading = await snapshotsOf(db, async () => {
      session = await ended<SessionResource>(program, sessions.start({ owner }, documents));
    });
    const id = session?.session_id ?? "";
    const about = (words: string) => {
      const gap = session?.gaps.find(({ title }) => title.includes(words));
      return `${id}.${gap?.gap_id ?? words}`;
    };
    const thread = about("deteriorating");
    const saying = async (choice: "yes" | "no" | "willing_to_learn", question = thread) =>
      snapshotsOf(db, () =>
        ended(
          program,
          sessions.reply({ owner }, question, { ask_id: `${question}.first`, kind: "experience", choice }),
        ),
      );
    const yes = await saying("yes");
    const { ask } = await sessions.getQuestion(owner, thread);
    const telling = await snapshotsOf(db, () =>
      ended(
        program,
        sessions.reply({ owner }, thread, { ask_id: ask?.ask_id ?? "", kind: "details", values: { story: STORY } }),
      ),
    );
    const no = await saying("no", about("Triage"));
    const learning = await saying("willing_to_learn", about("Cannulation"));
    const entries = await sessions.history(owner, thread);
    const form = entries.find((entry) => entry.ask?.kind === "details")?.checkpoint_id ?? "";
    const rewinding = await snapshotsOf(db, () => ended(program, sessions.rewind({ owner }, thread, form)));
    await program.close();

    const question =
      (name: string) =>
      async ({ sessions: after }: Program): Promise<QuestionResource> => {
        await after.settle(owner, name, 20_000);
        return after.getQuestion(owner, name);
      };
    for (const snapshot of reading) {
      const read = await recovered(snapshot, async ({ sessions: after }) => {
        await after.settle(owner, id, 20_000);
        return after.getSession(owner, id);
      });
      expect([read.status, read.questions.length]).toEqual(["ready", session?.questions.length]);
    }
    for (const snapshot of yes)
      expect(await recovered(snapshot, question(thread))).toMatchObject({
        status: "waiting",
        ask: { kind: "details" },
      });
    for (const snapshot of telling)
      expect(await recovered(snapshot, question(thread))).toMatchObject({ status: "closed", outcome: "accepted" });
    for (const snapshot of no)
      expect(await recovered(snapshot, question(about("Triage")))).toMatchObject({
        status: "closed",
        outcome: "skipped",
      });
    for (const snapshot of learning)
      expect(await recovered(snapshot, question(about("Cannulation")))).toMatchObject({
        status: "waiting",
        ask: { kind: "plan" },
      });
    for (const snapshot of rewinding)
      expect(await recovered(snapshot, question(thread))).toMatchObject({
        status: "waiting",
        ask: { kind: "details" },
      });
    expect([reading, yes, telling, no, learning, rewinding].every((snapshots) => snapshots.length >= 4)).toBe(true);
  });
});
