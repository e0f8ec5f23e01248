import { expect, it } from "vitest";
import { reader } from "../../../lab/support/reader.js";
import { modelsFor } from "../../../language/job/posting-models.js";
import { postingOf } from "../../support/postings.js";

const GERMAN =
  "Bäcker (m/w/d)\nBäckerei Kornblume GmbH, Leipzig\n\nDas erwartet dich\n- Brot und Brötchen in der Nachtschicht backen\n\nDas bringst du mit\n- Abgeschlossene Ausbildung als Bäcker\n- Gute Englischkenntnisse\n- Führerschein Klasse B wünschenswert\n- Bereitschaft zur Arbeit am Wochenende\n\nDas bieten wir dir\n- 30 Tage Urlaub\n- Ein Team, das zusammenhält\n";

it("a German posting has models of its own; all others, and what is not about postings, have the others", () => {
  expect(modelsFor(GERMAN, reader.weights)("asks")).toBe(reader.weights("asks-de"));
  expect(modelsFor(GERMAN, reader.weights)("fields")).toBe(reader.weights("fields"));
  expect(modelsFor("We are looking for a baker who knows rye bread.", reader.weights)("asks")).toBe(
    reader.weights("asks"),
  );
});

it("a German posting is read: what is asked, how, and not what the employer gives", () => {
  const { requirements } = postingOf(GERMAN);
  expect(requirements.map(({ title, kind, must_have }) => [title, kind, must_have])).toEqual(
    expect.arrayContaining([
      ["Abgeschlossene Ausbildung als Bäcker", "certificate", true],
      ["Gute Englischkenntnisse", "language", true],
      ["Führerschein Klasse B", "licence", false],
    ]),
  );
  expect(requirements.find(({ title }) => /Wochenende/.test(title))?.kind).toBe("logistics");
  expect(requirements.map(({ title }) => title).join()).not.toMatch(/Urlaub|Team/);
});
