import "../../../support/browser-globals.js";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { api } from "../../../../clients/web/api.js";
import { createSessionFeed } from "../../../../clients/web/store/session-feed.js";
import type { StreamEvent } from "../../../../domain/event.js";
import { AT, refusal, sessionWith } from "../../../support/resources.js";

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("requestAnimationFrame", (paint: () => void) => setTimeout(paint, 16));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const place = { session_id: "s", question_id: "s.g1", at: AT };
const stage = (node: string, state: "started" | "finished"): StreamEvent => ({
  type: "stage",
  id: 1,
  data: { ...place, node, state },
});

/** A server whose session has these newest events, one per reading, and whose log then sends `events`. */
function server(newest: number[], events: StreamEvent[] = []) {
  const left = [...newest];
  const read = vi.spyOn(api, "getSession").mockImplementation(async () => {
    const last_event_id = (left.length > 1 ? left.shift() : left[0]) ?? 0;
    return sessionWith({ last_event_id, job_title: `as of ${last_event_id}` });
  });
  vi.spyOn(api.streams, "followSession").mockImplementation(async function* () {
    yield* events;
    await new Promise(() => {});
  });
  return read;
}

/** Follows the session until everything that the server has said was taken in. */
async function followed() {
  const feed = createSessionFeed("s");
  const told = vi.fn();
  const stop = feed.subscribe(told);
  await vi.advanceTimersByTimeAsync(100);
  stop();
  return { ...feed.read(), told: told.mock.calls.length };
}

it("stages are working until they have finished, each once", async () => {
  server([0], [stage("draftAnswer", "started"), stage("judgeAnswer", "started"), stage("draftAnswer", "finished")]);
  const { progress } = await followed();
  expect(progress["s.g1"]).toMatchObject({ working: ["judgeAnswer"], finished: ["draftAnswer"] });
});

it("the words arrive in their places as they are written", async () => {
  const token = (offset: number, text: string): StreamEvent => ({
    type: "token",
    data: { ...place, version: 1, path: "spoken", offset, text },
  });
  server([0], [token(0, "I shaped"), token(8, " loaves")]);
  expect((await followed()).progress["s.g1"]?.texts?.get("spoken")).toBe("I shaped loaves");
});

it("an answer that is older than a received event is not shown", async () => {
  const changed: StreamEvent = { type: "question", id: 9, data: { ...place, status: "closed" } };
  const read = server([5, 5, 9], [stage("draftAnswer", "started"), changed]);
  const { session, progress } = await followed();
  expect([session?.job_title, read.mock.calls.length]).toEqual(["as of 9", 3]);
  expect(progress["s.g1"]).toMatchObject({ working: [], finished: [] });
});

it("a deleted session is shown as a problem, and not asked for again", async () => {
  const gone = refusal("not_found", 404);
  const read = vi.spyOn(api, "getSession").mockRejectedValue(gone);
  const feed = createSessionFeed("s");
  const stop = feed.subscribe(() => {});
  await vi.advanceTimersByTimeAsync(60_000);
  stop();
  expect([feed.read().problem, read.mock.calls.length]).toEqual([gone, 1]);
});

it("a server that cannot be reached is asked again", async () => {
  const read = server([1]).mockRejectedValueOnce(new TypeError("Failed to fetch"));
  const feed = createSessionFeed("s");
  const stop = feed.subscribe(() => {});
  await vi.advanceTimersByTimeAsync(10_000);
  stop();
  expect([feed.read().problem, feed.read().session?.job_title, read.mock.calls.length]).toEqual([null, "as of 1", 2]);
});

it("many events in one moment redraw the page once", async () => {
  server(
    [0],
    Array.from({ length: 50 }, (_, at) => stage(`node ${at}`, "started")),
  );
  expect((await followed()).told).toBe(1);
});

it("a session that waits for its turn is read again until it begins, and not after the page was left", async () => {
  const left = [3, 2, 1];
  server([0]).mockImplementation(async () => {
    const place = left.shift();
    return sessionWith({ last_event_id: 0, ...(place && { queue: { place, seconds: null } }) });
  });
  const feed = createSessionFeed("s");
  const stop = feed.subscribe(() => {});
  const placeAfter = async (ms: number) => {
    await vi.advanceTimersByTimeAsync(ms);
    return feed.read().session?.queue?.place;
  };
  expect([await placeAfter(100), await placeAfter(2_000), await placeAfter(2_000)]).toEqual([3, 2, 1]);
  await feed.refresh();
  stop();
  left.push(1);
  expect([await placeAfter(10_000), left]).toEqual([undefined, [1]]);
});

it("reading it for another reason meanwhile does not make it be read more often", async () => {
  const read = server([0]).mockImplementation(async () =>
    sessionWith({ last_event_id: 0, queue: { place: 5, seconds: 9 } }),
  );
  const feed = createSessionFeed("s");
  const stop = feed.subscribe(() => {});
  await vi.advanceTimersByTimeAsync(100);
  for (let times = 0; times < 5; times += 1) await feed.refresh();
  const before = read.mock.calls.length;
  await vi.advanceTimersByTimeAsync(10_000);
  stop();
  expect(read.mock.calls.length - before).toBe(5);
});
