import type { Gap } from "../../domain/gap.js";
import { type Family, REQUIREMENT_KINDS } from "../../domain/job.js";
import { QuestionOutput } from "../../domain/outputs.js";
import type { Field, Proposal, QuestionSeed } from "../../domain/question.js";
import type { Post } from "../../domain/resume.js";
import type { Says } from "../says.js";
import { formFor, whereField } from "./forms.js";
import { askedGap, templateQuestion } from "./template.js";

/** The context in which the questions of a batch are settled. */
export interface Settling {
  gaps: Gap[];
  /** The job's trade. */
  family: Family;
  /** The trade in whose words the form for a title asks; without it, the job's trade. */
  wordingOf?: (title: string) => Family;
  /** The posts of the résumé, to choose from. */
  posts: Post[];
  proposals: Map<string, Proposal>;
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
    const item = items.get(gap.gap_id);
    return item ? asWritten(gap, item, settling) : fromTemplate(gap, settling);
  });
}

/** Settles one item while its batch is still being streamed; null if it is malformed. */
export function settleItem(settling: Settling, item: unknown): QuestionSeed | null {
  const parsed = QuestionOutput.safeParse(item);
  const gap = settling.gaps.find(({ gap_id }) => gap_id === parsed.data?.gap_id);
  return parsed.success && gap ? asWritten(gap, parsed.data, settling) : null;
}

function asWritten(gap: Gap, { question, why, fields }: QuestionOutput, settling: Settling): QuestionSeed {
  const proposal = settling.proposals.get(gap.gap_id) ?? null;
  return {
    gap_id: gap.gap_id,
    source: isSettled(proposal) ? "facts" : "model",
    text: question,
    why,
    fields: fits(fields, gap) ? withPosts(fields.map(toField), settling) : formOf(gap, settling),
    proposal,
  };
}

function fromTemplate(gap: Gap, settling: Settling): QuestionSeed {
  const { question, why } = templateQuestion(askedGap(gap), settling.says);
  const proposal = settling.proposals.get(gap.gap_id) ?? null;
  const fields = formOf(gap, settling);
  return {
    gap_id: gap.gap_id,
    source: isSettled(proposal) ? "facts" : "template",
    text: question,
    why,
    fields,
    proposal,
  };
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
  const fields =
    gap.kind === "years"
      ? formOf(gap, { ...settling, gaps: [gap] })
      : seed.fields.map((field) => (field.id === "where" ? whereField(posts, says.form) : field));
  const [before, now] = [about, gap].map(askedGap);
  if (JSON.stringify(before) === JSON.stringify(now)) return { ...seed, fields };
  const { question, why } = templateQuestion(askedGap(gap), says);
  return { ...seed, source: isSettled(seed.proposal) ? "facts" : "template", text: question, why, fields };
}

// Earlier statements that contradict each other do not answer the question: the candidate is asked which is right.
function isSettled(proposal: Proposal | null): boolean {
  return proposal !== null && proposal.others.length === 0;
}

function formOf(gap: Gap, { family, wordingOf, posts, says }: Settling): Field[] {
  return formFor(askedGap(gap), { family, posts, says, wording: wordingOf?.(gap.title) });
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
