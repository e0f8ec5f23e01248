import { describe, expect, it, onTestFinished } from "vitest";
import { AppError } from "../../../domain/errors.js";
import type { Program } from "../../../engine/program/program.js";
import { HAS_REDIS } from "../../../lab/support/redis.js";
import { BACKENDS } from "../../support/backends.js";
import { documents } from "../../support/program.js";

if (!HAS_REDIS) it.skip("requests that come at once on Redis (redis-server is not installed here)", () => {});

/** Of one owner. */
const MOST_WAITING = 256;
const MAX_RUNS = 4;

/** Starts sessions at once; returns how many were accepted, and the codes of the refusals. */
async function startsOf(program: Program, owner: string, count: number, given = documents) {
  const started = await Promise.allSettled(
    Array.from({ length: count }, () => program.sessions.start({ owner }, given)),
  );
  const refusals = started.flatMap((one) => (one.status === "rejected" ? [one.reason as unknown] : []));
  const codes = new Set(refusals.map((error) => (error instanceof AppError ? error.code : error)));
  return { accepted: count - refusals.length, codes };
}

describe.each(BACKENDS)("requests that come at once on %s", (_, open) => {
  it("are accepted while there is room, and the rest is refused", async () => {
    const backend = await open();
    Object.assign(backend.env, { MAX_RUNS: String(MAX_RUNS) });
    onTestFinished(() => backend.stop());
    const program = await backend.program({
      // Nothing ends: the runs wait.
      model: (model) => ({ ...model, complete: () => new Promise(() => {}) }),
    });
    onTestFinished(() => program.close(0));
    // What fails leaves its place.
    const unusable = { ...documents, resume: { ...documents.resume, text: "" } };
    for (let times = 0; times < 2; times += 1)
      expect(await startsOf(program, "ana", 200, unusable)).toEqual({ accepted: 0, codes: new Set(["input_invalid"]) });
    const { accepted, codes } = await startsOf(program, "ana", 420);
    expect(accepted).toBeGreaterThanOrEqual(MOST_WAITING);
    expect(accepted).toBeLessThanOrEqual(MOST_WAITING + MAX_RUNS);
    expect(codes).toEqual(new Set(["overloaded"]));
    // There is room for another owner.
    expect(await startsOf(program, "bo", 10)).toMatchObject({ accepted: 10 });
  });

  it("a session that waits says its place and, at the pace so far, how long; one that is read does not", async () => {
    const backend = await open();
    Object.assign(backend.env, { MAX_RUNS: "1" });
    onTestFinished(() => backend.stop());
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    let held = 0;
    const program = await backend.program({
      // The first session is read at once; the second waits until the end of the test.
      model: (model) => ({
        ...model,
        async complete(call) {
          held += 1;
          if (second !== null && (await program.sessions.getSession("ana", second)).queue === undefined) await released;
          return model.complete(call);
        },
      }),
    });
    onTestFinished(() => program.close(0));
    let second: string | null = null;
    const start = async () => (await program.sessions.start({ owner: "ana" }, documents)).run.session_id;
    const queueOf = async (id: string) => (await program.sessions.getSession("ana", id)).queue;
    const first = await start();
    second = await start();
    const third = await start();
    await expect.poll(() => queueOf(second ?? "")).toBeUndefined();
    expect(held).toBeGreaterThan(0);
    expect((await program.sessions.getSession("ana", first)).status).toBe("ready");
    expect(await queueOf(third)).toEqual({ place: 1, seconds: expect.any(Number) });
    release();
    await expect.poll(async () => (await program.sessions.getSession("ana", third)).status).toBe("ready");
    expect(await queueOf(third)).toBeUndefined();
  });
});
