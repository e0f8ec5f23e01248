import { describe, expect, it } from "vitest";
import { reader } from "../../../lab/support/reader.js";
import { readResumeByRules } from "../../../language/resume/read-resume.js";
import { resumeLines } from "../../../language/resume/resume-lines.js";
import { validateResume } from "../../../language/resume/validate-resume.js";
import { sourceText } from "../../../language/text/spans.js";
import { withCorrections } from "../../../rules/export/corrected.js";
import { resumeWithAnswers } from "../../../rules/export/resume.js";
import { answer, nowhere } from "../../support/exported.js";

describe("the résumé with the answers", () => {
  it("offers what the candidate said is right behind the line that a contradiction quotes, and changes no line by itself", () => {
    const text =
      "Ana Roe\n\nEXPERIENCE\nFitter, Brind, 2016 - 2024\n- Brought five apprentices through\n- Kept the van stocked\n";
    const read = validateResume(sourceText(text), readResumeByRules({ resume: text }, reader));
    const own = resumeLines(text, read);
    const lines = resumeWithAnswers(own, read, [], nowhere);
    const start = text.indexOf("five apprentices");
    const quotes = [
      { kind: "reply", ref: "s.g1.story", quote: "Four of them", start: 0, end: 12 },
      { kind: "resume", ref: "r", quote: "five apprentices", start, end: start + 16 },
    ];
    const [right] = answer("s.c1", "Brought four apprentices through").bullets;
    const said = {
      bullets: [{ ...right, claims: right?.claims.map((claim) => ({ ...claim, place: "bullets.0" })) }],
      spoken: "",
      unsupported: [],
    };
    const settled = (is: boolean) =>
      withCorrections(lines, own, {
        contradictions: [{ quotes, settled: is, question_id: "s.c1" }],
        questions: [{ question_id: "s.c1", answer: said }],
      } as unknown as Parameters<typeof withCorrections>[2]);
    expect(settled(false)).toEqual(lines);
    const at = lines.findIndex((line) => line.text.includes("five apprentices"));
    const corrected = settled(true);
    expect(corrected[at + 1]).toMatchObject({ text: right?.text, added: "s.c1", corrects: lines[at]?.line_id });
    expect(corrected.filter((_, place) => place !== at + 1)).toEqual(lines);
  });
});
