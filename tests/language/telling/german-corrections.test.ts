import { describe, expect, it } from "vitest";
import { tellingsOf } from "../../../language/telling.js";

const doubts = (...sentences: string[]) => tellingsOf(sentences, "story").map(({ doubt }) => doubt);

describe("what stands before a German sentence that takes it back is open", () => {
  it.each([
    "Ach nein, es waren vierzehn.",
    "Quatsch, 14.",
    "Das heißt, vierzehn.",
    "Moment, es waren nur 14.",
    "Ne warte, vierzehn.",
    "Stimmt nicht, das war Lea.",
    "Nichts davon ist wahr.",
    "Ich habe mich vertan.",
    "Eigentlich hat das Lea gemacht.",
    "Das war mein Kollege.",
    "Es waren 14 Stände.",
    "Vierzehn, nicht vierzig.",
    "Vierzig Stände, so stand es in der Zeitung, in meinem Heft sind es vierzehn.",
  ])("%s", (correction) => {
    expect(doubts("Ich habe vierzig Stände aufgebaut.", correction)[0]).toBe(correction);
  });

  it.each([
    "Das war viel Arbeit.",
    "Es waren 400 Leute da.",
    "Danach haben wir gefeiert.",
    "Nichts ging zu Bruch.",
    "Das habe ich selbst gemacht.",
    "Lea hat mir dabei geholfen.",
  ])("but not by one that only tells more: %s", (more) => {
    expect(doubts("Ich habe vierzig Stände aufgebaut.", more)[0]).toBeNull();
  });
});

it("what changed by how much, behind an act of one's own, is told as done, unless it is taken back", () => {
  const change = "Die Stillstände gingen danach von 6 auf 2 Stunden zurück.";
  expect(doubts("Ich habe die Ventile getauscht.", change)).toEqual([null, null]);
  expect(doubts("Mein Chef hat die Ventile getauscht.", change)[1]).not.toBeNull();
  expect(doubts("Ich habe die Ventile getauscht.", change, "Ach nein, auf 4.")[1]).toBe("Ach nein, auf 4.");
  expect(doubts("Ich habe die Ventile getauscht.", "Die Kollegin ging nach Hause.")[1]).not.toBeNull();
});

it("what is imagined is not told as done", () => {
  const [first, second] = doubts(
    "Stellen wir uns vor, ich leite die Abteilung.",
    "Ich senke die Kosten um die Hälfte.",
  );
  expect(first).not.toBeNull();
  expect(second).not.toBeNull();
});
