import type { ExportedAnswer } from "../../domain/export.js";
import type { SheetMatter } from "../../domain/interview-sheet.js";
import { readText } from "../../language/sentences.js";
import { beginsWithPronoun, reportsChange } from "../../language/wording.js";
import type { Says } from "../says.js";
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
  says: Says["sheet"],
): SheetMatter[] {
  const about = questionOf(toldIn, says);
  const fresh = answers
    .filter(({ kind }) => !hasFixedForm(kind))
    .flatMap(({ question_id, bullets }) => {
      const clear = bullets.filter(({ text }) => !beginsWithPronoun(text));
      const special = clear.find(({ text }) => followUpOf(text, says) !== null);
      const plain = clear.find(({ text }) => !reportsChange(text));
      if (special) return [about(special, followUpOf(special.text, says) ?? says.cameOfIt, [question_id])];
      if (plain) return [about(plain, says.cameOfIt, [question_id])];
      return clear[0] ? [about(clear[0], says.howItWent, [question_id])] : [];
    });
  const own = ownLines.flatMap((text): SheetMatter[] => {
    const asked = followUpOf(text, says);
    return asked ? [about({ text, claims: [] }, asked, [])] : [];
  });
  return [...fresh, ...own];
}

function questionOf(toldIn: ReadonlyMap<string, string>, says: Says["sheet"]) {
  return ({ text, claims }: Bullet, { question, advice }: FollowUp, question_ids: string[]): SheetMatter => {
    const refs = new Set(claims.flatMap(({ sources }) => sources.map(({ ref }) => ref)));
    const told = [...refs].flatMap((ref) => {
      const whole = toldIn.get(ref);
      return whole === undefined || saysNoMore(whole, text) ? [] : [says.youHaveTold(whole.trim())];
    });
    return { question: says.aboutLine(text, question), why: says.onYourPage, told, advice, question_ids };
  };
}

function saysNoMore(told: string, line: string): boolean {
  const stems = new Set(readText(line).stems);
  return readText(told).stems.every((stem) => stems.has(stem));
}
