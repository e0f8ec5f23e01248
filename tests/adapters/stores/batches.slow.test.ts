import { describe, expect, it } from "vitest";
import type { Stores } from "../../../adapters/stores/ports/stores.js";
import type { BatchResource } from "../../../domain/batch.js";
import type { Program } from "../../../engine/program/program.js";
import { sample } from "../../../lab/support/data.js";
import { BACKENDS, type TestBackend, withBackend } from "../../support/backends.js";

const pair = {
  resume: sample("nurse-amina-okafor.txt"),
  job: sample("job-staff-nurse-emergency.txt"),
  max_questions: 2,
};
const NO = { replies: [], otherwise: { choice: "no" as const, improvements: [], confirm: {}, plan: "all" as const } };

let owners = 0;
const newOwner = () => `batches-${++owners}`;

describe.each(BACKENDS)("batches in %s", (_, open) => {
  let backend: TestBackend;
  let program: Program;
  let stores: Stores;
  withBackend(open, (opened) => {
    ({ backend, program, stores } = opened);
  });

  const ended = async (owner: string, batch_id: string): Promise<BatchResource> => {
    await expect.poll(async () => (await program.sessions.getBatch(owner, batch_id)).status).not.toBe("running");
    return program.sessions.getBatch(owner, batch_id);
  };

  it("work on each pair by itself, up to its questions, and say what is wrong with the others", async () => {
    const owner = newOwner();
    const items = [
      { ...pair, item_id: "good" },
      { ...pair, item_id: "empty", resume: " " },
      { item_id: "half", resume: pair.resume },
      7,
      { ...pair, item_id: "swapped", resume: pair.job, job: pair.resume },
    ];
    const accepted = await program.sessions.startBatch({ owner }, { items });
    expect(accepted).toMatchObject({ status: "running", counts: { total: 5, waiting: 3, failed: 2 } });
    const batch = await ended(owner, accepted.batch_id);
    expect(batch.items.map(({ item_id, status, problem }) => [item_id, status, problem?.errors?.[0]?.path])).toEqual([
      ["good", "done", undefined],
      ["empty", "failed", "resume"],
      ["half", "failed", "job"],
      [null, "failed", ""],
      ["swapped", "failed", "resume"],
    ]);
    const [good] = batch.items;
    expect(good).toMatchObject({ questions_total: 2, questions_closed: 0 });
    const session = await program.sessions.getSession(owner, good?.session_id ?? "");
    expect(session.match.score).toBe(good?.match_score);
    expect((await program.sessions.list(owner, 20, null)).items).toHaveLength(1);
  });

  it("give prepared replies to every question, the pair's own before the batch's", async () => {
    const owner = newOwner();
    const yes = { ...NO, otherwise: { ...NO.otherwise, choice: "willing_to_learn" as const } };
    const items = [{ ...pair }, { ...pair, replies: yes }];
    const { batch_id } = await program.sessions.startBatch({ owner }, { items, replies: NO });
    const batch = await ended(owner, batch_id);
    expect(batch.counts).toMatchObject({ done: 2 });
    const outcomes = await Promise.all(
      batch.items.map(async ({ session_id }) => {
        const { questions } = await program.sessions.getSession(owner, session_id ?? "");
        return questions.map(({ outcome }) => outcome);
      }),
    );
    expect(outcomes).toEqual([
      ["skipped", "skipped"],
      ["learning", "learning"],
    ]);
    expect(batch.items.map(({ questions_closed }) => questions_closed)).toEqual([2, 2]);
  });

  it("are accepted once under a key, and exist for their owner alone", async () => {
    const owner = newOwner();
    const caller = (bodyHash: string) => ({ owner, idempotency: { route: "b", key: "k", bodyHash } });
    const first = await program.sessions.startBatch(caller("1"), { items: [pair] });
    expect((await program.sessions.startBatch(caller("1"), { items: [pair] })).batch_id).toBe(first.batch_id);
    await expect(program.sessions.startBatch(caller("2"), { items: [pair] })).rejects.toMatchObject({
      code: "idempotency_mismatch",
    });
    await expect(program.sessions.getBatch(newOwner(), first.batch_id)).rejects.toMatchObject({ code: "not_found" });
    await expect(program.sessions.cancelBatch(newOwner(), first.batch_id)).rejects.toMatchObject({ code: "not_found" });
    expect((await program.sessions.batchesOf(owner)).map(({ batch_id }) => batch_id)).toEqual([first.batch_id]);
    await ended(owner, first.batch_id);
  });

  it("begin nothing more once they are cancelled, and keep what is done", async () => {
    const owner = newOwner();
    const items = Array.from({ length: 60 }, (_, index) => ({ ...pair, item_id: String(index) }));
    const { batch_id } = await program.sessions.startBatch({ owner }, { items });
    await expect.poll(async () => (await program.sessions.getBatch(owner, batch_id)).counts.done).toBeGreaterThan(0);
    const cancelled = await program.sessions.cancelBatch(owner, batch_id);
    expect(cancelled).toMatchObject({ status: "cancelled", counts: { waiting: 0, running: 0, failed: 0 } });
    expect(cancelled.counts.done + cancelled.counts.cancelled).toBe(60);
    const begun = (await program.sessions.batchesOf(owner))[0]?.items.filter(({ session_id }) => session_id) ?? [];
    expect(begun.length).toBeLessThan(60);
    for (const { session_id, status } of begun) {
      const session = await program.sessions.getSession(owner, session_id ?? "");
      expect([status, session.status]).toEqual(status === "done" ? ["done", "ready"] : [status, expect.any(String)]);
    }
  });

  it("leave no byte when everything of their owner is deleted, and begin nothing afterwards", async () => {
    const owner = newOwner();
    const canary = "Quorvex Tandlewick";
    const items = Array.from({ length: 40 }, (_, index) => ({ ...pair, resume: `${pair.resume}\n${canary} ${index}` }));
    const { batch_id } = await program.sessions.startBatch({ owner }, { items });
    // The last of them waits behind the others.
    expect(await stores.batches.input({ owner, batch_id }, items.length - 1)).toContain(canary);
    await expect
      .poll(async () => {
        await program.sessions.removeEverything(owner);
        const left = await program.sessions.everythingOf(owner);
        return [left.sessions.length, left.batches.length, (await backend.bytes()).includes(canary)];
      })
      .toEqual([0, 0, false]);
  });
});
