import { describe, expect, it } from "vitest";
import { inBatches } from "../../../engine/runs/in-batches.js";

describe("a stream told turn by turn", () => {
  it("brings together what has come by its turn, in its order", async () => {
    let goOn = () => {};
    const waits = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    async function* stream() {
      yield 1;
      yield 2;
      await waits;
      yield 3;
      yield 4;
    }
    const batches = inBatches(stream());
    expect((await batches.next()).value).toEqual([1, 2]);
    goOn();
    expect((await batches.next()).value).toEqual([3, 4]);
    expect((await batches.next()).done).toBe(true);
  });

  it("does not hold back what is there while nothing more comes", async () => {
    let goOn = () => {};
    const waits = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    async function* stream() {
      yield "first";
      await waits;
      yield "second";
    }
    const batches = inBatches(stream());
    expect((await batches.next()).value).toEqual(["first"]);
    goOn();
    expect((await batches.next()).value).toEqual(["second"]);
    expect((await batches.next()).done).toBe(true);
  });

  it("tells what came before a failure, and then the failure", async () => {
    async function* stream() {
      yield 1;
      throw new Error("broken");
    }
    const seen: number[][] = [];
    await expect(async () => {
      for await (const batch of inBatches(stream())) seen.push(batch);
    }).rejects.toThrow("broken");
    expect(seen).toEqual([[1]]);
  });

  it("lets go of its stream when its reader leaves", async () => {
    let isLeft = false;
    async function* stream() {
      try {
        for (let n = 0; ; n += 1) yield n;
      } finally {
        isLeft = true;
      }
    }
    for await (const _ of inBatches(stream())) break;
    expect(isLeft).toBe(true);
  });
});
