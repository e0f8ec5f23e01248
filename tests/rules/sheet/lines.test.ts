import { expect, it } from "vitest";
import type { ExportedAnswer } from "../../../domain/export.js";
import { saysIn } from "../../../rules/says.js";
import { aboutLines } from "../../../rules/sheet/lines.js";
import { answer, bullet, source } from "../../support/exported.js";

const SAYS = saysIn("en").sheet;
const asked = (answers: ExportedAnswer[], own: string[] = [], told = new Map<string, string>()) =>
  aboutLines(answers, own, told, SAYS).map(({ question }) => question);

it("one line of each answer is asked about, and then one's own that say how much changed or who led", () => {
  const found = asked(
    [answer("s.g1", "Rang the vet", "Cut waste by 12 %"), answer("s.g2", "Rang the engineer", "Wrote it down")],
    ["Kept the rota", "Led six porters"],
  );
  expect(found).toEqual([
    expect.stringMatching(/^“Cut waste by 12 %” How was that measured/),
    "“Rang the engineer” What came of it, and how do you know?",
    expect.stringMatching(/^“Led six porters” What exactly was yours/),
  ]);
});

it("a line that only the one before explains is not asked about; of one that says what came of it, how it went", () => {
  expect(asked([answer("s.g1", "It passed at once", "The queue fell at once")])).toEqual([
    expect.stringMatching(/^“The queue fell at once” Take me through it/),
  ]);
  expect(asked([{ ...answer("s.g1", "Forklift licence, since 2019"), kind: "licence" }])).toEqual([]);
});

it("the whole of what was told stands with it, unless that is the line again", () => {
  const rang = { ...answer("s.g1"), bullets: [bullet("Rang the vet", [source("reply", "a.story")])] };
  const told = (text: string) => aboutLines([rang], [], new Map([["a.story", text]]), SAYS)[0]?.told;
  expect(told("I rang the vet. She came within the hour.")).toEqual([
    "You have told: “I rang the vet. She came within the hour.”",
  ]);
  expect(told("I rang the vet.")).toEqual([]);
});
