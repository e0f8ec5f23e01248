import { describe, expect, it } from "vitest";
import { createLive } from "../../sessions/live.js";
import type { Elsewhere, News } from "../../stores/ports.js";

/* The words that are being written, in two processes that tell each other. */

const run = { owner: "o", session_id: "s", thread_id: "s.g1" };
const piece = (text: string) => ({ kind: "piece" as const, version: 1, piece: text });

/** Processes that hear each other; `drop` loses what is told next. */
function twoProcesses() {
  const ears = new Map<string, Set<(news: News) => void>>();
  let dropped = 0;
  const process = (name: string): Elsewhere => ({
    tell(_owner, _session, news) {
      if (dropped > 0) {
        dropped -= 1;
        return;
      }
      for (const [other, listeners] of ears) if (other !== name) for (const listener of listeners) listener(news);
    },
    hear(_owner, _session, onNews) {
      ears.set(name, (ears.get(name) ?? new Set()).add(onNews));
      return () => ears.get(name)?.delete(onNews);
    },
  });
  const [one, other] = [createLive(process("one")), createLive(process("other"))];
  const shown = () => other.writings("o", "s").map(({ texts }) => Object.fromEntries(texts));
  const drop = (number: number) => {
    dropped = number;
  };
  return { one, other, shown, drop };
}

describe("the words that are being written", () => {
  it("are shown in another process while they come, and forgotten there with them", () => {
    const { one, other, shown } = twoProcesses();
    const stop = other.listen("o", "s", () => {});
    one.write(run, piece('{"title":"Led'));
    one.write(run, piece(' a team"'));
    expect(shown()).toEqual([{ title: "Led a team" }]);
    one.forget(run);
    expect(shown()).toEqual([]);
    one.write(run, piece('{"title":"Led'));
    stop();
    expect(shown()).toEqual([]);
  });

  it("begin anew when another process begins them anew", () => {
    const { one, other, shown } = twoProcesses();
    other.listen("o", "s", () => {});
    one.write(run, piece('{"title":"Led a'));
    one.leave(run);
    one.write(run, piece('{"title":"Built'));
    expect(shown()).toEqual([{ title: "Built" }]);
  });

  it("are not shown from the middle, nor with a hole", () => {
    const { one, other, shown, drop } = twoProcesses();
    one.write(run, piece('{"title":"Led'));
    other.listen("o", "s", () => {});
    one.write(run, piece(" a team"));
    expect(shown()).toEqual([]);
    one.write(run, { kind: "restart", version: 1 });
    one.write(run, piece('{"title":"Led'));
    drop(1);
    one.write(run, piece(" a"));
    one.write(run, piece(" team"));
    expect(shown()).toEqual([{ title: "Led" }]);
  });
});
