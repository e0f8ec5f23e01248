import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createConnection } from "../../../../clients/web/store/connection.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const fails = async () => {
  throw new TypeError("Failed to fetch");
};
const answers = async () => new Response();

it("an unreachable server is reported, and its error still reaches the caller", async () => {
  const connection = createConnection(fails);
  const told = vi.fn();
  connection.subscribe(told);
  await expect(connection.watched(fails)("/")).rejects.toThrow("Failed to fetch");
  expect([connection.isLost(), told.mock.calls.length]).toEqual([true, 1]);
});

it("a request that the page gave up says nothing about the server", async () => {
  const connection = createConnection(fails);
  await expect(connection.watched(fails)("/", { signal: AbortSignal.abort() })).rejects.toThrow();
  expect(connection.isLost()).toBe(false);
});

it("the next answer says that the server is back, even if it is a refusal", async () => {
  const connection = createConnection(fails);
  await connection
    .watched(fails)("/")
    .catch(() => {});
  await connection.watched(async () => new Response(null, { status: 500 }))("/");
  expect(connection.isLost()).toBe(false);
});

it("a lost server is asked again by itself until it answers, and then left alone", async () => {
  const probe = vi.fn<() => Promise<unknown>>().mockImplementationOnce(fails).mockImplementation(answers);
  const connection = createConnection(probe);
  const told = vi.fn();
  await connection
    .watched(fails)("/")
    .catch(() => {});
  connection.subscribe(told);
  await vi.advanceTimersByTimeAsync(60_000);
  expect([connection.isLost(), probe.mock.calls.length, told.mock.calls.length]).toEqual([false, 2, 1]);
});

it("a part that has gone is told nothing more", async () => {
  const connection = createConnection(answers);
  const told = vi.fn();
  connection.subscribe(told)();
  await connection
    .watched(fails)("/")
    .catch(() => {});
  expect(told).not.toHaveBeenCalled();
});
