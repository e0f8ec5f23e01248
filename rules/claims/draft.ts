import type { Draft, Ledger } from "../../domain/answer.js";
import type { DraftOutput } from "../../domain/outputs.js";
import type { Statement } from "../../domain/statement.js";
import { withNamedSources } from "./named-sources.js";
import { repeatedBy } from "./proof.js";
import { missingNamesIn, noBullet } from "./refutation.js";
import { sentencesOf } from "./sentences.js";
import type { Sources } from "./statements.js";
import { statusOf } from "./status.js";
import { titleWithin } from "./title.js";

/** A post of the résumé collects the lines of many answers. */
export const MOST_LINES = 3;

/**
 * Converts a writer's answer to a draft, with its first three lines. A title is a topic, not a claim: a part of it with a word that is neither in the
 * gap's title nor in a statement nor in the answer is dropped; `titleOfAnswer` repeats this check with the sentences that are kept. A sentence that
 * only reports a denial or somebody else's act ("The supervisor signed the sheet") is removed from its bullet. A sentence with a name also cites the
 * replies that have the name.
 */
export function toDraft(
  { title, bullets: all, not_done }: DraftOutput,
  topic: string,
  sources: Sources,
): Pick<Draft, "title" | "bullets" | "spoken" | "cited"> {
  const { statements } = sources;
  const written = all.slice(0, MOST_LINES);
  const bullets = fitBullets(written, statements).map((one) => withNamedSources(one, topic, sources));
  const own = written.map(({ text }) => text);
  return {
    title: titleWithin(title, topic, [...own, ...statements.map(({ text }) => text)]),
    bullets: bullets.map(({ text }) => text),
    spoken: "",
    cited: { bullets, spoken: [], ...(not_done && not_done.length > 0 && { not_done }) },
  };
}

type CitedText = DraftOutput["bullets"][number];

// If no sentence fits, all stay, so that the check says why.
function fitBullets(bullets: CitedText[], statements: Statement[]): CitedText[] {
  const fit = bullets.flatMap((bullet) => {
    const cited = statements.filter(({ number }) => bullet.rests_on.includes(number));
    const all = sentencesOf(bullet.text).map(({ text }) => text);
    const kept = all.filter((sentence) => isFit(sentence, cited));
    if (kept.length === all.length) return [bullet];
    return kept.length > 0 ? [{ ...bullet, text: kept.join(" ") }] : [];
  });
  return fit.length > 0 ? fit : bullets;
}

function isFit(sentence: string, cited: Statement[]): boolean {
  const proof = repeatedBy(sentence, cited);
  return proof === null || noBullet(proof) === null;
}

/** A refuted sentence as it is shown to the writer; `says` are the statements that contain the missing names. */
export type RefutedSentence = {
  sentence: string;
  why: string[];
  says?: number[];
};

/** The refuted sentences of a version, each once, with the reasons. */
export function refutedSentencesOf({ claims }: Pick<Ledger, "claims">, statements: Statement[]): RefutedSentence[] {
  const refused = claims.filter((claim) => statusOf(claim) === "refuted");
  return refused
    .filter(({ text }, at) => refused.findIndex((one) => one.text === text) === at)
    .map(({ text, missing }) => {
      // Only names: the same figure in another statement usually counts something else.
      const names = missingNamesIn(missing);
      const says = statements.filter((one) => names.some((name) => one.text.includes(name))).map((one) => one.number);
      return { sentence: text, why: missing, ...(says.length > 0 && { says }) };
    });
}
