import { getEventListeners } from "node:events";
import { setImmediate as turn } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import type { Model } from "../../../adapters/models/model.js";
import { withBreaker } from "../../../adapters/models/wrappers/breaker.js";
import { createCallSlots, withConcurrencyLimit } from "../../../adapters/models/wrappers/concurrency.js";
import { withFallbackModels } from "../../../adapters/models/wrappers/fallback.js";
import { priced } from "../../../adapters/models/wrappers/ledger.js";
import { withTimeout } from "../../../adapters/models/wrappers/timeout.js";
import { withTurns } from "../../../adapters/models/wrappers/turns.js";
import { OutputError, ProviderError } from "../../../domain/errors.js";
import { DraftOutput } from "../../../domain/outputs.js";
import { NO_USAGE } from "../../../domain/usage.js";
import { aScope, DRAFT } from "../../../lab/support/builders.js";
import { draftAnswerPrompt } from "../../../prompts/draft-answer.js";
import { fakeModel } from "../../fakes/model.js";

const slots = {
  resume_statements: "r",
  job: "j",
  gap: "g",
  replies: [],
  evidence: [],
  near: [],
  language: "en",
  as_of: "2026-11-20",
};
const call = { prompt: draftAnswerPrompt.fill(slots), schema: DraftOutput, role: "writer" as const, scope: aScope() };
const down = () => new ProviderError({ code: "provider_unavailable", message: "down", retryable: true });

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

describe("a call with a time limit", () => {
  it("leaves nothing behind when it has ended, although a vendor's client leaves a listener on its signal", async () => {
    const signals: WeakRef<AbortSignal>[] = [];
    const model = fakeModel({ draftAnswer: () => DRAFT });
    const leaving: Model = {
      ...model,
      complete({ signal, ...one }) {
        if (signal) signals.push(new WeakRef(signal));
        signal?.addEventListener("abort", () => {});
        return model.complete(one);
      },
    };
    const limits = { timeoutMs: 5_000, idleTimeoutMs: 5_000 };
    const limited = withTimeout(leaving, { reader: limits, writer: limits, judge: limits, embedder: limits });
    const outer = new AbortController();
    for (let number = 0; number < 3; number += 1) await limited.complete({ ...call, signal: outer.signal });
    await turn();
    collectGarbage();
    expect(signals.map((one) => one.deref())).toEqual([undefined, undefined, undefined]);
    expect(getEventListeners(outer.signal, "abort")).toEqual([]);
  });
});

describe("slots", () => {
  it("hold no more calls than they have, and serve owners in turn", async () => {
    const queue = createCallSlots(1);
    const served: string[] = [];
    const free = await queue.take("first");
    const serve = async (owner: string) => {
      const done = await queue.take(owner);
      served.push(owner);
      done();
    };
    const all = [..."aaaa", "b", "c"].map(serve);
    expect(queue.load()).toEqual({ active: 1, waiting: 6 });
    free();
    await Promise.all(all);
    expect(served).toEqual(["a", "b", "c", "a", "a", "a"]);
    expect(queue.load()).toEqual({ active: 0, waiting: 0 });
  });

  it("serve calls that nobody waits for last, and leave them half of the slots", async () => {
    const queue = createCallSlots(4);
    const served: string[] = [];
    const held: (() => void)[] = [];
    const serve = async (name: string, isBackground: boolean) => {
      const free = await queue.take(name, { isBackground });
      served.push(name);
      held.push(free);
    };
    const all = ["batch 1", "batch 2", "batch 3"].map((name) => serve(name, true));
    await Promise.all(all.slice(0, 2));
    expect(queue.load()).toEqual({ active: 2, waiting: 1 });
    await Promise.all(["page 1", "page 2"].map((name) => serve(name, false)));
    expect(served).toEqual(["batch 1", "batch 2", "page 1", "page 2"]);
    const late = serve("page 3", false);
    held[0]?.();
    await late;
    expect(served.at(-1)).toBe("page 3");
    held[2]?.();
    await all[2];
    expect(served.at(-1)).toBe("batch 3");
  });

  it("are taken by a call, and given back however it ends; its answer is passed on in a turn of its own", async () => {
    const queue = createCallSlots(1);
    const answers = [down, () => DRAFT];
    const used: number[] = [];
    const model = fakeModel({
      draftAnswer: () => {
        used.push(queue.load().active);
        const answer = answers.shift()?.();
        if (answer instanceof Error) throw answer;
        return answer;
      },
    });
    const limited = withTurns(withConcurrencyLimit(model, queue, () => false));
    await expect(limited.complete(call)).rejects.toThrow("down");
    expect((await limited.complete(call)).value).toEqual(DRAFT);
    expect([used, queue.load()]).toEqual([[1, 1], { active: 0, waiting: 0 }]);
  });

  it("let go of who is told to stop waiting", async () => {
    const queue = createCallSlots(1);
    const free = await queue.take("a");
    const stop = new AbortController();
    const waiting = queue.take("b", { signal: stop.signal });
    stop.abort(new Error("enough"));
    await expect(waiting).rejects.toThrow("enough");
    free();
    expect(queue.load()).toEqual({ active: 0, waiting: 0 });
    (await queue.take("c"))();
  });
});

describe("the breaker", () => {
  it("opens after five outages in a row, spares the provider, and closes when one call has gone well", async () => {
    let answers: unknown[] = Array.from({ length: 5 }, down);
    const model = fakeModel({ draftAnswer: () => answers.shift() ?? DRAFT });
    const guarded = withBreaker(model, 20);
    for (let time = 0; time < 5; time += 1) await expect(guarded.complete(call)).rejects.toThrow("down");
    expect(guarded.circuit()).toBe("open");
    await expect(guarded.complete(call)).rejects.toMatchObject({ code: "provider_unavailable", retryable: false });
    expect(model.requests).toHaveLength(5);
    answers = [];
    await expect
      .poll(() =>
        guarded.complete(call).then(
          ({ value }) => value,
          () => null,
        ),
      )
      .toEqual(DRAFT);
    expect(guarded.circuit()).toBe("closed");
  });

  it("counts calls that fail together once: their connections were closed while the machine slept", async () => {
    let wake = () => {};
    const awake = new Promise<void>((resolve) => {
      wake = resolve;
    });
    const slept: Model = {
      ...fakeModel({}),
      async complete() {
        await awake;
        throw down();
      },
    };
    const guarded = withBreaker(slept);
    const together = Array.from({ length: 16 }, () => guarded.complete(call).catch((error: unknown) => error));
    wake();
    await Promise.all(together);
    expect(guarded.circuit()).toBe("closed");
  });

  it("takes a bad answer or a refusal for no outage", async () => {
    const bad = () => new OutputError({ code: "output_malformed", message: "bad", retryable: true });
    const guarded = withBreaker(fakeModel({ draftAnswer: bad }));
    for (let time = 0; time < 8; time += 1) await expect(guarded.complete(call)).rejects.toThrow("bad");
    expect(guarded.circuit()).toBe("closed");
  });
});

describe("a fallback", () => {
  it("asks the next one, tells that what was streamed is void, and says who answered", async () => {
    const second: Model = { ...fakeModel({ draftAnswer: [DRAFT] }), name: "second" };
    let restarts = 0;
    const reply = await withFallbackModels([fakeModel({ draftAnswer: [down()] }), second]).complete({
      ...call,
      onRestart: () => {
        restarts += 1;
      },
    });
    expect([reply.value, restarts]).toEqual([DRAFT, 1]);
  });

  it("asks nobody else when the run was stopped", async () => {
    const second = fakeModel({ draftAnswer: [DRAFT] });
    const model = withFallbackModels([fakeModel({ draftAnswer: [down()] }), second]);
    await expect(model.complete({ ...call, signal: AbortSignal.abort() })).rejects.toThrow("down");
    expect(second.requests).toEqual([]);
  });
});

describe("a price", () => {
  it("is of fresh, cached and written tokens, each its own; without one the cost is not known", () => {
    const usage = { ...NO_USAGE, calls: 1, input_tokens: 3_000, cached_tokens: 1_000, output_tokens: 500 };
    expect(priced(usage, { input: 2, cached: 0.5, output: 8 }).cost_usd).toBeCloseTo(
      (2_000 * 2 + 1_000 * 0.5 + 500 * 8) / 1e6,
      12,
    );
    expect(priced(usage, null).cost_usd).toBeNull();
    expect(priced({ ...NO_USAGE, calls: 1 }, null).cost_usd).toBe(0);
  });
});
