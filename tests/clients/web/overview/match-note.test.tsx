import { expect, it } from "vitest";
import { MatchNote } from "../../../../clients/web/overview/match-note.js";
import type { SessionResource } from "../../../../domain/session.js";
import { seen } from "../../../support/page.js";
import { sessionWith } from "../../../support/resources.js";

const shown = (match: SessionResource["match"], warnings: string[] = []) =>
  seen(<MatchNote session={sessionWith({ match, warnings })} />);

it("a job with nothing to score has no match, rather than none per cent", () => {
  expect(shown({ score: null, now: null, parts: [] }).text).toBe("Nothing that can be scored was found in the job.");
});

it("the match at the start is named only once answers have changed it", () => {
  expect(shown({ score: 40, now: 40, parts: [] }).texts(".match > p")).toEqual(["Match 40 %"]);
  const grown = shown({ score: 40, now: 65, parts: [] });
  expect(grown.texts(".match > p")).toEqual(["Match 65 % · 40 % without your answers"]);
  expect([grown.attributes(".fill", "width"), grown.attributes(".mark", "x")]).toEqual([["65"], ["39.6"]]);
});

it("every requirement has its points before and now", () => {
  const part = { requirement: "Baking", weight: 3, coverage: 0.5, points: 20, coverage_now: 1, points_now: 40 };
  expect(shown({ score: 20, now: 40, parts: [part] }).texts("tbody th, tbody td")).toEqual([
    "Baking",
    "20 (50 %)",
    "40 (100 %)",
  ]);
});

it("warnings of the reading are listed only if there are some", () => {
  const match = { score: 40, now: 40, parts: [] };
  expect(shown(match, ["Two columns were read as one."]).texts(".warn")).toEqual([
    "To knowTwo columns were read as one.",
  ]);
  expect(shown(match).texts(".warn")).toEqual([]);
});
