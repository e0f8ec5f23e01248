import { expect, it, vi } from "vitest";
import { type Latest, useLatest } from "../../../../clients/web/store/use-latest.js";
import { seen } from "../../../support/page.js";

type Call = (value: number) => Promise<void>;

function latest(call: Call): Latest<number> {
  const shown: { latest?: Latest<number> } = {};
  const Probe = () => {
    shown.latest = useLatest(call);
    return null;
  };
  seen(<Probe />);
  if (!shown.latest) throw new Error("It was not rendered.");
  return shown.latest;
}

it("values that change while one is sent are skipped, except the last", async () => {
  const call = vi.fn<Call>().mockResolvedValue();
  const { send, isKept } = latest(call);
  for (const value of [1, 2, 3]) send(value);
  expect(await isKept()).toBe(true);
  expect(call.mock.calls).toEqual([[1], [3]]);
});

it("a value that could not be stored is not said to be, until one is", async () => {
  const call = vi.fn<Call>().mockRejectedValueOnce(new TypeError("Failed to fetch")).mockResolvedValue();
  const { send, isKept } = latest(call);
  expect(await isKept()).toBe(true);
  send(1);
  expect(await isKept()).toBe(false);
  expect(await isKept()).toBe(false);
  send(2);
  expect(await isKept()).toBe(true);
});
