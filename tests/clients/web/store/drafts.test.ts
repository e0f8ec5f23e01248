import "../../../support/browser-globals.js";
import { afterEach, expect, it, vi } from "vitest";
import {
  besideDraft,
  draftChanges,
  forgetDraft,
  forgetDrafts,
  keepDraft,
  keepUnsent,
  onDrafts,
  readDraft,
} from "../../../../clients/web/store/drafts.js";
import { memoryStorage } from "../../../support/memory-storage.js";

afterEach(() => vi.unstubAllGlobals());

it("a kept draft is read again, and a forgotten one is not", () => {
  const storage = memoryStorage();
  keepDraft("q1 details", { story: "I baked." }, storage);
  expect(readDraft("q1 details", storage)).toEqual({ story: "I baked." });
  forgetDraft("q1 details", storage);
  expect(readDraft("q1 details", storage)).toBeNull();
});

it("a storage that refuses, or holds something unreadable, stops nobody", () => {
  const refuses = () => {
    throw new Error("refused");
  };
  const closed = {
    ...memoryStorage(),
    getItem: refuses,
    setItem: refuses,
    removeItem: refuses,
    length: 1,
    key: refuses,
  };
  keepDraft("q1", "text", closed);
  forgetDraft("q1", closed);
  forgetDrafts("", closed);
  expect(readDraft("q1", closed)).toBeNull();
  expect(readDraft("q1", { ...memoryStorage(), getItem: () => "{" })).toBeNull();
});

it("only the drafts of a deleted session are forgotten, and nothing else in the storage", () => {
  const storage = memoryStorage();
  for (const name of ["s1.g1 details", "s1.g2 edit", "s2.g1 details"]) keepDraft(name, 1, storage);
  storage.setItem("adaptive-answers language", "de");
  forgetDrafts("s1", storage);
  expect(["s1.g1 details", "s1.g2 edit", "s2.g1 details"].map((name) => readDraft(name, storage))).toEqual([
    null,
    null,
    1,
  ]);
  expect(storage.getItem("adaptive-answers language")).toBe("de");
});

it("what was typed goes beside the draft of another window instead of over it", () => {
  const [storage, listen] = [memoryStorage(), vi.fn()];
  vi.stubGlobal("addEventListener", listen);
  vi.stubGlobal("removeEventListener", listen);
  const told = vi.fn();
  const stop = onDrafts(told);
  const before = draftChanges();
  keepDraft("q2 details", "theirs", storage);
  keepUnsent("q2 details", "mine", storage);
  expect(readDraft("q2 details", storage)).toBe("theirs");
  expect(readDraft(besideDraft("q2 details"), storage)).toBe("mine");
  expect([told.mock.calls.length, draftChanges() - before]).toEqual([1, 1]);
  stop();
});

it("a form that was sent, or that is stored already, leaves nothing behind", () => {
  const storage = memoryStorage();
  keepDraft("q3 details", "mine", storage);
  keepUnsent("q3 details", "mine", storage);
  expect(readDraft(besideDraft("q3 details"), storage)).toBeNull();
  forgetDraft("q3 details", storage);
  keepUnsent("q3 details", "mine", storage);
  expect(readDraft("q3 details", storage)).toBeNull();
});
