import { expect, it } from "vitest";
import type { Notification } from "../../../../adapters/stores/ports/notifications.js";
import { PieceFrames } from "../../../../adapters/stores/redis/piece-frames.js";

const piece = (text: string, number: number, thread_id = "s.g1"): Notification => ({
  kind: "piece",
  thread_id,
  number,
  piece: { kind: "piece", version: 1, piece: text },
});

function aSession() {
  const sent: Notification[] = [];
  return { sent, frames: new PieceFrames((notification) => sent.push(notification)) };
}

it("pieces of a text are joined, numbered without a hole, and sent before what follows them", async () => {
  const { sent, frames } = aSession();
  frames.publish(piece("a", 0));
  expect(sent).toEqual([piece("a", 0)]);
  for (const [at, text] of [..."bcd"].entries()) frames.publish(piece(text, at + 1));
  expect(sent).toHaveLength(1);
  await expect.poll(() => sent.length).toBe(2);
  expect(sent[1]).toEqual(piece("bcd", 1));
  frames.publish(piece("e", 4));
  frames.publish({ kind: "log" });
  expect(sent.slice(2)).toEqual([piece("e", 2), { kind: "log" }]);
  frames.publish({ kind: "forget", thread_id: "s.g1" });
  expect(frames.isEmpty).toBe(true);
});

it("a text that begins again is numbered from 0, apart from the texts of other questions", () => {
  const { sent, frames } = aSession();
  frames.publish(piece("old", 0));
  frames.publish(piece("er", 1));
  frames.publish(piece("other", 0, "s.g2"));
  const restart: Notification = { kind: "piece", thread_id: "s.g1", number: 0, piece: { kind: "restart", version: 1 } };
  frames.publish(restart);
  frames.publish(piece("new", 1));
  frames.publish({ kind: "log" });
  expect(sent).toEqual([
    piece("old", 0),
    piece("er", 1),
    piece("other", 0, "s.g2"),
    restart,
    piece("new", 1),
    { kind: "log" },
  ]);
});

it("a text whose beginning nobody has sent is not sent from its middle", () => {
  const { sent, frames } = aSession();
  frames.publish(piece("middle", 7));
  expect([sent, frames.isEmpty]).toEqual([[], true]);
});
