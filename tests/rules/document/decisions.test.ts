import { describe, expect, it } from "vitest";
import type { DocumentEntry, EntryClaim } from "../../../domain/document-ask.js";
import { entryErrors, isAllDecided, withEntryWords } from "../../../rules/document.js";

const claim = (text: string, known: EntryClaim["known"]): EntryClaim => ({
  claim_id: `c${text.length}`,
  text,
  known,
  missing: known === "refuted" ? ["led"] : [],
  rests_on: [],
});
const entry = (
  entry_id: string,
  known: EntryClaim["known"] | null,
  over: Partial<DocumentEntry> = {},
): DocumentEntry => ({
  entry_id,
  op: "new",
  section: entry_id,
  text: `Text of ${entry_id}.`,
  claims: known === null ? [] : [claim(`Text of ${entry_id}.`, known)],
  shows: [],
  ...over,
});
const all = [entry("greeting", null), entry("proved", "proved"), entry("open", "open")];
const decided = (entries: DocumentEntry[], reply: Omit<Parameters<typeof withEntryWords>[1], "ask_id">) =>
  withEntryWords(entries, { ask_id: "a1", ...reply });

describe("decisions about the sentences of a letter", () => {
  it("cannot take all while a sentence is open that nobody decided about", () => {
    expect(entryErrors(all, { entries: {}, rest: "take" }).map(({ path }) => path)).toEqual(["entries.open"]);
    for (const word of [true, false, "What is so."])
      expect(entryErrors(all, { entries: { open: word }, rest: "take" })).toEqual([]);
    expect(entryErrors(all, { entries: { open: { after: "proved" } }, rest: "take" })).toHaveLength(1);
  });

  it("cannot take what its statements do not say, except in other words", () => {
    const refused = [entry("led", "refuted", { op: "left_out", why: "led" })];
    expect(entryErrors(refused, { entries: { led: true } })[0]?.message).toContain("led: say it in your own words");
    expect(entryErrors(refused, { entries: { led: "I helped." } })).toEqual([]);
    expect(decided(refused, { entries: { led: "I helped." } })[0]).toMatchObject({ op: "new", text: "I helped." });
    // Taking the rest does not take it.
    expect(decided(refused, { entries: {}, rest: "take" })[0]).toMatchObject({ op: "left_out", decided: "left_out" });
  });

  it("change no name and no post: these are corrected in the reading", () => {
    const page = [
      entry("own.1", null, { kind: "name" }),
      entry("own.2", null, { kind: "post" }),
      entry("own.3", null, { kind: "item" }),
    ];
    const errors = (id: string) => entryErrors(page, { entries: { [id]: "Chief Engineer, British Gas" } });
    expect(errors("own.1")[0]?.message).toContain("correct it in the reading");
    expect(errors("own.2")[0]?.message).toContain("correct it in the reading");
    expect(errors("own.3")).toEqual([]);
  });

  it("confirm an open sentence, with the word as its source", () => {
    const [, , open] = decided(all, { entries: { open: true } });
    expect(open?.claims).toMatchObject([{ known: "confirmed", rests_on: [{ kind: "confirmation", ref: "a1.open" }] }]);
  });

  it("take or leave the rest in one action, and leave a frame as it is", () => {
    const taken = decided(all, { entries: { open: false }, rest: "take" });
    expect(taken.map(({ op, decided: word }) => [op, word])).toEqual([
      ["new", undefined],
      ["new", "taken"],
      ["left_out", "left_out"],
    ]);
    expect(isAllDecided(taken)).toBe(true);
    expect(isAllDecided(decided(all, { entries: { open: true } }))).toBe(false);
    expect(decided(all, { entries: {}, rest: "keep_old" }).map(({ op }) => op)).toEqual([
      "new",
      "left_out",
      "left_out",
    ]);
  });

  it("keep what stood there before however often it is worded anew, and move an entry into the paragraph behind which it stands", () => {
    const once = decided(all, { entries: { proved: "Once." } });
    const twice = decided(once, { entries: { proved: "Twice.", open: { after: "greeting" } } });
    expect(twice.map(({ entry_id }) => entry_id)).toEqual(["greeting", "open", "proved"]);
    expect(twice[1]?.section).toBe("greeting");
    expect(twice[2]).toMatchObject({ text: "Twice.", before: "Text of proved." });
  });
});
