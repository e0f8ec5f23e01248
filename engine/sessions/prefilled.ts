import type { QuestionRow, SessionRows } from "../../adapters/stores/ports/sessions.js";
import { WITH_GOOD_ANSWER } from "../../domain/answer.js";
import type { Fact } from "../../domain/fact.js";
import { gapIdsOf } from "../../domain/matter.js";
import {
  type Ask,
  AskBody,
  type Field,
  type FieldValue,
  type FieldValues,
  type Proposal,
  type ShownProposal,
} from "../../domain/question.js";
import type { FilledForm } from "../../domain/run.js";
import type { AskView } from "../../domain/session.js";
import { hasRows, idInRow } from "../../rules/questions.js";

/* What the candidate said before, filled into a waiting ask: earlier facts, the answer to another question, and the last values of the same form. */

/** The field that names the post of a story by its number. */
const WHERE = "where";

/** The ask as clients see it. Only this function fills in earlier input. */
export function withPrefilledValues(
  stored: AskView,
  { question_id, origin, view }: Pick<QuestionRow, "question_id" | "origin" | "view">,
  { facts, forms: given, questions }: Pick<SessionRows, "facts" | "forms" | "questions">,
): Ask {
  const body = AskBody.parse(stored);
  const { ask_id } = stored;
  const forms = given.get(question_id) ?? [];
  const proposed = proposedFor({ origin }, { facts, questions });
  const filledIn = (fields: Field[]) => {
    const [last] = forms;
    if (last) return fields.map((field) => withValue(field, last.values[field.id]));
    if (hasRows({ fields })) return fields.map((field) => withRowFact(field, origin.question.row_facts ?? {}, facts));
    const values = proposed ? valuesFor(fields, proposed, question_id) : {};
    return fields.map((field) => withValue(field, values[field.id]));
  };
  switch (body.kind) {
    case "experience": {
      const { kind, choices } = body;
      const fields = body.fields && { fields: filledIn(body.fields) };
      const near = choices.includes("shown") ? (origin.gap.near ?? []) : [];
      return { ask_id, kind, choices, near, ...fields, ...(proposed && { proposal: proposed }) };
    }
    case "details":
      return { ...body, ask_id, fields: filledIn(body.fields) };
    case "improvement": {
      const fields = body.fields.map((field) => withValue(field, earlierValueOf(field, view.refinements_left, forms)));
      return { ...body, ask_id, fields };
    }
    case "confirm":
    case "plan":
      return { ...body, ask_id };
    case "document":
      throw new Error("a question does not wait with a document");
  }
}

// The earlier fact that was found when the question was written, or else a fact of another answer of this session that shows the same gap.
function proposedFor(
  { origin }: Pick<QuestionRow, "origin">,
  { facts, questions }: Pick<SessionRows, "facts" | "questions">,
): ShownProposal | null {
  const { proposal } = origin.question;
  const fact = proposal && facts.get(proposal.source.fact_id);
  if (fact) return shownProposal(proposal, fact, facts);
  if (hasRows(origin.question) || origin.contradiction) return null;
  const own = gapIdsOf(origin.question);
  const told = questions
    .filter(({ view: { outcome } }) => outcome !== null && WITH_GOOD_ANSWER.includes(outcome))
    .filter(({ view: { also_shows = [] } }) => own.every((id) => also_shows.includes(id)))
    .flatMap(({ view: { stated = [] } }) => stated.flatMap((id) => facts.get(id) ?? []))
    .at(-1);
  if (!told) return null;
  const { fact_id, session_id, said_at, choice } = told;
  return shownProposal({ choice, source: { fact_id, session_id, said_at }, others: [] }, told, facts);
}

// Only facts that still exist are shown, each with its current wording.
function shownProposal(
  proposal: Proposal,
  { gap_title, values, text }: Fact,
  facts: SessionRows["facts"],
): ShownProposal {
  const others = proposal.others.flatMap((other) => {
    const fact = facts.get(other.fact_id);
    return fact ? [{ ...other, text: fact.text, values: fact.values }] : [];
  });
  return { ...proposal, about: gap_title, values, text, others };
}

// The values of another form in this one: by id, and where its story has another id, the longest text that no field has taken. A choice that this
// form does not offer is left out, and so is the post of another session, whose posts have other numbers.
function valuesFor(fields: Field[], { values, source }: ShownProposal, question_id: string): FieldValues {
  const isHere = question_id.startsWith(`${source.session_id}.`);
  const fits = (id: string, value: FieldValue) => {
    const field = fields.find((one) => one.id === id);
    return field !== undefined && (isHere || id !== WHERE) && offers(field, value);
  };
  const own = Object.fromEntries(Object.entries(values).filter(([id, value]) => fits(id, value)));
  const story = fields.find(({ type, required }) => type === "textarea" && required);
  const isText = (value: FieldValue) => typeof value === "string" && /\s/.test(value);
  const [longest] = Object.entries(values)
    .flatMap(([id, value]) => (id in own || !isText(value) ? [] : [String(value)]))
    .sort((a, b) => b.length - a.length);
  return story && own[story.id] === undefined && longest !== undefined ? { ...own, [story.id]: longest } : own;
}

function withRowFact(field: Field, rowFacts: Record<string, string>, facts: SessionRows["facts"]): Field {
  const fact = field.gap_id === undefined ? undefined : facts.get(rowFacts[field.gap_id] ?? "");
  const value = fact?.values[idInRow(field)];
  if (!fact || value === undefined || !offers(field, value)) return field;
  const { fact_id, session_id, said_at } = fact;
  return { ...field, value, said: { fact_id, session_id, said_at } };
}

function offers({ options }: Field, value: FieldValue): boolean {
  return options === undefined || [value].flat().every((one) => options.some((option) => option.value === one));
}

function withValue(field: Field, value: FieldValue | undefined): Field {
  return value === undefined ? field : { ...field, value };
}

// The reply to the same question before a rewind. If the question is asked again after a further refinement, it starts empty.
function earlierValueOf(
  { type, question }: Field,
  refinementsLeft: number,
  forms: FilledForm[],
): FieldValue | undefined {
  const given = forms
    .filter(({ form }) => form?.refinements_left === refinementsLeft)
    .map(({ values, form }) => {
      const same = form?.fields.find((field) => field.type === type && field.question === question);
      return same && values[same.id];
    });
  return given.find((value) => value !== undefined);
}
