import { runBaseline } from "./baseline.js";
import { type BilledCall, type FakeServer, startFake, WRITING } from "./fake.js";
import { type MeasuredRow, spreadOf, timed } from "./measure.js";
import { MATTERS } from "./mix.js";
import { OTHER, runMatters, startOurs } from "./ours.js";

const PAIRS = 2;
/** Dollars per million tokens, as in the price table of the fake. */
const PRICE = { input: 1, cached: 0.1, output: 4 };
/** The model groups the gaps of the posting; each story is asked for once. */
const GROUPED = { findings: [], matters: MATTERS.map(({ requirement_ids }) => ({ requirement_ids, why: null })) };
/** A low judgement, which is returned once, so that one answer of the session is refined. */
const LOW = {
  findings: [],
  criteria: { specificity: 5, evidence: 5, professional_language: 5, relevance: 5 },
  strengths: [],
  issues: [
    {
      label: "No outcome",
      description: "It does not say what came of it.",
      improvement: { title: "Outcome", question: "What came of it?", field_type: "textarea", help: null },
    },
  ],
};

interface Pair {
  ours: Measured;
  /** The same session, with one answer after another. */
  inTurn: Measured;
  plain: Measured;
}
interface Measured {
  wallMs: number;
  ledger: BilledCall[];
}

/**
 * P5: time and calls until the same ten gaps are closed, ours against the plain workflow, pair by pair, on a fake with a prefix cache. Ours answers
 * each question as soon as it is written.
 */
export async function p5(): Promise<MeasuredRow[]> {
  const pairs = await measurePairs();
  const ratio = (figure: (one: Measured) => number) =>
    spreadOf(pairs.map(({ ours, plain }) => figure(ours) / figure(plain)));
  const of = (side: keyof Pair, figure: (one: Measured) => number) => spreadOf(pairs.map((pair) => figure(pair[side])));
  const optimum = (pair: Pair) => longestChainMs(pair.ours.ledger) / sum(pair.plain.ledger.map(durationMs));
  const shortest = spreadOf(pairs.map(optimum)).median;
  // Both documents, the gaps and the questions; a draft and its judge for each story; one refinement and its judge. The choice of resources could be a rule's.
  const told = MATTERS.filter(({ kind }) => kind === "yes").length;
  const fewest = 4 + 2 * told + 2;
  const plainCalls = pairs[0]?.plain.ledger.length ?? Number.NaN;
  return [
    { measure: "wall, plain", unit: "ms", spread: of("plain", ({ wallMs }) => wallMs), reach: null },
    { measure: "wall, ours", unit: "ms", spread: of("ours", ({ wallMs }) => wallMs), reach: null },
    {
      measure: `wall ÷ plain's (optimum ${shortest.toFixed(3)})`,
      unit: "ratio",
      spread: ratio(({ wallMs }) => wallMs),
      reach: 0.25,
    },
    { measure: "calls, plain", unit: "calls", spread: of("plain", ({ ledger }) => ledger.length), reach: null },
    { measure: "calls, ours", unit: "calls", spread: of("ours", ({ ledger }) => ledger.length), reach: null },
    {
      measure: `calls ÷ plain's (optimum ${(fewest / plainCalls).toFixed(3)})`,
      unit: "ratio",
      spread: ratio(({ ledger }) => ledger.length),
      reach: 0.45,
    },
  ];
}

/** P6: the cost of such sessions, outputs included, and the share of the input that the provider had cached. */
export async function p6(): Promise<MeasuredRow[]> {
  const pairs = await measurePairs();
  const ratio = (figure: (one: Measured) => number) =>
    spreadOf(pairs.map(({ ours, plain }) => figure(ours) / figure(plain)));
  const side = (of: keyof Pair, figure: (one: Measured) => number) => spreadOf(pairs.map((pair) => figure(pair[of])));
  return [
    { measure: "cost, plain", unit: "$ / 1000", spread: side("plain", costOf), reach: null },
    { measure: "cost, ours", unit: "$ / 1000", spread: side("ours", costOf), reach: null },
    { measure: "of it for outputs, plain", unit: "$ / 1000", spread: side("plain", outputCostOf), reach: null },
    { measure: "of it for outputs, ours", unit: "$ / 1000", spread: side("ours", outputCostOf), reach: null },
    { measure: "cost ÷ plain's", unit: "ratio", spread: ratio(costOf), reach: 0.5 },
    {
      measure: "cost ÷ plain's, one answer after another",
      unit: "ratio",
      spread: spreadOf(pairs.map(({ inTurn, plain }) => costOf(inTurn) / costOf(plain))),
      reach: 0.4,
    },
    { measure: "prompt tokens ÷ plain's", unit: "ratio", spread: ratio(tokensOf), reach: null },
    {
      measure: "uncached share from a prompt's second call, plain",
      unit: "ratio",
      spread: side("plain", uncachedShare),
      reach: null,
    },
    {
      measure: "uncached share from a prompt's second call, ours (70 % cached)",
      unit: "ratio",
      spread: side("ours", uncachedShare),
      reach: 0.3,
    },
    {
      measure: "the same, one answer after another",
      unit: "ratio",
      spread: side("inTurn", uncachedShare),
      reach: null,
    },
    { measure: "prompt tokens, plain", unit: "tokens", spread: side("plain", tokensOf), reach: null },
    { measure: "prompt tokens, ours", unit: "tokens", spread: side("ours", tokensOf), reach: null },
  ];
}

let measured: Promise<Pair[]> | undefined;

// Shared by both measurements: the plain workflow alone takes a minute and more.
function measurePairs(): Promise<Pair[]> {
  measured ??= measureAll();
  return measured;
}

async function measureAll(): Promise<Pair[]> {
  const fake = await startFake();
  try {
    const pairs: Pair[] = [];
    for (let run = 0; run <= PAIRS; run += 1) {
      const ours = await measureOurs(fake, { atOnce: true });
      const inTurn = await measureOurs(fake, { atOnce: false });
      await fake.reset();
      const wallMs = await timed(() => runBaseline(fake.baseUrl));
      if (run > 0) pairs.push({ ours, inTurn, plain: { wallMs, ledger: await fake.ledger() } });
    }
    return pairs;
  } finally {
    await fake.stop();
  }
}

// A new data folder for each session: facts of an earlier one change the calls.
async function measureOurs(fake: FakeServer, order: { atOnce: boolean }): Promise<Measured> {
  const server = await startOurs(fake.baseUrl);
  try {
    // Warm-up: a server handles many sessions, so the first session of a process is not representative.
    await server.start(OTHER.resume, OTHER.job);
    await fake.reset([
      { prompt: "findGaps", value: GROUPED, times: 1 },
      { prompt: "judgeAnswer", value: LOW, times: 1 },
    ]);
    const wallMs = await timed(() => runMatters(server.client, order));
    return { wallMs, ledger: await fake.ledger() };
  } finally {
    await server.stop();
  }
}

// The calls that wait for one another: the longer reading, the gaps, the call that writes all questions, and what the last of them needs, which is a
// plan. The stories are answered while the others are written.
function longestChainMs(ledger: BilledCall[]): number {
  const longest = (...prompts: string[]) =>
    Math.max(...ledger.filter(({ prompt }) => prompts.includes(prompt)).map(durationMs));
  return (
    longest("readJob", "readResume") + longest("findGaps") + longest("writeQuestions") + longest("chooseResources")
  );
}

// The duration of a call in the fake alone.
function durationMs({ output }: BilledCall): number {
  return WRITING.delay_ms + (output * 1000) / (WRITING.tokens_per_second ?? Number.NaN);
}

const sum = (list: number[]) => list.reduce((all, one) => all + one, 0);
const tokensOf = ({ ledger }: Measured) => sum(ledger.map(({ input }) => input));
// Thousandths of a dollar, which is the cost of a thousand such sessions in dollars.
const costOf = ({ ledger }: Pick<Measured, "ledger">): number =>
  sum(ledger.map(({ input, cached }) => (input - cached) * PRICE.input + cached * PRICE.cached)) / 1000 +
  outputCostOf({ ledger });
const outputCostOf = ({ ledger }: Pick<Measured, "ledger">) =>
  (sum(ledger.map(({ output }) => output)) * PRICE.output) / 1000;

function uncachedShare({ ledger }: Measured): number {
  const later = ledger.filter(({ prompt }, index) => ledger.findIndex((one) => one.prompt === prompt) < index);
  return 1 - sum(later.map(({ cached }) => cached)) / sum(later.map(({ input }) => input));
}
