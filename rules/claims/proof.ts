import type { Statement } from "../../domain/statement.js";
import {
  actsOf,
  clausesOf,
  hasOnlyISubjects,
  hasRelative,
  readText,
  repeats,
  type Token,
  withoutI,
} from "../../language/sentences.js";
import { hasVerb } from "../../language/wording.js";
import { agreementIn, chosenStatus, heldIn } from "./field-sentences.js";

/*
 * A proof is a repetition. A sentence is proved if it is a sequence of whole statements, or of whole clauses of them, in the candidate's own
 * words: every word of the statement is in it, and no other. Inflection, articles, "and" and the leading "I" are ignored. Nothing may be left
 * out, so that no "helped to", "only", "for a colleague" or "not yet" can be lost: an item listed under a line such as "What Anna did:" is
 * repeated with that line.
 */

/** The cited statements that prove the sentence: it repeats them, and each is plainly told as done. Null if it is not proved. */
export function provedBy(sentence: string, cited: Statement[]): Statement[] | null {
  return repeatedBy(
    sentence,
    cited.filter(({ isTemplate, doubt }) => isTemplate || doubt === undefined),
  );
}

/** The cited statements that the sentence repeats, whole or by whole clauses, whatever they mean; null if it says something else. */
export function repeatedBy(sentence: string, cited: Statement[]): Statement[] | null {
  const claimed = readText(sentence).tokens;
  if (claimed.length === 0) return null;
  const proof = groups(cited).find((group) => {
    const segments = group.flatMap(segmentsOf);
    const own = segments.filter(({ selfOnly }) => selfOnly);
    return (
      isSequence(claimed, segments) ||
      isSequence(withoutLeadingI(claimed), own) ||
      isSequence(
        withoutI(claimed),
        own.filter(({ hasOthers }) => !hasOthers),
      )
    );
  });
  const own = [claimed, withoutLeadingI(claimed), withoutI(claimed)];
  return proof?.filter((one) => segmentsOf(one).some(({ tokens }) => own.some((list) => hasRun(list, tokens)))) ?? null;
}

function withoutLeadingI(tokens: readonly Token[]): readonly Token[] {
  return tokens[0]?.word === "i" ? tokens.slice(1) : tokens;
}

function hasRun(list: readonly Token[], run: readonly Token[]): boolean {
  return run.length > 0 && list.some((_, at) => isRunAt(list, at, run));
}

function isRunAt(list: readonly Token[], at: number, run: readonly Token[]): boolean {
  return run.every((told, offset) => {
    const said = list[at + offset];
    return said !== undefined && repeats(said, told);
  });
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
  /** True if only the candidate acts in the statement, so that every "I" may be ignored. */
  selfOnly: boolean;
  /** True if somebody may act in a clause within it: then only a leading "I" may be ignored. */
  hasOthers: boolean;
  of: Statement;
}

function segmentsOf(statement: Statement): Segment[] {
  const { isTemplate } = statement;
  const text = isSaidByHeading(statement) ? `${statement.heading} ${statement.text}` : statement.text;
  const selfOnly = isTemplate || hasOnlyISubjects(text);
  // Without its subject, somebody else's act would be taken for the candidate's.
  if (statement.whose === "other" && selfOnly) return [];
  // In "I met a man that drove trucks and fixed engines" an "I" before "fixed" would say something else.
  const hasOthers = hasRelative(text);
  const stripped = hasOthers ? withoutLeadingI : withoutI;
  const whole = { tokens: readText(text).tokens, selfOnly, hasOthers, of: statement };
  // "Cert CII (under way)" and "IF1, its first paper" prove "IF1, its first paper, under way".
  const standing = chosenStatus(statement.field);
  const held = heldIn(statement.field);
  const agreed = agreementIn(statement.field);
  const segments = [
    ...(held === null ? [] : [{ ...whole, tokens: readText(held).tokens }]),
    ...(agreed === null ? [] : [{ ...whole, tokens: readText(agreed).tokens }]),
    ...(selfOnly ? [{ ...whole, tokens: stripped(whole.tokens) }] : []),
    whole,
    ...(standing === null ? [] : [{ ...whole, tokens: readText(standing).tokens }]),
  ];
  if (isTemplate || !selfOnly || !isAllDone(statement)) return segments;
  const acts = actsOf(text).map((act) => ({ ...whole, tokens: stripped(readText(act).tokens) }));
  return [...segments, ...acts];
}

// True if the line above belongs to the meaning of the statement: "What Anna did:" in a reply, "Career goals" in a résumé.
function isSaidByHeading({ kind, heading, state, text }: Statement): boolean {
  return heading !== undefined && (kind !== "resume" || (state === "planned" && readText(text).state !== "planned"));
}

// True if every clause was done: "planned to" or "helped to" in one clause may also apply to the clauses after it.
function isAllDone({ text, state }: Statement): boolean {
  return state === "done" && clausesOf({ text, start: 0 }).every((clause) => readText(clause.text).state === "done");
}

// True if the claim consists of segments, each after a comma or an "and".
function isSequence(claimed: readonly Token[], segments: Segment[]): boolean {
  const tried = new Set<string>();
  const reach = (at: number, before: Statement | null): boolean => {
    if (at === claimed.length) return true;
    const place = `${at} ${before?.number}`;
    if (tried.has(place) || (at > 0 && !claimed[at]?.begins)) return false;
    tried.add(place);
    return segments.some(
      ({ tokens, of }) =>
        tokens.length > 0 && isRunAt(claimed, at, tokens) && mayFollow(of, before) && reach(at + tokens.length, of),
    );
  };
  return reach(0, null);
}

// "I led audits. I cleaned the yard. Every day.": a fragment belongs to the sentence before it.
function mayFollow(next: Statement, before: Statement | null): boolean {
  const isFragment = next.kind === "reply" && !next.isTemplate && !hasVerb(next.text);
  return !before || !isFragment || before.ref !== next.ref || before.number === next.number - 1;
}
