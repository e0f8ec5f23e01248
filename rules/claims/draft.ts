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

/** A refused sentence as it is shown to its writer; `says` are the statements that have what the cited ones do not. */
export type Refused = {
  sentence: string;
  why: string[];
  says?: number[];
};

/** The refused sentences of a version with what speaks against each, each once. */
export function refusedIn({ claims }: Pick<Ledger, "claims">, statements: Statement[]): Refused[] {
  const refused = claims.filter(isRefuted);
  return refused
    .filter(({ text }, at) => refused.findIndex((one) => one.text === text) === at)
    .map(({ text, missing }) => {
      const names = missing.flatMap((one) => MISSING_NAME.exec(one)?.[1] ?? []);
      const says = statements.filter((one) => names.some((name) => one.text.includes(name))).map((one) => one.number);
      return { sentence: text, why: missing, ...(says.length > 0 && { says }) };
    });
}

// Of a figure nothing is said: the same one elsewhere counts something else more often than not.
const MISSING_NAME = /^"(\p{L}.*)" is not there$/u;
