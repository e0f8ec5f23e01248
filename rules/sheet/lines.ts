import type { ExportedAnswer } from "../../domain/export.js";
import type { LikelyQuestion } from "../../domain/interview-sheet.js";
import { readText } from "../../language/sentences.js";
import { beginsWithPronoun, reportsChange } from "../../language/wording.js";
import { type FollowUp, followUpOf, hasFixedForm } from "./defence.js";

type Bullet = ExportedAnswer["bullets"][number];

/**
 * Questions about lines of the page: one line of each answer, and then the candidate's own lines with a measured change or a claim to have led. A line
 * that only the line before explains is left out.
 *
 * @param answers with the lines that are on the page
 * @param toldIn the whole text of each reply, by its reference
 */
export function aboutLines(
  answers: ExportedAnswer[],
  ownLines: string[],
  toldIn: ReadonlyMap<string, string>,
): LikelyQuestion[] {
  const fresh = answers
    .filter(({ kind }) => !hasFixedForm(kind))
    .flatMap(({ bullets }) => {
      const clear = bullets.filter(({ text }) => !beginsWithPronoun(text));
      const special = clear.find(({ text }) => followUpOf(text) !== null);
      const plain = clear.find(({ text }) => !reportsChange(text));
      if (special) return [questionOf(special, followUpOf(special.text) ?? WHAT_CAME_OF_IT, toldIn)];
      return plain ? [questionOf(plain, WHAT_CAME_OF_IT, toldIn)] : [];
    });
  const own = ownLines.flatMap((text): LikelyQuestion[] => {
    const asked = followUpOf(text);
    return asked ? [questionOf({ text, claims: [] }, asked, toldIn)] : [];
  });
  return [...fresh, ...own];
}

const WHAT_CAME_OF_IT: FollowUp = {
  question: "What came of it, and how do you know?",
  advice: "The line does not say it. If you know, say it; if not, say what you did to find out.",
};

function questionOf({ text, claims }: Bullet, { question, advice }: FollowUp, toldIn: ReadonlyMap<string, string>) {
  const refs = new Set(claims.flatMap(({ sources }) => sources.map(({ ref }) => ref)));
  const told = [...refs].flatMap((ref) => {
    const whole = toldIn.get(ref);
    return whole === undefined || saysNoMore(whole, text) ? [] : [`You have told: "${whole.trim()}"`];
  });
  return { question: `“${text}” ${question}`, why: ON_YOUR_PAGE, told, advice };
}

function saysNoMore(told: string, line: string): boolean {
  const stems = new Set(readText(line).stems);
  return readText(told).stems.every((stem) => stems.has(stem));
}
const ON_YOUR_PAGE = "It stands on your page";
