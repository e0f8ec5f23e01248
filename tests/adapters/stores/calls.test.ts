import { describe, expect, it } from "vitest";
import type { Stores } from "../../../adapters/stores/ports/stores.js";
import { createCallLedger } from "../../../adapters/stores/sqlite/calls.js";
import { openDatabase } from "../../../adapters/stores/sqlite/database.js";
import { createJournal } from "../../../adapters/stores/sqlite/journal.js";
import type { SessionResource } from "../../../domain/session.js";
import type { Program } from "../../../engine/program/program.js";
import { newFolder } from "../../../lab/support/processes.js";
import { BACKENDS, newOwner, type TestBackend, withBackend } from "../../support/backends.js";
import { start } from "../../support/program.js";

describe.each(BACKENDS)("the journal and the ledger in %s", (_, open) => {
  let backend: TestBackend;
  let program: Program;
  let stores: Stores;
  withBackend(open, (opened) => {
    ({ backend, program, stores } = opened);
  });

  const usage = { calls: 1, input_tokens: 7, cached_tokens: 2, output_tokens: 3, cost_usd: 0.25, estimated: false };
  const about = { prompt_name: "draftAnswer", role: "writer", provider: "p", model: "m", priority: "" as const };

  it("have an answer with what it cost, and neither of a session that is gone", async () => {
    const owner = newOwner();
    const { session_id } = await start(program, owner);
    const scope = { owner, session_id, thread_id: session_id };
    const record = (id: string) => ({
      key: { owner, session_id: id, key: "k" },
      promptName: "draftAnswer",
      entry: { value: { a: [1, "ü"] }, usage, provider: "p:m" },
    });
    const booking = await stores.ledger.reserve({ ...about, ...scope, reserved_usd: 1 });
    await stores.ledger.settle(booking, "done", usage, 5, record(session_id));
    const other = await backend.stores();
    expect(await other.ledger.journal.find(record(session_id).key)).toEqual(record(session_id).entry);
    const rows = await other.sessions.rows(owner, session_id);
    expect(rows?.receipts.get(session_id)).toMatchObject({ calls: 1, input_tokens: 7, cost_usd: 0.25 });
    const gone = await stores.ledger.reserve({ ...about, ...scope, session_id: "ses_xx_gone", reserved_usd: 1 });
    await stores.ledger.settle(gone, "done", usage, 5, record("ses_xx_gone"));
    expect(await other.ledger.journal.find(record("ses_xx_gone").key)).toBeNull();
  });

  it("refuse what a budget would not bear, however many ask at once, and give back what was not spent", async () => {
    const owner = newOwner();
    const { session_id } = await start(program, owner);
    const { ledger } = await backend.stores({ budgets: { session: 5, ownerDay: null, day: null } });
    const scope = { owner, session_id, thread_id: session_id };
    const reserve = () => ledger.reserve({ ...about, ...scope, reserved_usd: 1 });
    const asked = await Promise.allSettled(Array.from({ length: 50 }, reserve));
    const booked = asked.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    expect(booked).toHaveLength(5);
    const refused = asked.find((one) => one.status === "rejected");
    expect(refused?.reason).toMatchObject({
      code: "budget_exceeded",
      details: { budget: "session", spent_usd: 5, limit_usd: 5 },
    });
    for (const booking of booked) await ledger.settle(booking, "done", usage, 5);
    const more = await Promise.allSettled(Array.from({ length: 10 }, reserve));
    // Five calls at $0.25 each are spent: three more reservations of $1 fit into the budget of $5.
    expect(more.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
  });

  it("count a day for one owner, and for all", async () => {
    const [one, other] = [newOwner(), newOwner()];
    const [a, b] = [await start(program, one), await start(program, other)];
    let now = new Date("2031-01-01T10:00:00Z");
    const { ledger } = await backend.stores({ budgets: { session: null, ownerDay: 2, day: 3 }, now: () => now });
    const reserve = (owner: string, { session_id }: SessionResource) =>
      ledger.reserve({ ...about, owner, session_id, thread_id: session_id, reserved_usd: 1 });
    await reserve(one, a);
    await reserve(one, a);
    await expect(reserve(one, a)).rejects.toMatchObject({ details: { budget: "owner_day" } });
    await reserve(other, b);
    await expect(reserve(other, b)).rejects.toMatchObject({
      details: { budget: "day", retry_after_seconds: 50_400 },
    });
    // The same is said of a cost that is not booked.
    const affords = async (ownerDay: number, day: number) =>
      (await ledger.affords(other, b.session_id, { session: 9, ownerDay, day }))?.details.budget ?? null;
    expect(await affords(1, 0)).toBeNull();
    expect(await affords(1, 0.5)).toBe("day");
    expect(await affords(1.5, 0)).toBe("owner_day");
    now = new Date("2031-01-02T00:00:01Z");
    await reserve(one, a);
  });
});

describe("a model's answer that arrives while the store cannot be written", () => {
  it("is found at once, and is in the journal and in the books as soon as it can be written", async () => {
    const db = openDatabase(newFolder());
    db.prepare(
      "INSERT INTO sessions (owner, session_id, created_at, updated_at, expires_at, input) VALUES ('o', 's', 't', 't', '9999', '{}')",
    ).run();
    const ledger = createCallLedger(db, { session: null, ownerDay: null, day: null }, () => new Date());
    const about = {
      owner: "o",
      session_id: "s",
      thread_id: "s",
      prompt_name: "draftAnswer",
      role: "writer",
      priority: "" as const,
    };
    const call = await ledger.reserve({ ...about, provider: "p", model: "m", reserved_usd: null });
    const key = { owner: "o", session_id: "s", key: "k" };
    const usage = { calls: 1, input_tokens: 7, cached_tokens: 0, output_tokens: 3, cost_usd: null, estimated: false };
    const entry = { value: "an answer", usage, provider: "p:m" };
    db.pragma("query_only = ON");
    await ledger.settle(call, "done", usage, 5, { key, promptName: "draftAnswer", entry });
    expect(await ledger.journal.find(key)).toEqual(entry);
    expect(db.prepare("SELECT count(*) FROM journal").pluck().get()).toBe(0);
    db.pragma("query_only = OFF");
    await ledger.flush();
    expect(db.prepare("SELECT value FROM journal").pluck().all()).toEqual(['"an answer"']);
    expect(db.prepare("SELECT status, input_tokens, output_tokens FROM model_calls").all()).toEqual([
      { status: "done", input_tokens: 7, output_tokens: 3 },
    ]);
    expect(await createJournal(db).find(key)).toEqual(entry);
    db.close();
  });
});
