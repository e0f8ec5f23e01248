import { describe, expect, it } from "vitest";
import { DocumentEntry } from "../../../domain/document-ask.js";
import { isAllDecided, standingEntries, withEntryWords } from "../../../rules/document.js";

const line = (entry_id: string, over: Partial<DocumentEntry> = {}) =>
  DocumentEntry.parse({ entry_id, text: entry_id, op: "kept", section: "", kind: "item", claims: [], ...over });
const claims = (known: "open" | "proved") => [{ claim_id: "c", text: "t", known, missing: [], rests_on: [] }];
const PAGE = (known: "open" | "proved" = "proved") => [
  line("own.1", { kind: "post" }),
  line("page.new", { op: "replaces", of: "own.2", claims: claims(known) }),
  line("own.2", { op: "left_out", replaced_by: "page.new", why: "said in other words" }),
  line("own.3", { op: "moved", moved_from: "own.4" }),
  line("own.4"),
];
const decide = (entries: DocumentEntry[], words: Record<string, boolean | string>, rest?: "take" | "keep_old") =>
  withEntryWords(entries, { ask_id: "a", entries: words, ...(rest && { rest }) });
const ids = (entries: DocumentEntry[]) => standingEntries(entries).map(({ entry_id }) => entry_id);

describe("a line in other words", () => {
  it("is sent instead of the old one, which is back once the new one is left out", () => {
    expect(ids(PAGE())).toEqual(["own.1", "page.new", "own.3", "own.4"]);
    expect(ids(decide(PAGE(), { "page.new": false }))).toEqual(["own.1", "own.2", "own.3", "own.4"]);
  });

  it("goes when the candidate wants the old one, and both go when they say so", () => {
    expect(ids(decide(PAGE(), { "own.2": true }))).toEqual(["own.1", "own.2", "own.3", "own.4"]);
    expect(ids(decide(PAGE(), { "own.2": false, "page.new": false }))).toEqual(["own.1", "own.3", "own.4"]);
  });

  it("is not sent while it is open: the old one stands", () => {
    expect(ids(PAGE("open"))).toContain("own.2");
    expect(ids(PAGE("open"))).not.toContain("page.new");
    expect(ids(decide(PAGE("open"), { "page.new": true }))).not.toContain("own.2");
  });
});

describe("decisions about a page", () => {
  it("are all made by taking the rest; unchanged lines need none", () => {
    expect(isAllDecided(PAGE())).toBe(false);
    expect(isAllDecided(decide(PAGE(), {}, "take"))).toBe(true);
    expect(isAllDecided([line("own.1"), line("own.2")])).toBe(true);
  });

  it("keep the old page: its lines, its words and its order, and what was out of it before", () => {
    const out = line("own.5", { op: "left_out", out_before: true });
    const old = decide([...PAGE(), out], {}, "keep_old");
    expect(ids(old)).toEqual(["own.1", "own.2", "own.4", "own.3"]);
    expect(isAllDecided(old)).toBe(true);
  });

  it("move a line of an answer, which is decided about by that", () => {
    const entries = [
      line("own.1", { kind: "post" }),
      line("own.2"),
      line("q1.c1", { op: "new", claims: claims("proved") }),
    ];
    const moved = withEntryWords(entries, { ask_id: "a", entries: { "q1.c1": { after: "own.1" } } });
    expect(moved.map(({ entry_id }) => entry_id)).toEqual(["own.1", "q1.c1", "own.2"]);
    expect(moved[1]).toMatchObject({ op: "new", decided: "taken", post_id: "own.1", moved_from: "own.2" });
  });

  it("put a line of the résumé in the candidate's words, as a line of theirs", () => {
    const [retyped] = decide([line("own.4")], { "own.4": "Opened at six" });
    expect(retyped).toMatchObject({ op: "replaces", text: "Opened at six", before: "own.4", decided: "own_words" });
    expect(retyped?.claims).toMatchObject([{ known: "stated" }]);
  });
});
