import { describe, expect, it } from "vitest";
import type { WrittenPiece } from "../../../domain/event.js";
import { createLiveTexts } from "../../../engine/runs/texts-in-progress.js";

const THREAD = { owner: "a", session_id: "s", thread_id: "s.g1" };
const piece = (text: string, version = 1): WrittenPiece => ({ kind: "piece", version, piece: text });

describe("the texts that are being written", () => {
  it("number the pieces of a version, and begin again with the next version", () => {
    const texts = createLiveTexts();
    expect([texts.add(THREAD, piece("{")), texts.add(THREAD, piece('"title"'))]).toEqual([0, 1]);
    const [first] = texts.of("a", "s");
    expect(texts.add(THREAD, piece("{", 2))).toBe(0);
    const [second, ...others] = texts.of("a", "s");
    expect([second?.version, others]).toEqual([2, []]);
    expect(second?.attempt).not.toBe(first?.attempt);
  });

  it("are of one session and owner, and gone once they are removed", () => {
    const texts = createLiveTexts();
    texts.add(THREAD, piece("{"));
    texts.add({ ...THREAD, thread_id: "s.g2" }, piece("{"));
    expect(texts.of("b", "s")).toEqual([]);
    texts.remove(THREAD);
    expect(texts.of("a", "s").map(({ question_id }) => question_id)).toEqual(["s.g2"]);
    texts.remove({ ...THREAD, session_id: "other" });
    texts.remove({ ...THREAD, thread_id: "s.g2" });
    expect(texts.of("a", "s")).toEqual([]);
  });
});
