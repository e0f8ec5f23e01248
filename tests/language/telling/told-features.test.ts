import { expect, it } from "vitest";
import { type ToldSentence, toldFeatures } from "../../../language/telling/told-features.js";

const story = (...texts: string[]): ToldSentence[] =>
  texts.map((text) => ({ text: text.replace(/^\? /, ""), doubt: text.startsWith("? ") ? "would" : null }));
const has = (told: ToldSentence[], at: number, ...names: string[]) => {
  const features = toldFeatures(told, at);
  return names.map((name) => features.has(name));
};

it("a sentence has its own words, and those before it and behind it", () => {
  const told = story("I ran the fair.", "We had 40 stalls.", "Lea did the till.");
  expect(
    has(told, 1, "own we", "own had #", "before fair", "after lea did", "next till", "first we had"),
  ).not.toContain(false);
  expect(has(told, 1, "own fair", "after stalls", "last true false")).toEqual([false, false, false]);
  expect(has(told, 2, "last true false")).toEqual([true]);
});

it("a sentence knows how many around it are no plain ones", () => {
  const told = story("? I would run it.", "I ran it.", "? I might.", "? I could.", "? I should.");
  expect(has(told, 1, "doubts before 1", "doubts after 2")).toEqual([true, true]);
});

it("what is said again behind it may put it right", () => {
  const relations = ["figure again", "another figure", "figure opens the next", "name again", "word opens the next"];
  expect(has(story("I drove 2 coaches.", "2 of them were 49 each."), 0, ...relations)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(
    has(story("I sold it to Mrs Palfrey, the whole collection.", "The collection: Palfrey."), 0, ...relations),
  ).toEqual([false, false, false, true, true]);
  expect(has(story("I sold it.", "It went well."), 0, ...relations)).not.toContain(true);
});
