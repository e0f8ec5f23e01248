import type { Statement } from "../../domain/statement.js";
import { isLimited, isSelfOnly, partsOf, type Token, tokensOf, withoutSelf } from "../../language/repeating.js";

/*
 * A proof repeats. A sentence is proved when it is a sequence of whole statements, or of whole clauses of them, in the
 * candidate's own words: every word of the statement is in it, and no other. Inflection, articles, "and" and the leading "I"
 * are left aside. Nothing is left out, so that no "helped to", "only", "for a colleague" or "not yet" can be lost.
 */

/** The statements that say the sentence with nothing left out of them, those alone that it repeats; null where it is not proved. */
export function provedBy(sentence: string, cited: Statement[]): Statement[] | null {
  const claimed = tokensOf(sentence);
  if (claimed.length === 0) return null;
  const proof = groups(cited).find((group) => {
    const segments = group.flatMap(segmentsOf);
    return (
      isSequence(claimed, segments) ||
      isSequence(
        withoutSelf(claimed),
        segments.filter(({ selfOnly }) => selfOnly),
      )
    );
  });
  const own = [claimed, withoutSelf(claimed)];
  return proof?.filter((one) => segmentsOf(one).some(({ tokens }) => own.some((list) => hasRun(list, tokens)))) ?? null;
}

function hasRun(list: Token[], run: Token[]): boolean {
  return run.length > 0 && list.some((_, at) => run.every(({ text }, offset) => list[at + offset]?.text === text));
}

// Only what stands under one post, or in one field of a reply, may be put together in one sentence: a fact keeps its place.
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

// What one form says in its fields belongs together.
function formOf({ kind, ref, field }: Statement): string {
  return kind === "reply" && field ? ref.slice(0, ref.lastIndexOf(`.${field.id}`)) : ref;
}

interface Segment {
  tokens: Token[];
  /** Nobody but the candidate acts in it, so that "I" may be left out everywhere. */
  selfOnly: boolean;
}

function segmentsOf(statement: Statement): Segment[] {
  const selfOnly = statement.worded || isSelfOnly(statement.text);
  // Without its subject, it would be taken for the candidate's.
  if (statement.whose === "other" && selfOnly) return [];
  const whole = { tokens: tokensOf(statement.text), selfOnly };
  const segments = selfOnly ? [{ tokens: withoutSelf(whole.tokens), selfOnly }, whole] : [whole];
  if (statement.worded || !selfOnly || statement.state !== "done" || isLimited(statement.text)) return segments;
  const parts = partsOf(statement.text).map((text) => ({ tokens: withoutSelf(tokensOf(text)), selfOnly: true }));
  return parts.length > 1 ? [...segments, ...parts] : segments;
}

// The claim is one segment after another, each behind a comma or an "and".
function isSequence(claimed: Token[], segments: Segment[]): boolean {
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
