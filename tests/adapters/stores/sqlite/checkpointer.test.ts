import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { FencedError } from "../../../../adapters/stores/fenced-error.js";
import { createCheckpointer } from "../../../../adapters/stores/sqlite/checkpointer.js";
import { openDatabase } from "../../../../adapters/stores/sqlite/database.js";
import { createLeases } from "../../../../adapters/stores/sqlite/leases.js";
import { newFolder } from "../../../../lab/support/processes.js";

describe("a checkpoint's write that is tried again", () => {
  it("is not made any more when its run has ended meanwhile: neither for another run, nor for a deleted thread", async () => {
    const db = openDatabase(newFolder());
    const saver = createCheckpointer(db);
    const lease = await createLeases(db).acquire("o", "t");
    const lost: unknown[] = [];
    const unwatch = saver.watch("o/t", lease, (error) => lost.push(error));
    db.pragma("query_only = ON");
    const at = { configurable: { thread_id: "o/t", checkpoint_ns: "", checkpoint_id: "c" } };
    const writing = saver.putWrites(at, [["channel", "a candidate's text"]], "task");
    await setTimeout(20);
    unwatch();
    saver.watch("o/t", { ...lease, fence: lease.fence + 1 }, () => {});
    db.pragma("query_only = OFF");
    await writing;
    expect(lost[0]).toBeInstanceOf(FencedError);
    expect(db.prepare("SELECT count(*) FROM writes").pluck().get()).toBe(0);
    db.prepare("DELETE FROM leases").run();
    await saver.putWrites(at, [["channel", "a candidate's text"]], "task");
    expect(db.prepare("SELECT count(*) FROM writes").pluck().get()).toBe(0);
    db.close();
  });
});
