import { describe, expect, it } from "vitest";
import {
  deniesInGerman,
  isGermanFunctionWord,
  isGermanPast,
  reportOf,
  setPhrasesInGerman,
} from "../../../language/telling/german-reports.js";

describe("a German sentence", () => {
  it.each([
    ["Danach habe ich die Kasse gezählt.", "own"],
    ["hab die stromkreise einzeln abgeklemmt und gemessen", "own"],
    ["Ich prüfe jeden Morgen die Kühlschränke.", "own"],
    ["Die Obstbäume ausgelichtet.", "own"],
    ["Der Plan wurde von mir erstellt.", "own"],
    ["Ich bin zuverlässig und teamfähig.", "nothing"],
    ["Ich würde die Kasse zählen.", "nothing"],
    ["Wir haben im Dezember gezählt.", "team"],
    ["Die Gäste haben sich bedankt.", "event"],
    ["Protokolle sind sachlich.", "event"],
    ["Freundlichkeit und Ordnung", "nothing"],
  ])("reports an act of its own, of a team, an event or nothing: %s", (sentence, report) =>
    expect(reportOf(sentence)).toBe(report),
  );

  it("has participles and preterites, and nouns beside them", () => {
    expect(["aufgeräumt", "telefoniert", "besprochen", "rief", "stellte"].every(isGermanPast)).toBe(true);
    expect(["Kasse", "Lager", "ich", "dort"].some(isGermanPast)).toBe(false);
  });

  it("denies, and has set phrases and words that name nothing", () => {
    expect([isGermanFunctionWord("beim"), isGermanFunctionWord("kasse")]).toEqual([true, false]);
    expect([deniesInGerman("Das habe ich noch nie gemacht."), deniesInGerman("Ich habe gezählt.")]).toEqual([
      true,
      false,
    ]);
    expect(setPhrasesInGerman("Ich bin zuverlässig, belastbar und habe gezählt.")).toBe(2);
  });
});
