import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { contentStems } from "../../language/words.js";
import { add, type Counts, HEAD, percent, scores, table, tableRow } from "./counts.js";
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
interface Pair {
  requirements: Counts;
  gaps: Counts;
  coverage: number;
  priority: number;
  matchedGaps: number;
  /** Matched gaps that are rightly classified as must-have or not. */
  rated: number;
  matched: number;
  unlisted: number;
  /** Requirements that are found, or are listed as unread. */
  notLost: number;
  /** `notLost`, plus the requirements whose words are all in the title of another one: both are asked about together. */
  named: number;
  /** Passages that are listed as unread, and how many of them contain a requirement. */
  unread: number;
  asking: number;
  questions: number;
  /** Questions about things that the job does not ask for or that the résumé shows. */
  beside: number;
  /**
   * Questions whose requirement the résumé shows at least in part; of these, the ones whose most similar line is that passage, and the ones with
   * that passage among their similar lines.
   */
  evident: number;
  evidentFirst: number;
  evidentNear: number;
  /** Gaps that were wrongly taken for strengths; a candidate can see them beside the lines that were taken as evidence. */
  doubted: number;
}

/**
 * Measures requirements and gaps of the pairs in a folder: at most one prediction per gold requirement, closest first. Unmatched
 * predictions count against precision. `reportMiss` gets each miss.
 */
export async function measureGapSets(folder: string, reportMiss: (miss: string) => void): Promise<[string, Pair][]> {
  const measured: [string, Pair][] = [];
  for (const name of readdirSync(folder)
    .filter((one) => existsSync(join(folder, one, "gold.json")))
    .sort()) {
    const read = (file: string) => readFileSync(join(folder, name, file), "utf8");
    const gold = Gold.parse(JSON.parse(read("gold.json")));
    measured.push([
      name,
      await compare(read("resume.txt"), read("job.txt"), gold, (miss) => reportMiss(`${name}: ${miss}`)),
    ]);
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
      rated: a.rated + b.rated,
      matched: a.matched + b.matched,
      unlisted: a.unlisted + b.unlisted,
      notLost: a.notLost + b.notLost,
      named: a.named + b.named,
      unread: a.unread + b.unread,
      asking: a.asking + b.asking,
      questions: a.questions + b.questions,
      beside: a.beside + b.beside,
      evident: a.evident + b.evident,
      evidentFirst: a.evidentFirst + b.evidentFirst,
      evidentNear: a.evidentNear + b.evidentNear,
      doubted: a.doubted + b.doubted,
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
    "must-have",
    "unlisted",
    "not lost",
    "or named",
    "unread, asking",
    "beside",
    "line first, near",
    "F1 looked through",
    "what is shown too",
  ];
  return table([head, ...measured.map(([name, pair]) => line(name, pair)), line("all", allPairs(measured))]);
}

function line(
  name: string,
  {
    requirements,
    gaps: found,
    coverage,
    priority,
    matched,
    matchedGaps,
    rated,
    unlisted,
    notLost,
    named,
    unread,
    asking,
    questions,
    beside,
    evident,
    evidentFirst,
    evidentNear,
    doubted,
  }: Pair,
): string[] {
  const [, ...gapFigures] = tableRow("", found);
  return [
    ...tableRow(name, requirements),
    gapFigures[0] ?? "",
    ...gapFigures.slice(2),
    percent(coverage / matched),
    percent(priority / matchedGaps),
    percent(rated / matchedGaps),
    `${unlisted}`,
    percent(notLost / requirements.gold),
    percent(named / requirements.gold),
    `${asking} of ${unread}`,
    `${beside} of ${questions}`,
    `${evidentFirst}, ${evidentNear} of ${evident}`,
    percent(scores(lookedThrough(found, beside)).f1),
    percent(scores(lookedThrough(found, beside, doubted)).f1),
  ];
}

// The remaining gaps after a candidate has looked through them: the candidate says of each needless gap that it is shown or not asked for, and
// asks about requirements that only seemed to be shown.
function lookedThrough({ gold, found, predicted, right }: Counts, needless: number, doubted = 0): Counts {
  return { gold, found: found + doubted, predicted: predicted - needless + doubted, right: right + doubted };
}

type GoldRequirement = z.infer<typeof Gold>["requirements"][number];
type Wanted = { requirement: GoldRequirement; start: number; end: number };

async function compare(
  resume: string,
  job: string,
  gold: z.infer<typeof Gold>,
  reportMiss: (miss: string) => void,
): Promise<Pair> {
  const { predicted, session } = await understand(resume, job);
  const spans: Wanted[] = gold.requirements.map((requirement) => ({ requirement, ...spanOf(job, requirement.quote) }));
  const matched = matchByCloseness(spans, predicted);
  const pairs = [...matched];
  const used = new Set(matched.values());
  const others = predicted.filter((one) => !used.has(one));
  const rightGaps = pairs.filter(([wanted, one]) => isGap(wanted) && one.gap !== null);
  for (const wanted of spans.filter((span) => !matched.has(span)))
    reportMiss(`not found: ${wanted.requirement.title} (${wanted.requirement.kind}, ${wanted.requirement.coverage})`);
  for (const [wanted, one] of pairs) reportWrongCoverage(wanted, one, reportMiss);
  for (const [wanted, one] of rightGaps) reportWrongPriority(wanted, one, reportMiss);
  for (const one of others) reportMiss(`not in the gold: ${one.title} (${one.gap?.status ?? "covered"})`);
  const denied = gold.not_requirements.map((sentence) => spanOf(job, sentence));
  const gaps = predicted.filter(({ gap }) => gap !== null);
  const evident = pairs.flatMap(([{ requirement }, { gap }]) =>
    gap && requirement.resume_quote !== null
      ? [{ near: gap.near, shown: spanOf(resume, requirement.resume_quote) }]
      : [],
  );
  return {
    requirements: { gold: spans.length, found: matched.size, predicted: predicted.length, right: used.size },
    gaps: {
      gold: spans.filter(isGap).length,
      found: rightGaps.length,
      predicted: gaps.length,
      right: rightGaps.length,
    },
    coverage: pairs.filter(([{ requirement }, one]) => coverageOf(one) === requirement.coverage).length,
    priority: rightGaps.filter(([{ requirement }, one]) => one.gap?.priority === requirement.priority).length,
    matchedGaps: rightGaps.length,
    rated: rightGaps.filter(([{ requirement }, one]) => one.must_have === requirement.must_have).length,
    matched: pairs.length,
    notLost: spans.filter((wanted) => matched.has(wanted) || isUnread(wanted, session.unread)).length,
    named: spans.filter(
      (wanted) =>
        matched.has(wanted) || isUnread(wanted, session.unread) || predicted.some((one) => names(one, wanted)),
    ).length,
    unread: session.unread.length,
    asking: session.unread.filter((passage) => spans.some((wanted) => spansOverlap(wanted, passage))).length,
    questions: gaps.length,
    beside: gaps.filter((one) => isNeedless(one, spans)).length,
    evident: evident.length,
    evidentFirst: evident.filter(({ near: [first], shown }) => first && spansOverlap(first, shown)).length,
    evidentNear: evident.filter(({ near, shown }) => near.some((line) => spansOverlap(line, shown))).length,
    doubted: pairs.filter(([wanted, one]) => isGap(wanted) && one.gap === null).length,
    unlisted: others.filter((one) => !denied.some((span) => spansOverlap(span, one))).length,
  };
}

// Matches each gold requirement with at most one prediction, the closest pairs first.
function matchByCloseness(spans: Wanted[], predicted: Predicted[]): Map<Wanted, Predicted> {
  const candidates = spans.flatMap((wanted) =>
    predicted
      .filter(
        (one) =>
          spansOverlap(one.sentence, wanted) &&
          shareAWord(`${one.title}`, `${wanted.requirement.title} ${wanted.requirement.quote}`),
      )
      .map((one) => ({ wanted, one, closeness: closeness(one, wanted) })),
  );
  const matched = new Map<Wanted, Predicted>();
  const used = new Set<Predicted>();
  for (const { wanted, one } of candidates.sort((a, b) => b.closeness - a.closeness)) {
    if (matched.has(wanted) || used.has(one)) continue;
    matched.set(wanted, one);
    used.add(one);
  }
  return matched;
}

function isGap({ requirement }: Wanted): boolean {
  return requirement.coverage !== "covered";
}

function coverageOf({ gap }: Predicted): string {
  return gap?.status ?? "covered";
}

// True if the reading lists it as unread: at least half of its words, since unread passages may be clauses.
function isUnread({ start, end }: Wanted, unread: { start: number; end: number }[]): boolean {
  const reported = unread.reduce(
    (sum, one) => sum + Math.max(0, Math.min(end, one.end) - Math.max(start, one.start)),
    0,
  );
  return reported >= (end - start) / 2;
}

// True if the title comes from the same sentence and has all content words of the wanted thing.
function names(one: Predicted, { requirement, ...span }: Wanted): boolean {
  const there = new Set(contentStems(one.title));
  return spansOverlap(one.sentence, span) && contentStems(requirement.title).every((stem) => there.has(stem));
}

// True if the résumé covers every requirement that the question is about.
function isNeedless(one: Predicted, spans: Wanted[]): boolean {
  return spans.filter((wanted) => spansOverlap(one, wanted)).every((wanted) => !isGap(wanted));
}

function reportWrongCoverage({ requirement }: Wanted, one: Predicted, reportMiss: (miss: string) => void): void {
  if (coverageOf(one) === requirement.coverage) return;
  const found = `${requirement.title} (found as "${one.title}"): ${coverageOf(one)} by "${one.shownBy}"`;
  reportMiss(`${found}, not ${requirement.coverage} by "${requirement.resume_quote}"`);
}

function reportWrongPriority({ requirement }: Wanted, one: Predicted, reportMiss: (miss: string) => void): void {
  if (one.gap?.priority === requirement.priority) return;
  reportMiss(`${requirement.title} (found as "${one.title}"): ${one.gap?.priority}, not ${requirement.priority}`);
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
