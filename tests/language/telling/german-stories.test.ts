import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { setAt } from "../../../lab/support/data.js";
import { tellingsOf } from "../../../language/telling.js";
import { sentences } from "../../../language/text.js";

interface Told {
  stories: { kind: string; story: string; false_parts: string[] }[];
}

// Sets that were read while the rules were written: what has been learned is kept.
it.each([
  ["de-a", 0],
  ["de-b", 3],
])("of what is untrue in the stories of %s, at most %i sentences are taken for plainly told", (set, most) => {
  const { stories }: Told = JSON.parse(readFileSync(setAt(`read/told/${set}.json`), "utf8"));
  const plain = stories.flatMap(({ story, false_parts }) => {
    const pieces = sentences({ text: story, start: 0 }, { clauses: false }).map(({ text }) => text);
    const tellings = tellingsOf(pieces, "story");
    return pieces.filter(
      (piece, at) => tellings[at]?.doubt === null && false_parts.some((part) => part.includes(piece)),
    );
  });
  expect(plain.length).toBeLessThanOrEqual(most);
});

it("of what is plainly told in them, a third stays so", () => {
  const all = ["de-a", "de-b"].flatMap((set): Told["stories"] => {
    const told: Told = JSON.parse(readFileSync(setAt(`read/told/${set}.json`), "utf8"));
    return told.stories.filter(({ kind }) => kind === "plain");
  });
  const pieces = all.map(({ story }) =>
    sentences({ text: story, start: 0 }, { clauses: false }).map(({ text }) => text),
  );
  const plain = pieces.flatMap((story) => tellingsOf(story, "story").filter(({ doubt }) => doubt === null));
  expect(plain.length / pieces.flat().length).toBeGreaterThan(1 / 3);
});
