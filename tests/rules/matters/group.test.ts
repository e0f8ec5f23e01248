import { describe, expect, it } from "vitest";
import type { Gap } from "../../../domain/gap.js";
import { aGap } from "../../../lab/support/builders.js";
import { reader } from "../../../lab/support/reader.js";
import { keptMatters, settleMatters } from "../../../rules/matters/group.js";

let place = 0;
/** A gap with a sentence of its own, far from the others. */
const gap = (title: string, over: Partial<Gap> = {}) => {
  place += 1;
  const start = place * 1_000;
  const job_quote = { text: title, start, end: start + title.length };
  return aGap({ gap_id: `g${place}`, title, job_quote, near: [], resume_quote: null, ...over });
};
const titlesIn = (gaps: Gap[], proposed: Parameters<typeof settleMatters>[1] = null) =>
  settleMatters(gaps, proposed, reader).map(({ gap_ids }) =>
    gap_ids.map((id) => gaps.find(({ gap_id }) => gap_id === id)?.title),
  );

describe("the matters of a session", () => {
  it("are one for all papers, one for all conditions, and one for each length of time and language", () => {
    const gaps = [
      gap("Driving licence", { kind: "licence" }),
      gap("Nights", { kind: "logistics", priority: "LOGISTICAL" }),
      gap("Degree in food science", { kind: "degree", priority: "CRITICAL" }),
      gap("Travel", { kind: "logistics", priority: "LOGISTICAL" }),
      gap("Three years of baking", { kind: "years" }),
      gap("German", { kind: "language" }),
    ];
    // The most important comes first.
    expect(titlesIn(gaps)).toEqual([
      ["Degree in food science", "Driving licence"],
      ["Nights", "Travel"],
      ["Three years of baking"],
      ["German"],
    ]);
  });

  it("are grouped by rule where one sentence, or the same thing, is asked for", () => {
    const job_quote = { text: "alerts and dashboards", start: 5, end: 26 };
    const gaps = [
      gap("Alerts", { job_quote }),
      gap("Dashboards", { job_quote }),
      gap("PostgreSQL tuning"),
      gap("Knowledge of PostgreSQL"),
      gap("Wedding cakes"),
    ];
    expect(titlesIn(gaps)).toEqual([
      ["Wedding cakes"],
      ["Alerts", "Dashboards"],
      ["PostgreSQL tuning", "Knowledge of PostgreSQL"],
    ]);
  });

  it("have at most five gaps, and are put together from the nearest on", () => {
    const job_quote = { text: "a list", start: 5, end: 11 };
    const many = "Rye Oats Barley Spelt Millet Wheat Maize".split(" ").map((title) => gap(title, { job_quote }));
    expect(titlesIn(many).map(({ length }) => length)).toSatisfy((sizes: number[]) => Math.max(...sizes) <= 5);
    expect(titlesIn(many).flat()).toHaveLength(7);
  });

  it("are as a model proposes, within the bounds", () => {
    const gaps = [
      gap("A"),
      gap("B"),
      gap("C"),
      gap("Licence", { kind: "licence" }),
      ...[..."defghi"].map((t) => gap(t)),
    ];
    const idOf = (title: string) => gaps.find((one) => one.title === title)?.gap_id ?? "";
    const proposed = [
      { gap_ids: ["A", "B", "Licence", "unknown"].map(idOf), why: "one shift" },
      // B is in the first already.
      { gap_ids: ["B", "C"].map(idOf), why: "another" },
      { gap_ids: [..."defghi"].map(idOf), why: "six" },
    ];
    expect(titlesIn(gaps, proposed)).toEqual([["A", "B"], ["C"], ["d", "e", "f", "g", "h"], ["i"], ["Licence"]]);
    expect(settleMatters(gaps, proposed, reader).map(({ why }) => why)).toEqual(["one shift", null, "six", null, null]);
    // A model that proposes none asks about each alone.
    expect(titlesIn(gaps.slice(0, 3), [])).toEqual([["A"], ["B"], ["C"]]);
  });

  it("stay as they were after a correction, without what is no gap any more; what is new is grouped by rule", () => {
    const [a, b, c] = [gap("Alerts"), gap("Wedding cakes"), gap("Tax returns")];
    const before = settleMatters([a, b, c], [{ gap_ids: [a.gap_id, b.gap_id, c.gap_id], why: "one case" }], reader);
    const [x, y] = [gap("PostgreSQL tuning"), gap("Knowledge of PostgreSQL")];
    expect(keptMatters([a, c, x, y], before, reader)).toEqual([
      { gap_ids: [a.gap_id, c.gap_id], why: "one case" },
      { gap_ids: [x.gap_id, y.gap_id], why: null },
    ]);
    // A session that was read by an earlier release has none.
    expect(keptMatters([a, c], [], reader)).toEqual([]);
  });
});
