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
  const without = (list: Cited[]) =>
    list.flatMap(({ text, rests_on }) => {
      const sentences = sentencesOf(text).map((one) => one.text);
      const kept = sentences.filter((one) => !out.some((sentence) => one.includes(sentence)));
      if (kept.length === sentences.length) return [{ text, rests_on }];
      return kept.length === 0 ? [] : [{ text: kept.join(" "), rests_on }];
    });
  const [bullets, spoken] = [without(draft.bullets), without(draft.spoken)];
  // If no bullet is left, the first one stays, and the gate asks the candidate about it.
  const left = bullets.length > 0 ? bullets : draft.bullets.slice(0, 1);
  return { title: draft.title, bullets: left, spoken: spoken.length > 0 ? spoken : left };
}
