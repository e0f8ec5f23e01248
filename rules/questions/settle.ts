import type { Gap } from "../../domain/gap.js";
import type { Family } from "../../domain/job.js";
import { QuestionOutput } from "../../domain/outputs.js";
import type { Field, Proposal, QuestionSeed } from "../../domain/question.js";
import { askedGap, templateQuestion } from "./template.js";

const SHORT_KINDS: Gap["kind"][] = ["licence", "certificate", "language", "degree", "logistics"];
const MAX_SHORT_FIELDS = 3;
const MIN_FIELDS = 4;
const MAX_FIELDS = 6;

/**
 * Settles a batch that a provider wrote: one seed per gap. An item that is missing, malformed or does not fit the gap's
 * kind becomes the plain template question, marked by its source.
 */
export function settleQuestions(
  gaps: Gap[],
  written: unknown[],
  family: Family,
  proposals: Map<string, Proposal>,
): QuestionSeed[] {
  const items = new Map(
    written.flatMap((item) => {
      const parsed = QuestionOutput.safeParse(item);
      return parsed.success ? [[parsed.data.gap_id, parsed.data] as const] : [];
    }),
  );
  return gaps.map((gap) => {
    const item = items.get(gap.gap_id);
    const proposal = proposals.get(gap.gap_id) ?? null;
    if (item && fits(item, gap)) return seedOf(gap, item, "model", proposal);
    return seedOf(gap, templateQuestion(askedGap(gap), family), "template", proposal);
  });
}

/** Settles one item while its batch is still being written; null for one that will not be used as it is. */
export function settleItem(gaps: Gap[], item: unknown, proposals: Map<string, Proposal>): QuestionSeed | null {
  const parsed = QuestionOutput.safeParse(item);
  const gap = gaps.find(({ gap_id }) => gap_id === parsed.data?.gap_id);
  if (!parsed.success || !gap || !fits(parsed.data, gap)) return null;
  return seedOf(gap, parsed.data, "model", proposals.get(gap.gap_id) ?? null);
}

function seedOf(
  { gap_id }: Gap,
  { question, why, fields }: QuestionOutput,
  source: "model" | "template",
  proposal: Proposal | null,
): QuestionSeed {
  return { gap_id, source: proposal ? "facts" : source, text: question, why, fields: fields.map(toField), proposal };
}

function fits({ fields }: QuestionOutput, { kind }: Gap): boolean {
  const ids = new Set(fields.map(({ id }) => id));
  // An object with a key "lc" in the stored state would be taken for a serialised LangChain object.
  if (ids.has("lc")) return false;
  const choices = fields.every(({ type, options }) => !type.endsWith("select") || (options?.length ?? 0) >= 2);
  const short = SHORT_KINDS.includes(kind);
  const sized = short ? fields.length <= MAX_SHORT_FIELDS : fields.length >= MIN_FIELDS && fields.length <= MAX_FIELDS;
  return ids.size === fields.length && choices && sized && (short || fields.some(({ type }) => type === "textarea"));
}

function toField({ id, type, question, required, options, help }: QuestionOutput["fields"][number]): Field {
  return { id, type, question, required, ...(options && { options }), ...(help !== null && { help }) };
}
