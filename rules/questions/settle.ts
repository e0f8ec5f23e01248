import { assert } from "../../domain/errors.js";
import type { Fact } from "../../domain/fact.js";
import type { Gap } from "../../domain/gap.js";
import { type Family, REQUIREMENT_KINDS } from "../../domain/job.js";
import { matterKindOf } from "../../domain/matter.js";
import { QuestionOutput } from "../../domain/outputs.js";
import type { Field, Proposal, QuestionSeed } from "../../domain/question.js";
import type { Post } from "../../domain/resume.js";
import type { Says } from "../says.js";
import { formFor, rowsFor, whereField } from "./forms.js";
import { type AskedGap, askedGap, templateQuestion } from "./template.js";

/** The context in which the questions of a batch are settled. */
export interface Settling {
  /** Of each matter the gap that its question is named by. */
  gaps: Gap[];
  /** The further gaps of a matter, by the id of that gap; none for a gap that is asked about alone. */
  rest?: ReadonlyMap<string, Gap[]>;
  /** The job's trade. */
  family: Family;
  /** The trade in whose words the form for a title asks; without it, the job's trade. */
  wordingOf?: (title: string) => Family;
  /** The posts of the résumé, to choose from. */
  posts: Post[];
  proposals: Map<string, Proposal>;
  /** Statements from earlier applications, of which the writer may name one by its number, from 1. */
  earlier?: Fact[];
  /** The words of the language in which is asked. */
  says: Says;
}

const MAX_FIELDS = 6;

/**
 * Settles a batch that a model wrote: one seed per gap. The template question, marked by its `source`, replaces a missing or
 * malformed item. A valid question keeps its text, even if its form has to be replaced.
 */
export function settleQuestions(settling: Settling, written: unknown[]): QuestionSeed[] {
  const items = new Map(
    written.flatMap((item) => {
      const parsed = QuestionOutput.safeParse(item);
      return parsed.success ? [[parsed.data.gap_id, parsed.data] as const] : [];
    }),
  );
  return settling.gaps.map((gap) => {
    const item = isOneForm(gap, settling) ? undefined : items.get(gap.gap_id);
    return item ? asWritten(gap, item, settling) : fromTemplate(gap, settling);
  });
}

/** Settles one item while its batch is still being streamed; null if it is malformed. */
export function settleItem(settling: Settling, item: unknown): QuestionSeed | null {
  const parsed = QuestionOutput.safeParse(item);
  const gap = settling.gaps.find(({ gap_id }) => gap_id === parsed.data?.gap_id);
  return parsed.success && gap && !isOneForm(gap, settling) ? asWritten(gap, parsed.data, settling) : null;
}

/** True for papers or conditions that are asked about together: rules write their question, which is the same for every candidate. */
export function isOneForm(gap: Gap, settling: Pick<Settling, "rest">): boolean {
  return restOf(gap, settling).length > 0 && matterKindOf(gap.kind) !== "story";
}

function restOf({ gap_id }: Gap, { rest }: Pick<Settling, "rest">): Gap[] {
  return rest?.get(gap_id) ?? [];
}

function idsOf(gap: Gap, settling: Settling): string[] {
  return [gap, ...restOf(gap, settling)].map(({ gap_id }) => gap_id);
}

function asWritten(gap: Gap, { question, why, fields, told }: QuestionOutput, settling: Settling): QuestionSeed {
  const proposal = settling.proposals.get(gap.gap_id) ?? proposalOf(settling.earlier?.[(told ?? 0) - 1]);
  return {
    gap_id: gap.gap_id,
    gap_ids: idsOf(gap, settling),
    source: isSettled(proposal) ? "facts" : "model",
    text: question,
    why,
    fields: fits(fields, gap) ? withPosts(fields.map(toField), settling) : formWith(gap, settling),
    proposal,
  };
}

// What the writer found under another name. The candidate says whether it is so.
function proposalOf(fact: Fact | undefined): Proposal | null {
  if (!fact) return null;
  const { fact_id, session_id, said_at, choice } = fact;
  return { choice, source: { fact_id, session_id, said_at }, others: [] };
}

function fromTemplate(gap: Gap, settling: Settling): QuestionSeed {
  const { question, why } = templateFor(gap, settling);
  const isForm = isOneForm(gap, settling);
  // In a form with rows each row is filled with its own earlier statement.
  const proposal = isForm ? null : (settling.proposals.get(gap.gap_id) ?? null);
  const row_facts = isForm ? rowFactsOf(idsOf(gap, settling), settling) : {};
  return {
    gap_id: gap.gap_id,
    gap_ids: idsOf(gap, settling),
    source: isSettled(proposal) ? "facts" : "template",
    text: question,
    why,
    fields: formWith(gap, settling),
    proposal,
    ...(Object.keys(row_facts).length > 0 && { row_facts }),
  };
}

// A row is filled with what was held or agreed to. An earlier "no" leaves it empty, and so do statements that contradict each other.
function rowFactsOf(ids: string[], { proposals }: Settling): Record<string, string> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const proposal = proposals.get(id) ?? null;
      return proposal?.choice === "yes" && isSettled(proposal) ? [[id, proposal.source.fact_id]] : [];
    }),
  );
}

// One question for all rows of a form; of a story, what else it may show is named after the question about its first gap.
function templateFor(gap: Gap, settling: Settling): { question: string; why: string } {
  const { says } = settling;
  const rest = restOf(gap, settling);
  const others = rest.map(({ title }) => title);
  if (!isOneForm(gap, settling)) return templateQuestion(askedGap(gap), says, others);
  const ask = matterKindOf(gap.kind) === "papers" ? says.question.papers : says.question.conditions;
  const isMixed = rest.some(({ must_have }) => must_have !== gap.must_have);
  const why = isMixed ? says.question.mixed : templateQuestion(askedGap(gap), says).why;
  return { question: ask([gap.title, ...others]), why };
}

/**
 * A question that was written about a gap as it was before the candidate corrected the reading, with the posts and the passages that are read now.
 * It keeps its words if they say what is so of the gap.
 */
export function withCorrectedReading(
  seed: QuestionSeed,
  { gap, about }: { gap: Gap; about: Gap },
  settling: Omit<Settling, "gaps">,
): QuestionSeed {
  const { posts, says } = settling;
  const current = { ...settling, gaps: [gap] };
  const gap_ids = idsOf(gap, current);
  // A matter that lost or won a gap is another question.
  if (seed.gap_ids !== undefined && seed.gap_ids.join() !== gap_ids.join()) return fromTemplate(gap, current);
  const fields =
    gap.kind === "years"
      ? formWith(gap, current)
      : seed.fields.map((field) => (field.id === "where" ? whereField(posts, says.form) : field));
  const [before, now] = [about, gap].map(askedGap);
  if (JSON.stringify(before) === JSON.stringify(now)) return { ...seed, fields };
  const { question, why } = templateFor(gap, current);
  return { ...seed, source: isSettled(seed.proposal) ? "facts" : "template", text: question, why, fields };
}

// Earlier statements that contradict each other do not answer the question: the candidate is asked which is right.
function isSettled(proposal: Proposal | null): boolean {
  return proposal !== null && proposal.others.length === 0;
}

function formWith(gap: Gap, settling: Settling): Field[] {
  const { family, wordingOf, posts, says } = settling;
  return formOf([gap, ...restOf(gap, settling)], { family, posts, says, wording: wordingOf?.(gap.title) });
}

/** The form for the gaps of one matter: a row for each paper or condition, else one story or a form of its kind. */
export function formOf(gaps: Gap[], context: Parameters<typeof formFor>[1]): Field[] {
  const all = gaps.map(askedGap);
  const isStory = gaps.every(({ kind }) => matterKindOf(kind) === "story");
  return all.length > 1 && !isStory ? rowsFor(all, context) : formFor(withAll(all), context);
}

// The form for a story names the tools of all its gaps.
function withAll([first, ...others]: AskedGap[]): AskedGap {
  assert(first, "a matter has a gap");
  return { ...first, also: [...first.also, ...others.map(({ job_quote }) => job_quote)] };
}

// A form about an experience needs a story. A form with fixed choices never comes from a model: rules word its answer and know only their own
// fields.
function fits(fields: QuestionOutput["fields"], { kind }: Gap): boolean {
  if (REQUIREMENT_KINDS[kind].hasFixedForm) return false;
  const ids = new Set(fields.map(({ id }) => id));
  // An object with a key "lc" in the stored state would be taken for a serialised LangChain object.
  if (ids.has("lc")) return false;
  const choices = fields.every(({ type, options }) => !type.endsWith("select") || (options?.length ?? 0) >= 2);
  return (
    ids.size === fields.length &&
    choices &&
    fields.length <= MAX_FIELDS &&
    fields.some(({ type }) => type === "textarea")
  );
}

// Adds the choice of posts, makes one story required, and collapses the other fields.
function withPosts(fields: Field[], { posts, says }: Settling): Field[] {
  const story =
    fields.find(({ type, required }) => type === "textarea" && required) ??
    fields.find(({ type }) => type === "textarea");
  const others = fields.filter((field) => field !== story && field.id !== "where");
  return [
    whereField(posts, says.form),
    ...(story ? [{ ...story, required: true }] : []),
    ...others.map((field) => ({ ...field, required: false, more: true as const })),
  ];
}

function toField({ id, type, question, required, options, help }: QuestionOutput["fields"][number]): Field {
  return { id, type, question, required, ...(options && { options }), ...(help !== null && { help }) };
}
