import type { Statement } from "../../domain/statement.js";
import { isQuestion } from "../../language/clauses.js";
import { hasOnlyISubjects, isIndivisible, partsOf, type Token, withoutI } from "../../language/repeating.js";
import { readText } from "../../language/text-reading.js";

/*
 * A proof is a repetition. A sentence is proved if it is a sequence of whole statements, or of whole clauses of them, in the
 * candidate's own words: every word of the statement is in it, and no other. Inflection, articles, "and" and the leading "I"
 * are ignored. Nothing may be left out, so that no "helped to", "only", "for a colleague" or "not yet" can be lost.
 */

/** The cited statements that the sentence repeats, whole or by whole clauses; null if it is not proved. */
export function provedBy(sentence: string, cited: Statement[]): Statement[] | null {
  const claimed = readText(sentence).tokens;
  if (claimed.length === 0) return null;
  const proof = groups(cited).find((group) => {
    const segments = group.flatMap(segmentsOf);
    return (
      isSequence(claimed, segments) ||
      isSequence(
        withoutI(claimed),
        segments.filter(({ selfOnly }) => selfOnly),
      )
    );
  });
  const own = [claimed, withoutI(claimed)];
  return proof?.filter((one) => segmentsOf(one).some(({ tokens }) => own.some((list) => hasRun(list, tokens)))) ?? null;
}

function hasRun(list: readonly Token[], run: readonly Token[]): boolean {
  return run.length > 0 && list.some((_, at) => run.every(({ text }, offset) => list[at + offset]?.text === text));
}

// Only statements of one post, or of one reply form, may be combined in a sentence, so that a fact stays with its post.
function groups(cited: Statement[]): Statement[][] {
  const byPlace = new Map<string, Statement[]>();
  for (const one of cited) {
    const alone = one.isHeader || (one.kind === "resume" && one.post === null);
    const place = alone
      ? `${one.number}`
      : `${one.kind} ${one.kind === "resume" ? one.post?.header.start : formOf(one)}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), one]);
  }
  return [...byPlace.values()];
}

// The fields of one form belong together.
function formOf({ kind, ref, field }: Statement): string {
  return kind === "reply" && field ? ref.slice(0, ref.lastIndexOf(`.${field.id}`)) : ref;
}

interface Segment {
  tokens: readonly Token[];
  /** Only the candidate acts in it, so that every "I" may be ignored. */
  selfOnly: boolean;
}

function segmentsOf(statement: Statement): Segment[] {
  // "5 maybe?" expresses doubt: it may be cited, but it proves nothing.
  if (!statement.isTemplate && isQuestion(statement.text)) return [];
  const selfOnly = statement.isTemplate || hasOnlyISubjects(statement.text);
  // Without its subject, somebody else's act would be taken for the candidate's.
  if (statement.whose === "other" && selfOnly) return [];
  const whole = { tokens: readText(statement.text).tokens, selfOnly };
  const segments = selfOnly ? [{ tokens: withoutI(whole.tokens), selfOnly }, whole] : [whole];
  if (statement.isTemplate || !selfOnly || statement.state !== "done" || isIndivisible(statement.text)) return segments;
  const parts = partsOf(statement.text).map((text) => ({ tokens: withoutI(readText(text).tokens), selfOnly: true }));
  return parts.length > 1 ? [...segments, ...parts] : segments;
}

// True if the claim consists of segments, each after a comma or an "and".
function isSequence(claimed: readonly Token[], segments: Segment[]): boolean {
  const tried = new Set<number>();
  const reach = (at: number): boolean => {
    if (at === claimed.length) return true;
    if (tried.has(at) || (at > 0 && !claimed[at]?.begins)) return false;
    tried.add(at);
    return segments.some(
      ({ tokens }) =>
        tokens.length > 0 &&
        tokens.every(({ text }, offset) => claimed[at + offset]?.text === text) &&
        reach(at + tokens.length),
    );
  };
  return reach(0);
}
