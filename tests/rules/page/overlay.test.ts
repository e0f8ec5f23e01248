import { describe, expect, it } from "vitest";
import { DocumentEntry } from "../../../domain/document-ask.js";
import { AS_PROPOSED } from "../../../domain/resume-choice.js";
import type { ExportedResumeLine } from "../../../rules/export.js";
import { chosenSince, withPage } from "../../../rules/page.js";

const BASE: ExportedResumeLine[] = [
  { line_id: "own.0", kind: "name", text: "Ana" },
  { line_id: "own.5", kind: "item", text: "Counted the till" },
  { line_id: "own.9", kind: "item", text: "Opened the shop" },
];
const entry = (entry_id: string, text: string, over: Partial<DocumentEntry> = {}) =>
  DocumentEntry.parse({ entry_id, text, op: "kept", section: "", kind: "item", claims: [], ...over });
const claim = (known: "open" | "proved") => [{ claim_id: "c", text: "t", known, missing: [], rests_on: [] }];
const KEPT = BASE.map(({ line_id, text, kind }) => entry(line_id, text, { kind }));

describe("a page over the lines of the résumé", () => {
  it("has its order and its words, and marks what was composed", () => {
    const [name, till, shop] = KEPT as [DocumentEntry, DocumentEntry, DocumentEntry];
    const { lines, out } = withPage(BASE, {
      entries: [
        name,
        shop,
        entry("page.c1", "Cashed up", { op: "replaces", of: "own.5", claims: claim("proved") }),
        till,
      ],
    });
    expect(lines.map(({ text }) => text)).toEqual(["Ana", "Opened the shop", "Cashed up", "Counted the till"]);
    expect(lines[2]).toMatchObject({ line_id: "page.c1", composed: true });
    expect(out.size).toBe(0);
  });

  it("sends the old line while the new one is open, and the new one alone once it has a source", () => {
    const replaced = entry("own.5", "Counted the till", { op: "left_out", replaced_by: "page.c1", why: "other words" });
    const outOf = (known: "open" | "proved") => [
      ...withPage(BASE, {
        entries: [entry("page.c1", "Cashed up", { op: "replaces", claims: claim(known) }), replaced],
      }).out.keys(),
    ];
    expect(outOf("open")).toEqual([]);
    expect(outOf("proved")).toEqual(["own.5"]);
  });

  it("has no line that could be chosen of what nobody has confirmed", () => {
    const entries = [...KEPT, entry("page.c1", "Led twelve people", { op: "new", claims: claim("open") })];
    expect(withPage(BASE, { entries }).lines.map(({ line_id }) => line_id)).not.toContain("page.c1");
  });

  it("keeps lines that came since behind those that they follow, and drops lines that are gone", () => {
    const { lines } = withPage(BASE, {
      entries: [entry("own.0", "Ana"), entry("q1.gone", "Gone"), entry("own.9", "Opened the shop")],
    });
    expect(lines.map(({ line_id }) => line_id)).toEqual(["own.0", "own.5", "own.9"]);
  });

  it("has skills that were decided about one by one on one line", () => {
    const skills = ["Excel", "SAP", "Word"].map((text, at) =>
      entry(`page.skill.${at}`, text, { op: at === 1 ? "left_out" : "new", claims: claim("proved") }),
    );
    const { lines } = withPage(BASE, { entries: [...KEPT, ...skills] });
    expect(lines.find(({ line_id }) => line_id === "page.skill.0")?.text).toBe("Excel, Word");
  });
});

describe("what was chosen since a page was begun", () => {
  it("is nothing while the choice is the same", () => {
    const choice = {
      ...AS_PROPOSED,
      without: ["own.5"],
      reworded: { "own.9": "Unlocked" },
      moved: [{ line_id: "own.9", behind: "own.0" }],
    };
    expect(chosenSince(choice, choice, BASE)).toEqual({ ...AS_PROPOSED });
  });

  it("is what was added, taken back or worded otherwise", () => {
    const before = { ...AS_PROPOSED, without: ["own.5"], reworded: { "own.9": "Unlocked" } };
    const now = { ...AS_PROPOSED, without: ["own.9"], moved: [{ line_id: "own.9", behind: "own.0" }] };
    expect(chosenSince(before, now, BASE)).toEqual({
      ...AS_PROPOSED,
      without: ["own.9"],
      wanted: ["own.5"],
      reworded: { "own.9": "Opened the shop" },
      moved: now.moved,
    });
  });
});
