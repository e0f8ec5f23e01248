import { describe, expect, it } from "vitest";
import type { Gap } from "../../../domain/gap.js";
import type { QuestionResource } from "../../../domain/session.js";
import { resumeLines } from "../../../language/resume/resume-lines.js";
import { doubtsOf } from "../../../rules/export/doubts.js";

describe("the résumé with the answers", () => {
  it("asks whether a line about a paper is so still, where the candidate said that they do not hold it, or that it has lapsed", () => {
    const text = "Ana Roe\n\nTICKETS\nIPAF 3a, current\nFirst aid, 2022\nForklift\n";
    const own = resumeLines(text, { roles: [], contact: null, headings: null });
    const quoteOf = (words: string) => ({
      text: words,
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    });
    const gap = (gap_id: string, kind: string, words: string) =>
      ({ gap_id, kind, title: `Gap ${gap_id}`, resume_quote: quoteOf(words), resume_quotes: [] }) as unknown as Gap;
    const question = (gap_id: string, more: object) =>
      ({ question_id: `s.${gap_id}`, gap_id, status: "closed", ...more }) as unknown as QuestionResource;
    const lapsed = { bullets: [{ text: "First aid (lapsed)", claims: [] }] };
    const session = {
      gaps: [gap("g1", "licence", "IPAF 3a"), gap("g2", "certificate", "First aid"), gap("g3", "skill", "Forklift")],
      questions: [
        question("g1", { outcome: "skipped", nearest: "It ran out in March 2025" }),
        question("g2", { outcome: "accepted", answer: lapsed }),
        question("g3", { outcome: "skipped" }),
      ],
    };
    expect([...doubtsOf(own, session).values()]).toEqual(["Gap g1: It ran out in March 2025", "First aid (lapsed)"]);
    const open = session.questions.map((one) => ({ ...one, status: "waiting" as const }));
    expect(doubtsOf(own, { ...session, questions: open }).size).toBe(0);
  });
});
