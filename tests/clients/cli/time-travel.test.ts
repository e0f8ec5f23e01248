import { expect, it } from "vitest";
import { printComparison, printHistory } from "../../../clients/cli/time-travel.js";
import type { HistoryEntry, VersionDiff, VersionNote } from "../../../domain/session.js";

const AT = "2026-11-20T09:00:00.000Z";
const entry = (over: object) =>
  ({ checkpoint_id: "c1", branch: 1, current: true, at: AT, ...over }) as unknown as HistoryEntry;

function told(print: (tell: (text: string) => void) => void): string[] {
  const lines: string[] = [];
  print((line) => lines.push(line));
  return lines;
}

it("the history has a line for each ask and close, with the reply and the answer of then", () => {
  const lines = told((tell) =>
    printHistory(
      [
        entry({ checkpoint_id: "c3", answer: { version: 2, score: 8.1 } }),
        entry({ checkpoint_id: "c2", branch: 2, current: false, ask: { kind: "details" }, reply: { kind: "details" } }),
        entry({
          ask: { kind: "experience" },
          reply: { kind: "experience", choice: "no" },
          answer: { version: 1, score: null },
        }),
      ],
      tell,
    ),
  );
  expect(lines).toEqual([
    `* c3  ${AT}  branch 1  closed, version 2 (8.1)`,
    `  c2  ${AT}  branch 2  asks details, replied: details`,
    `* c1  ${AT}  branch 1  asks experience, replied: no, version 1`,
  ]);
});

it("a comparison marks what was added and removed, and says why the later version was made", () => {
  const changes = [
    { kind: "same", text: "I baked " },
    { kind: "removed", text: "bread" },
    { kind: "added", text: "rye" },
  ];
  const diff = { from: 1, to: 2, changes } as VersionDiff;
  const notes = [{ version: 2, change: "refined", why: ["Which bread?"] }] as unknown as VersionNote[];
  const comparison = "I baked [-bread-]{+rye+}";
  expect(told((tell) => printComparison(diff, notes, tell))).toEqual([
    "Version 1 to 2 (refined)",
    "  why: Which bread?",
    comparison,
  ]);
  expect(told((tell) => printComparison(diff, [], tell))).toEqual(["Version 1 to 2", comparison]);
});
