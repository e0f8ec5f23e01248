import { describe, expect, it } from "vitest";
import { aGap } from "../../../lab/support/builders.js";
import { reader } from "../../../lab/support/reader.js";
import { shownGaps } from "../../../rules/matters/shown.js";

const gaps = [
  aGap({ gap_id: "g1", title: "12-lead ECG" }),
  aGap({ gap_id: "g2", title: "Triage of walk-in patients" }),
];
const draft = { bullets: ["Recorded an ECG within ten minutes"], spoken: "I recorded an ECG. The registrar came." };

describe("the further gaps of a matter", () => {
  it("are shown as far as the judge says, by the sentence that the judge names", () => {
    const judged = [
      { gap_id: "g1", covers: "missing" as const, sentence: null },
      { gap_id: "g2", covers: "covered" as const, sentence: "The registrar came." },
    ];
    expect(shownGaps(gaps, draft, judged, reader)).toEqual(judged);
  });

  it("are shown in part by a sentence that names them, where no judge has said it; else they stay open", () => {
    expect(shownGaps(gaps, draft, [], reader)).toEqual([
      { gap_id: "g1", covers: "partial", sentence: "Recorded an ECG within ten minutes" },
      { gap_id: "g2", covers: "missing", sentence: null },
    ]);
  });
});
