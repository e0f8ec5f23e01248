import { expect, it } from "vitest";
import { de } from "../../../../clients/web/words/de.js";
import { en } from "../../../../clients/web/words/en.js";

/** All texts that take no value, by their path. */
function textsOf(words: object, path = ""): [path: string, text: string][] {
  return Object.entries(words).flatMap(([name, value]): [string, string][] => {
    if (typeof value === "string") return [[`${path}${name}`, value]];
    return typeof value === "object" && value !== null ? textsOf(value, `${path}${name}.`) : [];
  });
}

it("every text of the page is there in German, and none is left in English", () => {
  const english = new Map(textsOf(en));
  const german = textsOf(de);
  expect(german.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
  const same = german.filter(([path, text]) => text === english.get(path) && text.split(" ").length > 2);
  expect(same).toEqual([]);
});

it("one of something is not many of it", () => {
  const { question, exporting, plan } = de;
  const counted = [question.proved, question.unused, question.inOwnWords, question.left, question.leftOut];
  for (const say of [...counted, exporting.ignored, plan.chooseThese, exporting.leaveOutDoubled]) {
    expect(say(1)).not.toMatch(/\b1\b|Sätze|Zeilen |Verbesserungen sind/);
    expect(say(3)).toContain("3");
  }
  expect([plan.days(1), plan.days(2)]).toEqual(["1 Tag", "2 Tage"]);
});

it("a plan's time on one day names that day once", () => {
  expect([de.plan.day(4, 4), de.plan.day(4, 6)]).toEqual(["Tag 4", "Tag 4 bis 6"]);
});
