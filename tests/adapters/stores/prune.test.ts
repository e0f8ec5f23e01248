import { describe, expect, it } from "vitest";
import type { Stores } from "../../../adapters/stores/ports/stores.js";
import { openDatabase } from "../../../adapters/stores/sqlite/database.js";
import type { QuestionResource } from "../../../domain/session.js";
import { createProgram } from "../../../engine/program/create-program.js";
import type { Program } from "../../../engine/program/program.js";
import { newFolder } from "../../../lab/support/processes.js";
import { BACKENDS, newOwner, withBackend } from "../../support/backends.js";
import { configFor, replyWithStory, resourceAfter, skillThreads, start } from "../../support/program.js";

describe.each(BACKENDS)("checkpoints in %s", (_, open) => {
  let program: Program;
  let stores: Stores;
  withBackend(open, (opened) => {
    ({ program, stores } = opened);
  });

  it("keep of a closed thread's checkpoints the asks and the ends, from each of which it goes on", async () => {
    const owner = newOwner();
    const session = await start(program, owner);
    const thread = skillThreads(session)[0] ?? "";
    await replyWithStory(program, owner, thread);
    const config = { configurable: { thread_id: `${owner}/${thread}` } };
    const kept: string[] = [];
    for await (const { checkpoint } of stores.checkpointer.list(config)) kept.push(checkpoint.id);
    const entries = await program.sessions.history(owner, thread);
    expect(kept.sort()).toEqual(entries.map(({ checkpoint_id }) => checkpoint_id).sort());
    const form = entries.find(({ ask }) => ask?.kind === "details")?.checkpoint_id ?? "";
    const back = await resourceAfter<QuestionResource>(program, program.sessions.rewind({ owner }, thread, form));
    expect(back).toMatchObject({ status: "waiting", ask: { kind: "details" } });
    const story = "I triaged 12 patients an hour with the Manchester scale and told the registrar at once.";
    const ask_id = back.ask?.ask_id ?? "";
    const told = await resourceAfter<QuestionResource>(
      program,
      program.sessions.reply({ owner }, thread, { ask_id, kind: "details", values: { story } }),
    );
    expect(told.versions.length).toBeGreaterThan(0);
  });
});

describe("a question that has closed", () => {
  it("keeps its asks and ends, and little more than what is in them", async () => {
    const db = openDatabase(newFolder());
    const program = createProgram(configFor("unused"), { database: db });
    const session = await start(program, "o");
    const thread = skillThreads(session)[0] ?? "";
    await replyWithStory(program, "o", thread);
    const sizes = db
      .prepare<[string], { bytes: number }>(
        "SELECT length(checkpoint) + length(metadata) AS bytes FROM checkpoints WHERE thread_id = ? ORDER BY checkpoint_id",
      )
      .all(`o/${thread}`)
      .map(({ bytes }) => bytes);
    const writes = Number(
      db.prepare("SELECT sum(length(value)) FROM writes WHERE thread_id = ?").pluck().get(`o/${thread}`),
    );
    const history = await program.sessions.history("o", thread);

    expect(sizes).toHaveLength(history.length);
    const unique = sizes.at(-1) ?? 0;
    const stored = sizes.reduce((sum, bytes) => sum + bytes, 0) + writes;
    expect(stored / unique).toBeLessThan(5);
    expect(
      history
        .map(({ ask }) => ask?.kind ?? "end")
        .reverse()
        .slice(0, 2),
    ).toEqual(["experience", "details"]);
    // Each checkpoint has the previous one as its parent, and can be rewound to.
    const oldest = history.at(-1);
    expect(history.slice(0, -1).map(({ parent_checkpoint_id }) => parent_checkpoint_id)).toEqual(
      history.slice(1).map(({ checkpoint_id }) => checkpoint_id),
    );
    const back = await resourceAfter<QuestionResource>(
      program,
      program.sessions.rewind({ owner: "o" }, thread, oldest?.checkpoint_id ?? ""),
    );
    expect(back.ask?.kind).toBe("experience");
    expect(
      Number(db.prepare("SELECT count(*) FROM checkpoints WHERE thread_id = ?").pluck().get(`o/${session.session_id}`)),
    ).toBe(1);
    await program.close();
  });
});
