import type { Statement } from "../../domain/statement.js";
import { saysNotDone } from "../../language/acts.js";
import { mayNameEmployer, namingWords } from "../../language/names.js";
import { readText } from "../../language/sentences.js";
import { hasOtherSubject } from "../../language/wording.js";
import { besideOf, type Compared, citedTextOf } from "./cited-text.js";
import { missingFigures } from "./missing-figures.js";
import { missingNames } from "./missing-names.js";

/*
 * Reasons to refute a sentence: a figure, a name, a tool, a date or an employer that its statements do not have, or
 * statements that are denied, planned, lapsed or about somebody else. Plain words refute nothing; they leave a sentence open.
 */

/** The reasons to refute a clause, worded for the candidate and the writer; empty if there are none. */
export function refutationsOf(clause: string, compared: Compared): string[] {
  const { cited } = compared;
  if (cited.length === 0) return ["it names no statement that it rests on"];
  const unfit = unfitOf(clause, cited);
  if (unfit !== null) return [unfit];
  const there = citedTextOf(compared);
  const elsewhere = otherPost(clause, compared);
  // A tool that another line of the same post has was there: whether it belongs to this is for the candidate to say.
  const withBeside = citedTextOf({ ...compared, cited: [...cited, ...besideOf(compared)] });
  const names = missingNames(clause, withBeside, compared.lexicon).filter((name) =>
    elsewhere.every((one) => !one.includes(name)),
  );
  const missing = [...missingFigures(clause, there, cited), ...names];
  return [...missing.map((what) => `"${what}" is not there`), ...elsewhere];
}

/** The names among the reasons to refute a clause: "SAP" of '"SAP" is not there'. */
export function missingNamesIn(reasons: string[]): string[] {
  return reasons.flatMap((one) => MISSING_NAME.exec(one)?.[1] ?? []);
}
const MISSING_NAME = /^"(\p{L}.*)" is not there$/u;

/** The reason why a sentence that repeats these statements may not be a bullet: a denial, or somebody else's act. Null if it may. */
export function noBullet(repeated: Statement[]): string | null {
  if (repeated.some(({ isTemplate }) => isTemplate)) return null;
  // "I never lost a parcel" denies nothing that was asked for.
  if (repeated.every(({ text }) => saysNotDone(text))) return REFUSED.denied ?? null;
  return repeated.every(({ whose }) => whose === "other") ? OTHERS : null;
}

const OTHERS = "what it rests on is about somebody else";
const REFUSED: Partial<Record<Statement["state"], string>> = {
  denied: "what it rests on is denied",
  planned: "what it rests on is only planned",
  lapsed: "what it rests on is not valid any more",
};

// Only if all cited statements are unfit: one that is fit may support the clause.
function unfitOf(clause: string, cited: Statement[]): string | null {
  const facts = cited.filter(({ isHeader }) => !isHeader);
  if (facts.length === 0) return null;
  if (facts.every(({ whose, text }) => whose === "other" && !namesSubject(clause, text))) return OTHERS;
  const [first] = facts;
  const refused = first && facts.every(({ state }) => state === first.state) ? REFUSED[first.state] : undefined;
  return refused !== undefined && readText(clause).state === "done" && !readText(clause).negates ? refused : null;
}

// A sentence that names who acted claims no more than its statement, and a sentence about a thing ("it has stayed low since") claims no act.
function namesSubject(clause: string, statement: string): boolean {
  if (readText(clause).doer === "other" || hasOtherSubject(clause)) return true;
  const there = new Set(readText(clause).words.map(({ stem }) => stem));
  return readText(statement)
    .words.slice(0, SUBJECT_WORDS)
    .some(({ stem, lower }) => lower.length > 3 && there.has(stem));
}
const SUBJECT_WORDS = 3;

// The clause names the employer of another post than the post of its facts.
function otherPost(clause: string, { cited, posts }: Compared): string[] {
  const facts = cited.filter(({ isHeader }) => !isHeader);
  const own = facts.flatMap(({ post }) => (post ? [post.header.start] : []));
  // A fact without a post may belong to any of them.
  if (own.length === 0 || own.length < facts.length) return [];
  const said = new Set(
    [
      ...facts.flatMap(({ text }) => readText(text).words),
      ...posts.filter(({ header }) => own.includes(header.start)).flatMap(({ header }) => readText(header.text).words),
    ].map(({ lower }) => lower),
  );
  const named = new Set(namingWords(clause).map(({ lower }) => lower));
  return posts.flatMap(({ header, employer }) => {
    if (own.includes(header.start) || employer === null) return [];
    // Then the candidate decides.
    if (facts.some(({ text }) => mayNameEmployer(text, employer))) return [];
    const telling = namingWords(employer).filter(({ lower }) => !said.has(lower));
    return telling.some(({ lower }) => named.has(lower)) ? [`it was not at ${employer}`] : [];
  });
}
