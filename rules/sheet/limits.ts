import { WITH_GOOD_ANSWER } from "../../domain/answer.js";
import type { ExportedAnswer } from "../../domain/export.js";
import { ownLimitIn } from "../../language/acts.js";
import { typedSentences } from "../../language/sentences.js";
import { oneLine } from "../../language/text.js";

/**
 * What candidates said of themselves, within a good answer, that they do not do or have not done, in their words: "I don't do the VAT return myself".
 *
 * @param toldIn the whole text of each reply, by its reference
 */
export function toldLimits(
  answers: readonly ExportedAnswer[],
  toldIn: ReadonlyMap<string, string>,
): { what: string; sentence: string }[] {
  const told = answers
    .filter(({ outcome }) => WITH_GOOD_ANSWER.includes(outcome))
    .flatMap(({ gap, bullets }) => {
      const refs = new Set(
        bullets.flatMap(({ claims }) => claims.flatMap(({ sources }) => sources.map(({ ref }) => ref))),
      );
      const texts = [...refs].flatMap((ref) => toldIn.get(ref) ?? []);
      const limits = texts.flatMap((text) => typedSentences(text).flatMap((piece) => ownLimitIn(piece.text) ?? []));
      return limits.map((limit) => ({ what: gap, sentence: oneLine(limit) }));
    });
  return [...new Map(told.map((one) => [one.sentence, one])).values()];
}
