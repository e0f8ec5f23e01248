import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { add, type Counts, HEAD, percent, table, tableRow } from "./counts.js";
import { type Predicted, shareAWord, spansOverlap, understand } from "./understood.js";

const Gold = z.object({
  occupation: z.string(),
  requirements: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      quote: z.string(),
      must_have: z.boolean(),
      kind: z.string(),
      coverage: z.enum(["covered", "partial", "missing"]),
      resume_quote: z.string().nullable(),
      priority: z.string().nullable(),
    }),
  ),
  not_requirements: z.array(z.string()),
});

/** The results for one pair of résumé and job, or for several. */
export interface Pair {
  requirements: Counts;
  gaps: Counts;
  coverage: number;
  priority: number;
  matchedGaps: number;
  matched: number;
  unlisted: number;
  /** Requirements that are found, or are listed as unread. */
  notLost: number;
  questions: number;
  /** Questions about things that the job does not ask for, or that the résumé shows. */
  beside: number;
}

/**
 * Measures requirements and gaps of the pairs in a folder: at most one prediction per gold requirement, closest first. Unmatched
 * predictions count against precision. `tell` gets each miss.
 */
export async function measureGapSets(folder: string, tell: (miss: string) => void): Promise<[string, Pair][]> {
  const measured: [string, Pair][] = [];
  for (const name of readdirSync(folder)
    .filter((one) => existsSync(join(folder, one, "gold.json")))
    .sort()) {
    const read = (file: string) => readFileSync(join(folder, name, file), "utf8");
    const gold = Gold.parse(JSON.parse(read("gold.json")));
    measured.push([name, await compare(read("resume.txt"), read("job.txt"), gold, (miss) => tell(`${name}: ${miss}`))]);
  }
  return measured;
}

/** The total of all pairs. */
export function allPairs(measured: [string, Pair][]): Pair {
  return measured
    .map(([, pair]) => pair)
    .reduce((a, b) => ({
      requirements: add(a.requirements, b.requirements),
      gaps: add(a.gaps, b.gaps),
      coverage: a.coverage + b.coverage,
      priority: a.priority + b.priority,
      matchedGaps: a.matchedGaps + b.matchedGaps,
      matched: a.matched + b.matched,
      unlisted: a.unlisted + b.unlisted,
      notLost: a.notLost + b.notLost,
      questions: a.questions + b.questions,
      beside: a.beside + b.beside,
    }));
}

/** The figures of each pair and the total, as text. */
export function showGapSets(measured: [string, Pair][]): string {
  const head = [
    ...HEAD,
    "gaps",
    "recall",
    "precision",
    "gap F1",
    "coverage",
    "priority",
    "unlisted",
    "not lost",
    "beside",
  ];
  return table([head, ...measured.map(([name, pair]) => line(name, pair)), line("all", allPairs(measured))]);
}

function line(
  name: string,
  { requirements, gaps: found, coverage, priority, matched, matchedGaps, unlisted, notLost, questions, beside }: Pair,
): string[] {
  const [, ...gapFigures] = tableRow("", found);
  return [
    ...tableRow(name, requirements),
    gapFigures[0] ?? "",
    ...gapFigures.slice(2),
    percent(coverage / matched),
    percent(priority / matchedGaps),
    `${unlisted}`,
    percent(notLost / requirements.gold),
    `${beside} of ${questions}`,
  ];
}

async function compare(
  resume: string,
  job: string,
  gold: z.infer<typeof Gold>,
  tell: (miss: string) => void,
): Promise<Pair> {
  const { predicted, session } = await understand(resume, job);
  const spans = gold.requirements.map((requirement) => ({ requirement, ...spanOf(job, requirement.quote) }));
  const candidates = spans.flatMap((wanted) =>
    predicted
      .filter(
        (one) =>
          spansOverlap(one.sentence, wanted) &&
          shareAWord(`${one.title}`, `${wanted.requirement.title} ${wanted.requirement.quote}`),
      )
      .map((one) => ({ wanted, one, closeness: closeness(one, wanted) })),
  );
  const taken = new Map<(typeof spans)[number], Predicted>();
  const used = new Set<Predicted>();
  for (const { wanted, one } of candidates.sort((a, b) => b.closeness - a.closeness)) {
    if (taken.has(wanted) || used.has(one)) continue;
    taken.set(wanted, one);
    used.add(one);
  }
  const isGap = ({ requirement }: (typeof spans)[number]) => requirement.coverage !== "covered";
  const matched = [...taken];
  const rightGaps = matched.filter(([wanted, one]) => isGap(wanted) && one.gap !== null);
  for (const wanted of spans.filter((span) => !taken.has(span)))
    tell(`not found: ${wanted.requirement.title} (${wanted.requirement.kind}, ${wanted.requirement.coverage})`);
  for (const [{ requirement }, one] of matched)
    if ((one.gap?.status ?? "covered") !== requirement.coverage)
      tell(
        `${requirement.title} (found as "${one.title}"): ${one.gap?.status ?? "covered"} by "${one.shownBy}", not ${requirement.coverage} by "${requirement.resume_quote}"`,
      );
  for (const [{ requirement }, one] of rightGaps)
    if (one.gap?.priority !== requirement.priority)
      tell(`${requirement.title} (found as "${one.title}"): ${one.gap?.priority}, not ${requirement.priority}`);
  const others = predicted.filter((one) => !used.has(one));
  for (const one of others) tell(`not in the gold: ${one.title} (${one.gap?.status ?? "covered"})`);
  const denied = gold.not_requirements.map((sentence) => spanOf(job, sentence));
  return {
    requirements: { gold: spans.length, found: taken.size, predicted: predicted.length, right: used.size },
    gaps: {
      gold: spans.filter(isGap).length,
      found: rightGaps.length,
      predicted: predicted.filter(({ gap }) => gap !== null).length,
      right: rightGaps.length,
    },
    coverage: matched.filter(([{ requirement }, one]) => (one.gap?.status ?? "covered") === requirement.coverage)
      .length,
    priority: rightGaps.filter(([{ requirement }, one]) => one.gap?.priority === requirement.priority).length,
    matchedGaps: rightGaps.length,
    matched: matched.length,
    notLost: spans.filter(
      (wanted) =>
        taken.has(wanted) ||
        (!predicted.some((one) => spansOverlap(one.sentence, wanted)) &&
          session.unread.some((one) => spansOverlap(one, wanted))),
    ).length,
    questions: predicted.filter(({ gap }) => gap !== null).length,
    beside: predicted.filter((one) => {
      if (one.gap === null) return false;
      const asked = spans.filter((wanted) => spansOverlap(one, wanted));
      return asked.every(({ requirement }) => requirement.coverage === "covered");
    }).length,
    unlisted: others.filter((one) => !denied.some((span) => spansOverlap(span, one))).length,
  };
}

// 1 if the titles share a word, plus the overlap of the spans relative to their joint length.
function closeness(
  one: Predicted,
  wanted: { requirement: { title: string; quote: string }; start: number; end: number },
): number {
  const shared = Math.min(one.end, wanted.end) - Math.max(one.start, wanted.start);
  const either = Math.max(one.end, wanted.end) - Math.min(one.start, wanted.start);
  return (shareAWord(one.title, wanted.requirement.title) ? 1 : 0) + shared / either;
}

function spanOf(text: string, quote: string): { start: number; end: number } {
  const at = text.indexOf(quote);
  if (at < 0) throw new Error(`the gold quotes what is not in the text: ${quote}`);
  const start = [...text.slice(0, at)].length;
  return { start, end: start + [...quote].length };
}
