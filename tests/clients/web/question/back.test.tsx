import "../../../support/browser-globals.js";
import { afterEach, expect, it, vi } from "vitest";
import { api } from "../../../../clients/web/api.js";
import { useBack } from "../../../../clients/web/question/back.js";
import type { HistoryEntry, QuestionResource } from "../../../../domain/session.js";
import { seen } from "../../../support/page.js";
import { AT, askWith, questionWith } from "../../../support/resources.js";

afterEach(() => vi.restoreAllMocks());

const entry = (checkpoint_id: string, ask_id: string | null, over: Partial<HistoryEntry> = {}): HistoryEntry => ({
  ...{ checkpoint_id, parent_checkpoint_id: null, branch: 0, current: true, at: AT },
  ...(ask_id !== null && { ask: { ask_id, kind: "details" } }),
  ...over,
});

/** The checkpoint to which “Back” goes from the ask `here`; undefined if it goes nowhere. */
async function backFrom(here: string, history: HistoryEntry[]): Promise<string | undefined> {
  vi.spyOn(api, "getHistory").mockResolvedValue(history);
  const rewind = vi.spyOn(api, "rewind").mockResolvedValue(questionWith());
  const shown: { back?: ReturnType<typeof useBack> } = {};
  const Probe = ({ question }: { question: QuestionResource }) => {
    shown.back = useBack(question);
    return null;
  };
  seen(<Probe question={questionWith({ ask: { ...askWith("details"), ask_id: here } })} />);
  await shown.back?.run();
  return rewind.mock.calls.at(-1)?.[0].body.checkpoint_id;
}

it("goes to the ask before this one, past closes and steps that were taken back", async () => {
  const history = [
    entry("c5", "a3"),
    entry("c4", null),
    entry("c3", "aside", { current: false }),
    entry("c2", "a2"),
    entry("c1", "a1"),
  ];
  expect(await backFrom("a3", history)).toBe("c2");
  expect(await backFrom("a2", history)).toBe("c1");
});

it("after going back once, the copied ask and its original are one step", async () => {
  const history = [entry("c4", "a2", { branch: 1 }), entry("c2", "a2"), entry("c1", "a1")];
  expect(await backFrom("a2", history)).toBe("c1");
});

it("from the first ask there is no way back", async () => {
  expect(await backFrom("a1", [entry("c1", "a1")])).toBeUndefined();
});
