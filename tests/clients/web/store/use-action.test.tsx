import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type Action, useAction } from "../../../../clients/web/store/use-action.js";
import { seen } from "../../../support/page.js";
import { refusal } from "../../../support/resources.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

type Call = (key: string) => Promise<void>;

/** Clicks once, and waits until the action has given up or is done. */
async function clicked(call: Call): Promise<boolean | undefined> {
  const shown: { action?: Action<[]> } = {};
  const Probe = () => {
    shown.action = useAction(call);
    return null;
  };
  seen(<Probe />);
  const done = shown.action?.run();
  await vi.advanceTimersByTimeAsync(60_000);
  return done;
}

const lost = new TypeError("Failed to fetch");

it("a request without an answer is sent again with the same key, so that it takes effect once", async () => {
  const call = vi
    .fn<Call>()
    .mockRejectedValueOnce(lost)
    .mockRejectedValueOnce(refusal("draining", 503))
    .mockResolvedValue();
  expect(await clicked(call)).toBe(true);
  expect([call.mock.calls.length, new Set(call.mock.calls.flat()).size]).toEqual([3, 1]);
});

it("a refusal is final at once, and a server that stays away is given up", async () => {
  const refused = vi.fn<Call>().mockRejectedValue(refusal("not_found", 404));
  expect([await clicked(refused), refused.mock.calls.length]).toEqual([false, 1]);
  const away = vi.fn<Call>().mockRejectedValue(lost);
  expect([await clicked(away), away.mock.calls.length]).toEqual([false, 6]);
});

it("a second click while the first is under way does nothing, and one after it has a key of its own", async () => {
  const call = vi.fn<Call>().mockResolvedValue();
  const shown: { action?: Action<[]> } = {};
  const Probe = () => {
    shown.action = useAction(call);
    return null;
  };
  seen(<Probe />);
  expect(await Promise.all([shown.action?.run(), shown.action?.run()])).toEqual([true, false]);
  expect(await shown.action?.run()).toBe(true);
  expect([call.mock.calls.length, new Set(call.mock.calls.flat()).size]).toEqual([2, 2]);
});
