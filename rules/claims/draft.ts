import type { Draft, Ledger } from "../../domain/answer.js";
import type { DraftOutput } from "../../domain/outputs.js";
import type { Statement } from "../../domain/statement.js";
import { contentStems } from "../../language/words.js";
import { isRefuted } from "./refuted.js";

/**
 * A writer's answer as a version keeps it. A title is a topic and no claim: where it says more than the gap and the statements
 * that the answer cites, the gap's own title stands in its place.
 */
export function toDraft(
  { title, bullets, spoken }: DraftOutput,
  topic: string,
  statements: Statement[],
): Pick<Draft, "title" | "bullets" | "spoken" | "cited"> {
  const numbers = new Set([...bullets, ...spoken].flatMap(({ rests_on }) => rests_on));
  const cited = statements.filter(({ number }) => numbers.has(number)).map(({ text }) => text);
  const known = new Set(contentStems([topic, ...cited].join("\n")));
  return {
    title: contentStems(title).every((stem) => known.has(stem)) ? title : topic,
    bullets: bullets.map(({ text }) => text),
    spoken: spoken.map(({ text }) => text).join(" "),
    cited: { bullets, spoken },
  };
}

/** The refused sentences of a version with what speaks against each, as its writer is told. */
export function refusedIn({ claims }: Pick<Ledger, "claims">): { sentence: string; why: string[] }[] {
  const refused = claims.filter(isRefuted);
  return [...new Map(refused.map(({ text, missing }) => [text, { sentence: text, why: missing }])).values()];
}
