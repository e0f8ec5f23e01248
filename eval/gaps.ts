import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { add, type Counts, NOTHING, scores, table } from "./counts.js";
import { overlap, type Predicted, shareAWord, understand } from "./understood.js";

const ROOT = new URL("..", import.meta.url).pathname;
/** Test data of other people's making; what is not there is skipped aloud. */
const DATA = new URL("../../shared/data/", import.meta.url).pathname;
/** A person about whom nothing is known: every requirement is a gap. */
const NOBODY = "A. Person\n";

const Spans = z.array(z.object({ start: z.int(), end: z.int(), label: z.string(), text: z.string() }));
const Lists = z.object({ essential: z.array(z.string()), desirable: z.array(z.string()) });
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

/** Requirement and gap finding with the offline provider: recall, precision and F1, by occupation. `--misses` names what went wrong. */
export async function gaps(options: string[]): Promise<string> {
  const misses = options.includes("--misses");
  return [await skillspan(), await esco(), await own("tests/gold", misses), await own("tests/gold/aside", false)].join(
    "\n\n",
  );
}

const percent = (value: number) => (Number.isNaN(value) ? "–" : value.toFixed(2));
const row = (name: string, counts: Counts) => {
  const { recall, precision, f1 } = scores(counts);
  return [name, ...[counts.gold, counts.predicted].map(String), ...[recall, precision, f1].map(percent)];
};
const HEAD = ["", "gold", "found", "recall", "precision", "F1"];

// A gold span counts as found when the sentence of a predicted requirement contains it and they share a content word; a
// prediction is right when its sentence holds a gold span.
async function skillspan(): Promise<string> {
  const folder = join(DATA, "skillspan");
  const title = "Requirements in real postings (skillspan; to reach: recall 0.75 at precision 0.50)";
  if (!existsSync(folder)) return `${title}\nskipped: ${folder} is not there`;
  const rows = [HEAD];
  let sum = NOTHING;
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()) {
    const text = readFileSync(join(folder, name), "utf8");
    const gold = Spans.parse(JSON.parse(readFileSync(join(folder, name.replace(".txt", ".gold.json")), "utf8")));
    const { predicted } = await understand(NOBODY, text);
    const holds = ({ sentence }: Predicted, span: (typeof gold)[number]) =>
      sentence.start <= span.start && span.end <= sentence.end;
    const counts = {
      gold: gold.length,
      found: gold.filter((span) => predicted.some((one) => holds(one, span) && shareAWord(one.title, span.text)))
        .length,
      predicted: predicted.length,
      right: predicted.filter((one) => gold.some((span) => holds(one, span))).length,
    };
    rows.push(row(name.replace(/^(?:dev|train)-\d+-|\.txt$/g, ""), counts));
    sum = add(sum, counts);
  }
  return `${title}\n${table([...rows, row("all", sum)])}`;
}

async function esco(): Promise<string> {
  const folder = join(DATA, "esco/jobs");
  const title = "Listed requirements (esco; to reach: 0.95 found, 0.95 of them rightly must-have or desirable)";
  if (!existsSync(folder)) return `${title}\nskipped: ${folder} is not there`;
  const rows = [["", "gold", "found", "recall", "rightly must-have"]];
  let [gold, found, right] = [0, 0, 0];
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()) {
    const text = readFileSync(join(folder, name), "utf8");
    const { essential, desirable } = Lists.parse(
      JSON.parse(readFileSync(join(folder, name.replace(".txt", ".gold.json")), "utf8")),
    );
    const { predicted } = await understand(NOBODY, text);
    const lineOf = ({ sentence }: Predicted) => sentence.text.replace(/^[-\s]+/, "").trim();
    const find = (phrase: string) => predicted.find((one) => lineOf(one) === phrase);
    const all = [
      ...essential.map((phrase) => ({ phrase, must: true })),
      ...desirable.map((phrase) => ({ phrase, must: false })),
    ];
    const hits = all.flatMap(({ phrase, must }) => {
      const one = find(phrase);
      return one ? [one.must_have === must] : [];
    });
    rows.push([
      name.replace(".txt", ""),
      `${all.length}`,
      `${hits.length}`,
      percent(hits.length / all.length),
      percent(hits.filter(Boolean).length / hits.length),
    ]);
    gold += all.length;
    found += hits.length;
    right += hits.filter(Boolean).length;
  }
  rows.push(["all", `${gold}`, `${found}`, percent(found / gold), percent(right / found)]);
  return `${title}\n${table(rows)}`;
}

interface Pair {
  requirements: Counts;
  gaps: Counts;
  coverage: number;
  priority: number;
  matchedGaps: number;
  matched: number;
  unlisted: number;
}

// One prediction for one gold requirement, best overlap first; what is in neither list is counted against precision and shown.
async function own(folder: string, misses: boolean): Promise<string> {
  const title = `Gaps between résumé and job (${folder}; to reach: gap F1 0.85)`;
  const rows = [
    [
      "",
      "gold",
      "found",
      "recall",
      "precision",
      "F1",
      "gaps",
      "recall",
      "precision",
      "gap F1",
      "coverage",
      "priority",
      "unlisted",
    ],
  ];
  const said: string[] = [];
  const pairs: Pair[] = [];
  const names = readdirSync(join(ROOT, folder)).filter((name) => existsSync(join(ROOT, folder, name, "gold.json")));
  for (const name of names.sort()) {
    const read = (file: string) => readFileSync(join(ROOT, folder, name, file), "utf8");
    const pair = await compare(
      read("resume.txt"),
      read("job.txt"),
      Gold.parse(JSON.parse(read("gold.json"))),
      (miss) => {
        if (misses) said.push(`${name}: ${miss}`);
      },
    );
    pairs.push(pair);
    rows.push(line(name, pair));
  }
  const all = pairs.reduce((a, b) => ({
    requirements: add(a.requirements, b.requirements),
    gaps: add(a.gaps, b.gaps),
    coverage: a.coverage + b.coverage,
    priority: a.priority + b.priority,
    matchedGaps: a.matchedGaps + b.matchedGaps,
    matched: a.matched + b.matched,
    unlisted: a.unlisted + b.unlisted,
  }));
  return [title, table([...rows, line("all", all)]), ...said].join("\n");
}

function line(
  name: string,
  { requirements, gaps: found, coverage, priority, matched, matchedGaps, unlisted }: Pair,
): string[] {
  const [, ...gapFigures] = row("", found);
  return [
    ...row(name, requirements),
    gapFigures[0] ?? "",
    ...gapFigures.slice(2),
    percent(coverage / matched),
    percent(priority / matchedGaps),
    `${unlisted}`,
  ];
}

async function compare(
  resume: string,
  job: string,
  gold: z.infer<typeof Gold>,
  tell: (miss: string) => void,
): Promise<Pair> {
  const { predicted } = await understand(resume, job);
  const spans = gold.requirements.map((requirement) => ({ requirement, ...spanOf(job, requirement.quote) }));
  const candidates = spans.flatMap((wanted) =>
    predicted
      .filter(
        (one) =>
          overlap(one.sentence, wanted) &&
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
    unlisted: others.filter((one) => !denied.some((span) => overlap(span, one))).length,
  };
}

// How much the words of both have in common, and how well their spans agree.
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
