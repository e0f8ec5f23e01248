import { describe, expect, it } from "vitest";
import { createTexts } from "../../../clients/typescript/texts.js";
import type { StreamEvent } from "../../../domain/event.js";

const AT = "2026-11-20T09:00:00.000Z";
const place = { session_id: "s1", question_id: "s1.g1", at: AT };
const token = (path: string, offset: number, text: string, version = 1): StreamEvent => ({
  type: "token",
  data: { ...place, version, path, offset, text },
});
const entries = (texts: ReadonlyMap<string, string> | null) => (texts ? Object.fromEntries(texts) : null);

describe("the texts of an answer that is being written", () => {
  it("grow by their tokens, each path by itself", () => {
    const texts = createTexts();
    texts.take(token("title", 0, "Sour"));
    texts.take(token("spoken", 0, "I baked."));
    expect(entries(texts.take(token("title", 4, "dough")))).toEqual({ title: "Sourdough", spoken: "I baked." });
  });

  it("go back to where a token begins, or away", () => {
    const texts = createTexts();
    texts.take(token("title", 0, "Sourdough"));
    expect(entries(texts.take(token("title", 4, "!")))).toEqual({ title: "Sour!" });
    expect(entries(texts.take(token("title", 0, "")))).toEqual({});
  });

  it("begin anew with the next version, and end as the answer says", () => {
    const texts = createTexts();
    texts.take(token("title", 0, "Sourdough"));
    expect(entries(texts.take(token("spoken", 0, "I", 2)))).toEqual({ spoken: "I" });
    const answer = { version: 2, change: "draft", title: "Rye", bullets: ["Baked"], spoken: "I baked." };
    texts.take({ type: "answer", data: { ...place, ...answer } } as StreamEvent);
    expect(entries(texts.of("s1.g1"))).toEqual({ title: "Rye", "bullets.0": "Baked", spoken: "I baked." });
  });

  it("stay as they are with any other event", () => {
    const texts = createTexts();
    expect(texts.take({ type: "ask", data: { ...place, ask_id: "a1", kind: "details" } })).toBeNull();
    const ofSession = { type: "session", data: { session_id: "s1", at: AT, status: "ready" } } as const;
    expect([texts.take(ofSession), texts.of("s1.g1")]).toEqual([null, null]);
  });
});
