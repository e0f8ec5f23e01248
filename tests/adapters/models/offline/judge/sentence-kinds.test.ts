import { describe, expect, it } from "vitest";
import { countSentenceKinds } from "../../../../../adapters/models/offline/judge/sentence-kinds.js";
import { readText } from "../../../../../language/sentences.js";

const counted = (...bullets: string[]) =>
  countSentenceKinds(bullets, new Set(), new Set(readText(bullets.join(". ")).stems));
const NONE = { own: 0, team: 0, outcome: 0, nothing: 0 };

describe("a sentence of an answer reports", () => {
  it.each([
    ["own", "Shaped thirty loaves by hand."],
    ["own", "I shaped thirty loaves by hand."],
    ["team", "We shaped thirty loaves by hand."],
    ["team", "They shaped thirty loaves by hand."],
    ["nothing", "Sourdough needs patience and care."],
    ["nothing", "Baked."],
  ])("%s: %s", (kind, text) => expect(counted(text)).toMatchObject({ ...NONE, [kind]: 1 }));

  it("an outcome only behind an act of the candidate", () => {
    expect(counted("Shaped thirty loaves by hand.", "The shop sold everything before noon.")).toMatchObject({
      own: 1,
      outcome: 1,
    });
    expect(counted("The shop sold everything before noon.")).toMatchObject({ own: 0, outcome: 0 });
  });

  it("nothing when it says it again, or what no source says", () => {
    const once = "Shaped thirty loaves by hand.";
    expect(counted(once, once)).toMatchObject({ own: 1, nothing: 1 });
    expect(countSentenceKinds([once], new Set(), new Set())).toMatchObject({ own: 0, nothing: 1 });
    expect(countSentenceKinds([once], new Set(readText(once).stems), new Set(readText(once).stems)).own).toBe(0);
  });
});
