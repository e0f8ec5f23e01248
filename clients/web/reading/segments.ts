import type { ReadingResource, ReadRequirement } from "../../../domain/reading.js";

/** A part of a posting: a sentence, or what stands between two. */
export interface Segment {
  start: number;
  end: number;
  text: string;
  /** What opens it: its first requirement, or its place; null for what is no sentence. */
  id: string | null;
  requirements: ReadRequirement[];
  strength: ReadRequirement["strength"] | null;
  unread: boolean;
  /** True if one of its requirements is neither shown nor answered. */
  open: boolean;
}

const STRONGEST = ["must", "desirable", "condition"] as const;

/** A posting in parts, in the order of its text; all of it is there. Spans are in code points. */
export function inSegments(text: string, { sentences, requirements }: ReadingResource["job"]): Segment[] {
  const letters = [...text];
  const between = (start: number, end: number): Segment[] =>
    start < end
      ? [
          {
            start,
            end,
            text: letters.slice(start, end).join(""),
            id: null,
            requirements: [],
            strength: null,
            unread: false,
            open: false,
          },
        ]
      : [];
  const segments: Segment[] = [];
  const named = new Set<string>();
  let from = 0;
  for (const { start, end, unread } of sentences) {
    if (start < from) continue;
    const own = requirements.filter((one) => one.start < end && start < one.end);
    // A requirement that two sentences share is opened at the first.
    const id = own.map(({ requirement_id }) => requirement_id).find((one) => !named.has(one)) ?? `at-${start}`;
    named.add(id);
    segments.push(...between(from, start), {
      start,
      end,
      text: letters.slice(start, end).join(""),
      id,
      requirements: own,
      strength: STRONGEST.find((strength) => own.some((one) => one.strength === strength)) ?? null,
      unread,
      open: own.some(({ coverage, answered }) => coverage !== "covered" && !answered),
    });
    from = end;
  }
  return [...segments, ...between(from, letters.length)];
}
