import { z } from "zod";
import type { Gap } from "./gap.js";
import { REQUIREMENT_KINDS, type RequirementKind } from "./job.js";

/** The maximum number of gaps that one story is asked for. */
export const MOST_GAPS = 5;

/** What one story, one form or one look at the papers would settle: one or more gaps, the one that matters most first. */
export const Matter = z.object({
  gap_ids: z.array(z.string()).min(1),
  why: z
    .string()
    .nullable()
    .default(null)
    .describe("Why they belong together, in a few words, where a model grouped them"),
});
export type Matter = z.infer<typeof Matter>;

/**
 * How a gap is settled: with a story, in the one form for papers, in the one form for conditions of the work, or in a form of its own (a length of
 * experience, a language).
 */
export type MatterKind = "story" | "papers" | "conditions" | "alone";

/** How a gap of this kind is settled. */
export function matterKindOf(kind: RequirementKind): MatterKind {
  const { isPaper, hasFixedForm } = REQUIREMENT_KINDS[kind];
  if (isPaper) return "papers";
  if (kind === "logistics") return "conditions";
  return hasFixedForm ? "alone" : "story";
}

/** The ids of the gaps of a question, the one that it is named by first. A question of an earlier release has one gap. */
export function gapIdsOf({ gap_id, gap_ids }: { gap_id: string; gap_ids?: string[] | undefined }): string[] {
  return gap_ids?.length ? gap_ids : [gap_id];
}

/** All gaps of a question or its thread, the one that it is named by first. Older ones have one gap, those about none have none. */
export function gapsOfMatter({ gap, rest }: { gap: Gap | null; rest?: Gap[] | undefined }): Gap[] {
  return gap ? [gap, ...(rest ?? [])] : [];
}

/** The further gaps of each matter, by the id of the gap that it is named by. */
export function furtherGaps(matters: Matter[], gaps: Gap[], named: Pick<Gap, "gap_id">[]): Record<string, Gap[]> {
  const isNamed = (id: string | undefined) => named.some(({ gap_id }) => gap_id === id);
  return Object.fromEntries(
    mattersOf(matters, gaps).flatMap(({ gaps: [first, ...rest] }) =>
      first && rest.length > 0 && isNamed(first.gap_id) ? [[first.gap_id, rest]] : [],
    ),
  );
}

/** The matters with their gaps. Gaps of an earlier release are in no matter: each is one by itself. */
export function mattersOf(matters: Matter[], gaps: Gap[]): { matter: Matter; gaps: Gap[] }[] {
  const grouped = new Set(matters.flatMap(({ gap_ids }) => gap_ids));
  const alone = gaps
    .filter(({ gap_id }) => !grouped.has(gap_id))
    .map(({ gap_id }) => ({ gap_ids: [gap_id], why: null }));
  return [...matters, ...alone].flatMap((matter) => {
    const own = matter.gap_ids.flatMap((id) => gaps.find(({ gap_id }) => gap_id === id) ?? []);
    return own.length > 0 ? [{ matter, gaps: own }] : [];
  });
}
