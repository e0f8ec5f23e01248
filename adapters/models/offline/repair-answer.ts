import type { Cited } from "../../../domain/answer.js";
import type { DraftOutput } from "../../../domain/outputs.js";
import { sentencesOf } from "../../../rules/sources.js";

interface Refused {
  draft: DraftOutput;
  refused: { sentence: string }[];
}

/** Removes the refused sentences; changes and adds nothing. */
export function repairAnswerOffline({ draft, refused }: Refused): DraftOutput {
  const out = refused.map(({ sentence }) => sentence);
  const kept = (list: Cited[]) =>
    list.flatMap(({ text, rests_on }) => {
      const sentences = sentencesOf(text).map((one) => one.text);
      const left = sentences.filter((one) => !out.some((sentence) => one.includes(sentence)));
      if (left.length === sentences.length) return [{ text, rests_on }];
      return left.length === 0 ? [] : [{ text: left.join(" "), rests_on }];
    });
  const bullets = kept(draft.bullets);
  // If no bullet is left, the first one stays, and the gate asks the candidate about it.
  return { title: draft.title, bullets: bullets.length > 0 ? bullets : draft.bullets.slice(0, 1) };
}
