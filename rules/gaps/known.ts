import type { Fact } from "../../domain/fact.js";
import type { Gap } from "../../domain/gap.js";
import type { FieldValues, Proposal } from "../../domain/question.js";
import type { Reader } from "../../language/reader.js";
import type { Phrase } from "../../language/words.js";

/**
 * Proposes an answer to a gap from the newest earlier fact that covers the gap's own subject; null if there is none. Facts on the same subject
 * that contradict it are listed in `others`, and the candidate says which is right.
 */
export function proposalFrom(gap: Pick<Gap, "title">, facts: Fact[], reader: Pick<Reader, "phrase">): Proposal | null {
  const title = reader.phrase(gap.title);
  // Many facts share a subject, which is compared once.
  const subjects = new Map<string, "same" | "near" | "other">();
  const subjectOf = ({ gap_title }: Fact) => {
    const known = subjects.get(gap_title) ?? comparison(title, reader.phrase(gap_title));
    subjects.set(gap_title, known);
    return known;
  };
  const about = facts
    .filter((fact) => isAnswer(fact) && isAbout(fact, subjectOf(fact), title, reader))
    .sort((a, b) => saidLast(b).localeCompare(saidLast(a)));
  const [fact] = about;
  if (!fact) return null;
  const others = distinct(about.filter((one) => isContrary(one, fact)));
  return {
    choice: fact.choice,
    source: sourceOf(fact),
    others: others.map((one) => ({ ...sourceOf(one), choice: one.choice })),
  };
}

// A "no" and a wish to learn have no values. A reply about a sentence or an issue does not fill in a form.
function isAnswer({ choice, values }: Fact): boolean {
  return choice !== "yes" || Object.keys(values).length > 0;
}

// True for the same subject, or for a story that names everything that the gap names. A story about pneumonia says nothing about resuscitation,
// even if it was told for "deteriorating patients and resuscitation", and a "no" to both is not a "no" to one of them.
function isAbout(
  { text, choice }: Fact,
  subject: "same" | "near" | "other",
  title: Phrase,
  reader: Pick<Reader, "phrase">,
): boolean {
  if (subject !== "near") return subject === "same";
  return choice === "yes" && names(title, reader.phrase(text));
}

function comparison(title: Phrase, subject: Phrase): "same" | "near" | "other" {
  if (!subject.isAbout(title)) return "other";
  return names(title, subject) && names(subject, title) ? "same" : "near";
}

// True if one phrase names everything that another asks for, as entries of the lexicon or word for word.
function names(asked: Phrase, given: Phrase): boolean {
  const { concepts, names: proper, stems } = asked.terms;
  const hasThings =
    concepts.every((concept) => given.terms.concepts.includes(concept)) &&
    proper.every((name) => name.every((stem) => given.stems.has(stem))) &&
    (concepts.length + proper.length > 0 || stems.every((stem) => given.stems.has(stem)));
  return hasThings || asked.content.every((stem) => given.stems.has(stem));
}

function saidLast({ said_at, confirmed_at }: Fact): string {
  return confirmed_at ?? said_at;
}

// A later "yes" does not contradict an earlier "no", since people learn. The newest fact counts.
function isContrary(other: Fact, fact: Fact): boolean {
  if (other.fact_id === fact.fact_id || other.question_id === fact.question_id) return false;
  if (other.choice === "yes" && fact.choice !== "yes") return true;
  return other.choice === "yes" && fact.choice === "yes" && differ(other.values, fact.values);
}

/** The value of a choice in a form, as opposed to the candidate's words. */
const CHOICE = /^[a-z0-9_]{1,40}$/;

// True if figures or choices of the same field differ. Two different stories may both be true.
function differ(a: FieldValues, b: FieldValues): boolean {
  return Object.entries(a).some(([id, value]) => {
    const other = b[id];
    const isChoice = (one: unknown) => typeof one === "number" || (typeof one === "string" && CHOICE.test(one));
    return isChoice(value) && isChoice(other) && value !== other;
  });
}

const MOST_SHOWN = 3;

function distinct(facts: Fact[]): Fact[] {
  return [...new Map(facts.map((fact) => [`${fact.choice} ${JSON.stringify(fact.values)}`, fact])).values()].slice(
    0,
    MOST_SHOWN,
  );
}

function sourceOf({ fact_id, session_id, said_at }: Fact): Proposal["source"] {
  return { fact_id, session_id, said_at };
}
