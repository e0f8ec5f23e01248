import { describe, expect, it } from "vitest";
import type { Gap } from "../../domain/gap.js";
import { aGap } from "../../lab/support/builders.js";
import { askedGap, formFor, templateQuestion } from "../../rules/questions.js";
import { type Says, saysIn, speaks } from "../../rules/says.js";

const LANGUAGES = ["en", "de"];
/** Every text of a language, with the arguments of functions filled in. */
function textsOf(says: object, at = ""): [string, string][] {
  return Object.entries(says).flatMap(([name, value]): [string, string][] => {
    const path = `${at}.${name}`;
    if (typeof value === "string") return [[path, value]];
    if (typeof value === "function") {
      const given = /asksIn|notServed|otherLanguage/.test(path)
        ? ["fr", "fr"]
        : path.endsWith("length") || path.endsWith("score") || path.endsWith("month")
          ? [3, 2]
          : /why\.(?:job|candidate)|question\.(?:papers|conditions|together)|page\.notShown/.test(path)
            ? [["X", "Y"]]
            : ["X", "Y", "Z"];
      return [[path, (value as (...given: unknown[]) => string)(...given)]];
    }
    return value === null ? [] : textsOf(value, path);
  });
}

describe("what the rules say", () => {
  it("is whole in each language: nothing is empty, and nothing is left in English", () => {
    const [english, ...others] = LANGUAGES.map((code) => new Map(textsOf(saysIn(code))));
    for (const other of others) {
      expect([...other.keys()].sort()).toEqual([...(english?.keys() ?? [])].sort());
      expect(
        [...other].filter(
          ([path, text]) => path !== ".warnings.of" && (text.trim() === "" || text === english?.get(path)),
        ),
      ).toEqual([]);
    }
  });

  it("is English where the rules have no words of a language", () => {
    expect([speaks("de"), speaks("fr"), speaks("constructor")]).toEqual([true, false, false]);
    expect(saysIn("fr")).toBe(saysIn("en"));
  });
});

describe("in German", () => {
  const says: Says = saysIn("de");
  const asked = (over: Partial<Gap>) => templateQuestion(askedGap(aGap(over)), says);
  const form = (kind: Gap["kind"], title = "X") =>
    formFor(askedGap(aGap({ kind, title })), { family: "health", posts: [], says }).map(({ question }) => question);

  it("a question quotes both documents, and says why it is asked", () => {
    const quote = (text: string) => ({ text, start: 0, end: text.length });
    const years = { months: 36, months_shown: 25, resume_quote: quote("Köchin, Mühle") };
    expect(asked({ kind: "years", title: "Drei Jahre Praxis", ...years }).question).toBe(
      "Drei Jahre Praxis. Ihre Zeiten ergeben zwei Jahre einen Monat („Köchin, Mühle“); verlangt werden drei Jahre: Was zählt noch?",
    );
    const licence = {
      kind: "licence" as const,
      title: "Staplerschein",
      must_have: true,
      job_quote: quote("Staplerschein"),
    };
    expect(asked(licence)).toEqual({
      question: "Staplerschein. Ihr Lebenslauf nennt es nicht. Haben Sie es, oder sind Sie dabei?",
      why: expect.stringMatching(/^In der Anzeige steht „Staplerschein“: /),
    });
  });

  it("a form asks in German, with the same fields and values", () => {
    for (const kind of ["licence", "degree", "language", "logistics", "years", "skill"] as const) {
      const [german, english] = [says, saysIn("en")].map((words) =>
        formFor(askedGap(aGap({ kind })), { family: "health", posts: [], says: words }).map(({ id, type, options }) => [
          ...[id, type],
          options?.map(({ value }) => value),
        ]),
      );
      expect(german).toEqual(english);
    }
    expect(form("logistics")).toEqual(["Passt das für Sie?", "Was sollte man wissen, etwa die Grenzen?"]);
    expect(form("skill")[1]).toMatch(/^Erzählen Sie von einem Mal, von einer Patientin.* mit welchem Ergebnis\?$/);
  });
});
