import { describe, expect, it } from "vitest";
import type { PageLine, PageSource } from "../../../domain/document.js";
import type { ComposePageOutput } from "../../../domain/outputs.js";
import { AS_PROPOSED } from "../../../domain/resume-choice.js";
import type { Statement } from "../../../domain/statement.js";
import { toPageDraft } from "../../../rules/page.js";

const line = (line_id: string, text: string, over: Partial<PageLine> = {}): PageLine => ({
  ...{ line_id, kind: "item", text, section: "", post_id: null, may: "nothing" },
  ...{ claims: [], shows: [], gap_ids: [], is_skills: false },
  ...over,
});
const inPost = (line_id: string, text: string, over: Partial<PageLine> = {}) =>
  line(line_id, text, { section: "WORK", post_id: "own.40", may: "all", ...over });
const LINES = [
  line("own.0", "Ana Maria Reyes", { kind: "name" }), // 1
  line("own.10", "PROFILE", { kind: "heading" }), // 2
  line("own.20", "A cashier.", { kind: "text", section: "PROFILE", may: "profile" }), // 3
  line("own.30", "WORK", { kind: "heading" }), // 4
  line("own.40", "Cashier, Corner Shop, 2019 - 2023", { kind: "post", section: "WORK" }), // 5
  inPost("own.50", "Counted the till"), // 6
  inPost("q1.c1", "Trained two colleagues at the till"), // 7
  inPost("own.60", "Was responsible for opening"), // 8
  line("own.70", "SKILLS", { kind: "heading" }), // 9
  line("own.80", "Excel, Word", { kind: "text", section: "SKILLS", is_skills: true }), // 10
];
const source: PageSource = { lines: LINES, requirements: [], most_pages: 1, paper: "a4", choice: AS_PROPOSED };
const NOTHING: ComposePageOutput = { profile: null, lines: [], left_out: [], order: [], skills: [] };

function composed(over: Partial<ComposePageOutput>) {
  return toPageDraft({ ...NOTHING, ...over }, source, { statements: [] }, { version: 1, provider: "m" }).parts;
}
const texts = (parts: ReturnType<typeof composed>) => parts.map(({ text }) => text);
const entryOf = (parts: ReturnType<typeof composed>, text: string) => parts.find((one) => one.text === text)?.entry;

describe("a composed page", () => {
  it("is the résumé as it stands if nothing was composed; lines of answers are new", () => {
    const parts = composed({});
    expect(texts(parts)).toEqual(LINES.map(({ text }) => text));
    expect(parts.map(({ entry }) => entry?.op)).toEqual(
      LINES.map(({ line_id }) => (line_id === "q1.c1" ? "new" : "kept")),
    );
  });

  it("has another profile where the old one stands, which comes back without it", () => {
    const parts = composed({
      profile: { replaces: [3, 6], sentences: [{ text: "Cashier since 2019.", rests_on: [1] }] },
    });
    expect(texts(parts).slice(1, 4)).toEqual(["PROFILE", "Cashier since 2019.", "A cashier."]);
    const profile = entryOf(parts, "Cashier since 2019.");
    expect(profile).toMatchObject({ op: "replaces", of: "own.20" });
    expect(entryOf(parts, "A cashier.")).toMatchObject({ op: "left_out", replaced_by: profile?.entry_id });
    // A line of a post is no part of a profile.
    expect(entryOf(parts, "Counted the till")?.op).toBe("kept");
  });

  it("has a profile above the first heading if there was none, and never more than three sentences", () => {
    const sentences = ["One.", "Two.", "Three.", "Four."].map((text) => ({ text, rests_on: [] }));
    expect(texts(composed({ profile: { replaces: [], sentences } })).slice(0, 5)).toEqual([
      "Ana Maria Reyes",
      "One.",
      "Two.",
      "Three.",
      "PROFILE",
    ]);
  });

  it("words and leaves out only what may be: no name, heading, post or skill is touched", () => {
    const parts = composed({
      lines: [1, 4, 5, 10].map((number) => ({ line: number, text: "Chief Executive", rests_on: [] })),
      left_out: [1, 5, 10, 99].map((number) => ({ line: number, why: "no", instead: null })),
    });
    expect(texts(parts)).toEqual(LINES.map(({ text }) => text));
  });

  it("shows a line in other words beside the old one", () => {
    const parts = composed({ lines: [{ line: 8, text: "Opened the shop", rests_on: [4] }] });
    const at = texts(parts).indexOf("Opened the shop");
    expect(parts[at]).toMatchObject({ section: "WORK", source: "written", entry: { op: "replaces", of: "own.60" } });
    expect(parts[at + 1]?.entry).toMatchObject({ entry_id: "own.60", op: "left_out" });
  });

  it("says a thing once: a line of which all is said by another in other words is left out with it", () => {
    const told = (number: number, ref: string) => ({ number, kind: "reply", ref, start: 0, end: 9 }) as Statement;
    const cites = (ref: string) => [
      {
        claim_id: "c",
        text: "t",
        known: "proved" as const,
        missing: [],
        rests_on: [{ kind: "reply", ref, quote: "q", start: 0, end: 9 }],
      },
    ];
    const lines = LINES.map((one) => (one.line_id === "q1.c1" ? { ...one, claims: cites("a") } : one));
    const both = (rests_on: number[]) =>
      toPageDraft(
        { ...NOTHING, lines: [{ line: 8, text: "Opened the shop and trained two", rests_on }] },
        { ...source, lines },
        { statements: [told(1, "a"), told(2, "b")] },
        { version: 1, provider: "m" },
      ).parts;
    const trained = "Trained two colleagues at the till";
    expect(entryOf(both([1, 2]), trained)).toMatchObject({
      op: "left_out",
      replaced_by: expect.stringMatching(/^page/),
    });
    expect(entryOf(both([2]), trained)?.op).toBe("new");
  });

  it("composes nothing twice, and says of a line that was left out before that it was", () => {
    const text = "Opened the shop";
    const parts = composed({
      profile: { replaces: [], sentences: [{ text, rests_on: [1] }] },
      lines: [6, 8].map((number) => ({ line: number, text, rests_on: [1] })),
    });
    expect(parts.filter((part) => part.text === text)).toHaveLength(1);
    const out = toPageDraft(
      NOTHING,
      { ...source, lines: LINES.map((one) => (one.line_id === "own.60" ? { ...one, left_out: "as you chose" } : one)) },
      { statements: [] },
      { version: 1, provider: "m" },
    ).parts;
    expect(entryOf(out, "Was responsible for opening")).toMatchObject({ op: "left_out", out_before: true });
  });

  it("orders the lines of a post alone, says which moved and from where, and loses none that is not named", () => {
    const parts = composed({ order: [{ post: 5, lines: [8, 3, 10] }] });
    expect(texts(parts).slice(4, 8)).toEqual([
      "Cashier, Corner Shop, 2019 - 2023",
      "Was responsible for opening",
      "Counted the till",
      "Trained two colleagues at the till",
    ]);
    expect(entryOf(parts, "Was responsible for opening")).toMatchObject({ op: "moved", moved_from: "q1.c1" });
    expect(entryOf(parts, "Counted the till")?.op).toBe("kept");
  });

  it("adds a skill behind the others once, and none that the page names", () => {
    const parts = composed({
      skills: ["word", "Stock control", "Stock control"].map((name) => ({ name, rests_on: [2] })),
    });
    expect(texts(parts).slice(9)).toEqual(["Excel, Word", "Stock control"]);
    expect(parts.at(-1)).toMatchObject({ source: "written", section: "SKILLS", entry: { op: "new" } });
  });
});
