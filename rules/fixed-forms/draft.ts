import type { Cited, Draft } from "../../domain/answer.js";
import type { Gap } from "../../domain/gap.js";
import { REQUIREMENT_KINDS } from "../../domain/job.js";
import type { Statement } from "../../domain/statement.js";
import { actOf } from "../../language/acts.js";
import { isIndivisible, readText } from "../../language/sentences.js";
import { capitalised, uncapitalised } from "../../language/text.js";
import { hasClause, hasVerb } from "../../language/wording.js";
import { agreementIn, chosenStatus, heldIn } from "../sources.js";

/** The ids of the fields that decide a form with fixed choices; `further` if there are no posts to choose from for years. */
const DECIDING = ["status", "agrees", "level", "posts", "further"];
/** The id of the story field of years. */
const STORY = "practice";
/** The maximum number of bullets from that story. */
const MOST_ACTS = 2;

/**
 * The answer of a form with fixed choices: its choices and typed details, each sentence made of unchanged statements, so that all of it is
 * proved. A text that limits the choice ("not on Fridays") is part of its bullet. If years come with a story, its acts are bullets. What is said
 * of a condition of the work names it if it is one of many, and has the whole sentences that were noted beside it. Null if the gap's kind has no such form, or if no choice was made: then a model writes the answer.
 */
export function fixedFormDraft(
  gap: Pick<Gap, "kind" | "title">,
  statements: Statement[],
  isOneOfMany = false,
): Pick<Draft, "title" | "bullets" | "spoken" | "cited"> | null {
  if (!REQUIREMENT_KINDS[gap.kind].hasFixedForm) return null;
  const said = statements.filter((one) => one.kind === "reply" && one.field).map(withNameAlone);
  const typed = said.filter(({ isTemplate }) => !isTemplate);
  // For a paper that is not held yet, no remark limits the bullet.
  const isHeld = said.find(decides)?.state === "done";
  const isLong = (one: Statement) => wordsOf(one) > LONGEST_VALUE;
  const isLoose = (one: Statement) => !isHeld && isLong(one) && TOLD_IN.includes(one.field?.id ?? "");
  const isRemark = (one: Statement) => (limits(one) ? isLoose(one) : isSentence(one));
  // A text that was typed beside the choice of posts is not a post.
  const isChosen = said.some((one) => decides(one) && one.isTemplate);
  const sentences = typed.filter((one) => (decides(one) ? isChosen && isLong(one) : isRemark(one)));
  const chosen = bulletsOf(
    gap,
    said.filter((one) => !sentences.includes(one)),
  );
  if (chosen.length === 0) return null;
  const title = gap.kind === "language" ? (languageSaid(said) ?? gap.title) : gap.title;
  if (gap.kind !== "logistics") {
    const bullets = [...chosen, ...actsOf(sentences)];
    return { title, bullets: bullets.map(({ text }) => text), spoken: "", cited: { bullets, spoken: [] } };
  }
  // An agreement to a condition is spoken in an interview, and is not a line of a résumé.
  const agreed = isOneOfMany
    ? chosen
    : agreedOf(
        chosen,
        said.filter((one) => !sentences.includes(one)),
      );
  const spoken = [
    ...agreed.map(({ text, rests_on }) => ({ text: `${text}.`, rests_on })),
    ...sentences.map(({ text, number }) => ({ text: `${ended(capitalised(text))}.`, rests_on: [number] })),
  ];
  return { title, bullets: [], spoken: spoken.map(({ text }) => text).join(" "), cited: { bullets: [], spoken } };
}

// "HACCP Level 2, would gladly do Level 3" names the paper that is held: what is said behind the name is left out, rather than the name.
function withNameAlone(one: Statement): Statement {
  if (one.isTemplate || one.field?.id !== "detail" || !(one.state !== "done" || hasClause(one.text))) return one;
  const [name = ""] = one.text.split(/[,;]\s|\s[–—-]\s|\.\s/u, 1);
  const { state, negates } = readText(name);
  const isName = name !== one.text && NAMES_A_PAPER.test(name) && !hasClause(name) && state === "done" && !negates;
  return isName ? { ...one, text: name, state } : one;
}
const NAMES_A_PAPER = /\p{Lu}\p{L}*.*(?:\p{Lu}|\d)|\p{Lu}{2}/u;

/** In words. A text that is longer than a name, a school or a date has to be reworded. */
const LONGEST_VALUE = 12;

/**
 * True if a form was answered with more than its choice and short details. Its statements side by side would then not make a line of a résumé.
 */
export function isTold(statements: Statement[]): boolean {
  const wordsIn = (id: string) =>
    statements
      .filter(({ kind, field, isTemplate }) => kind === "reply" && field?.id === id && !isTemplate)
      .reduce((sum, one) => sum + wordsOf(one), 0);
  // "No CDL" beside a licence is no part of its name.
  const isClause = (one: Statement) =>
    one.kind === "reply" &&
    DETAILS.includes(one.field?.id ?? "") &&
    (hasClause(one.text) || readText(one.text).negates);
  return TOLD_IN.some((id) => wordsIn(id) > LONGEST_VALUE) || statements.some(isClause);
}

function wordsOf({ text }: Statement): number {
  return text.split(/\s+/).length;
}

/** The fields with the name and the dates of a paper. */
const DETAILS = ["detail", "valid"];

/** The details of a paper, where a language was used, and of years what else counts and the story. */
const TOLD_IN = ["detail", "valid", "further", "used", STORY];

function decides({ field }: Statement): boolean {
  return field !== undefined && DECIDING.includes(field.id);
}

// "I ran the night shift" as a bullet: "Ran the night shift".
function actsOf(sentences: Statement[]): Cited[] {
  const acts = sentences.flatMap(({ field, text, number }) => {
    const act = field?.id === STORY ? actOf(ended(text)) : null;
    return act && !act.pointsBack && !act.saysI ? [{ text: act.text, rests_on: [number] }] : [];
  });
  return acts.slice(0, MOST_ACTS);
}

// "Not the class that you ask for": a text that limits the choice must be read together with it.
function limits({ isTemplate, state, whose, text }: Statement): boolean {
  return !isTemplate && (state !== "done" || whose === "other" || isIndivisible(text));
}

/** In characters. */
const LONGEST_DETAIL = 60;
const LONGEST_NAME = 120;

function isSentence({ text, field }: Statement): boolean {
  // "City & Guilds Level 3 Diploma in Heavy Vehicle Maintenance and Repair" is a long name, "own car insured for business use" no sentence.
  if (field?.id === "detail") return text.length > LONGEST_NAME || hasClause(text);
  return text.length > LONGEST_DETAIL || (hasVerb(text) && field?.id !== "valid");
}

function bulletsOf({ kind, title }: Pick<Gap, "kind" | "title">, said: Statement[]): Cited[] {
  const deciding = said.filter(decides);
  const [first, ...others] = deciding;
  if (!first) return [];
  const more = said.filter((one) => !deciding.includes(one) && one.field?.id !== "language");
  if (kind === "years")
    return [
      joined([first, ...more.filter(limits)]),
      ...[...others, ...more.filter((one) => !limits(one))].map((one) => joined([one])),
    ];
  const detail = more.find(({ field }) => field?.id === "detail");
  // The date comes directly after the status, before other typed details.
  const when = more.filter(({ field }) => field?.id === "valid");
  const rest = [...when, ...more.filter((one) => one !== detail && !when.includes(one))];
  const further = others.map((one) => joined([one]));
  if (!detail || limits(detail) || !names(detail.text, title)) {
    // The name of the held paper alone is enough.
    const lead = { ...first, text: heldIn(first.field) ?? first.text };
    return [joined(detail ? [lead, detail, ...rest] : [lead, ...rest]), ...further];
  }
  if (first.state === "done") return [joined([detail, ...rest]), ...further];
  const standing = chosenStatus(first.field);
  // "booked for February 2027" says that it is booked.
  const isSaid = standing === null || rest.some(({ text }) => text.toLowerCase().startsWith(standing));
  const lead = { ...detail, text: isSaid ? detail.text : `${ended(detail.text)}, ${standing}` };
  const told = joined([lead, ...rest]);
  return [{ ...told, rests_on: [first.number, ...told.rests_on] }, ...further];
}

// "Yes, that suits me, not on Fridays".
function agreedOf(chosen: Cited[], said: Statement[]): Cited[] {
  const first = said.find(decides);
  const lead = first && agreementIn(first.field);
  if (!first || !lead) return chosen;
  return [joined([{ ...first, text: lead }, ...said.filter((one) => !decides(one))]), ...chosen.slice(1)];
}

// The language alone: the job's words may ask for a higher level.
function languageSaid(said: Statement[]): string | null {
  return said.find(({ field }) => field?.id === "level")?.field?.choice?.subject || null;
}

// True if a typed detail says which paper it is: it shares a word with the gap's title, or the title leaves a choice. Such a name replaces the
// title: "Counterbalance forklift licence", but not "class C, since 2019".
function names(detail: string, title: string): boolean {
  if (/\bor\b/iu.test(title)) return true;
  const asked = new Set(readText(title).stems);
  return readText(detail).stems.some((stem) => asked.has(stem));
}

// "Forklift licence, since March 2023": short typed details follow after a comma, the subject of a status after a colon, whole sentences after a
// full stop.
function joined(parts: Statement[]): Cited {
  const [first, ...rest] = parts;
  const text = rest.reduce(
    (sofar, one) => {
      const more = ended(one.text);
      if (isSentence(one) || isNote(one)) return `${sofar}. ${capitalised(more)}`;
      // "I hold it, a full licence" and "I hold it: counterbalance".
      return isNamed(one, first) && continuesAs(more) === more ? `${sofar}: ${more}` : `${sofar}, ${continuesAs(more)}`;
    },
    capitalised(ended(first?.text ?? "")),
  );
  return { text, rests_on: parts.map(({ number }) => number) };
}

// "Cert CII (under way): the first of its three papers"
function isNamed(detail: Statement, lead: Statement | undefined): boolean {
  return detail.field?.id === "detail" && lead?.field?.id === "status" && !limits(detail);
}

// Beside a plain "yes" to a condition, a note is a separate sentence: "Yes, that suits me. From 4 January."
function isNote(one: Statement): boolean {
  return one.field?.id === "note" && !limits(one);
}

function ended(text: string): string {
  return text.replace(/[.\s]+$/, "");
}

/** Words that begin a detail and are not part of a name. */
const BEGINS_A_DETAIL = new Set(
  "since until from valid booked passed in at by every with for my the a an on not only but except no never".split(" "),
);

// "Since March 2023" continues in lower case; "March 2023" keeps its capital.
function continuesAs(text: string): string {
  const [first = ""] = text.toLowerCase().split(/\s/, 1);
  return BEGINS_A_DETAIL.has(first) ? uncapitalised(text) : text;
}
