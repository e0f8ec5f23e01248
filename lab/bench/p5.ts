import { runBaseline } from "./baseline.js";
import { type BilledCall, startFake } from "./fake.js";
import { type MeasuredRow, spreadOf, timed } from "./measure.js";
import { MIX } from "./mix.js";
import { OTHER, runOurs, startOurs } from "./ours.js";

const PAIRS = 2;
/** Dollars per million tokens, as in the price table of the fake. */
const PRICE = { input: 1, cached: 0.1 };
/** A low judgement, given once, so that one answer of the session is refined. */
const LOW = {
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
  plain: Measured;
}
interface Measured {
  wallMs: number;
  ledger: BilledCall[];
}

/** P5: time and calls of the same session, ours against the plain workflow, pair by pair, on a fake with a prefix cache. */
export async function p5(): Promise<MeasuredRow[]> {
  const pairs = await measurePairs();
  const ratio = (figure: (one: Measured) => number) =>
    spreadOf(pairs.map(({ ours, plain }) => figure(ours) / figure(plain)));
  const of = (side: keyof Pair, figure: (one: Measured) => number) => spreadOf(pairs.map((pair) => figure(pair[side])));
  // The longest chain of calls: readings in parallel, gaps, questions; then a draft, its judge, a refinement, its judge. Without further judgements.
  const chain = 3 + 4;
  const yes = MIX.filter((kind) => kind === "yes").length;
  const fewest = 4 + 2 * yes + 2;
  const plainCalls = pairs[0]?.plain.ledger.length ?? Number.NaN;
  return [
    { measure: "wall, plain", unit: "ms", spread: of("plain", ({ wallMs }) => wallMs), reach: null },
    { measure: "wall, ours", unit: "ms", spread: of("ours", ({ wallMs }) => wallMs), reach: null },
    {
      measure: `wall ÷ plain's (optimum ${(chain / plainCalls).toFixed(3)})`,
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
      reach: 0.55,
    },
  ];
}

/** P6: the input cost of such sessions, and the share of the input that the provider had cached. */
export async function p6(): Promise<MeasuredRow[]> {
  const pairs = await measurePairs();
  const ratio = (figure: (one: Measured) => number) =>
    spreadOf(pairs.map(({ ours, plain }) => figure(ours) / figure(plain)));
  const side = (of: keyof Pair, figure: (one: Measured) => number) => spreadOf(pairs.map((pair) => figure(pair[of])));
  return [
    { measure: "input cost, plain", unit: "$ / 1000", spread: side("plain", costOf), reach: null },
    { measure: "input cost, ours", unit: "$ / 1000", spread: side("ours", costOf), reach: null },
    { measure: "input cost ÷ plain's", unit: "ratio", spread: ratio(costOf), reach: 0.6 },
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
    { measure: "prompt tokens, plain", unit: "tokens", spread: side("plain", tokensOf), reach: null },
    { measure: "prompt tokens, ours", unit: "tokens", spread: side("ours", tokensOf), reach: null },
    { measure: "prompt tokens ÷ plain's", unit: "ratio", spread: ratio(tokensOf), reach: 1 },
  ];
}

let measured: Promise<Pair[]> | undefined;

// Once for both: the plain workflow alone takes a minute and more.
function measurePairs(): Promise<Pair[]> {
  measured ??= measureAll();
  return measured;
}

async function measureAll(): Promise<Pair[]> {
  const fake = await startFake();
  try {
    const pairs: Pair[] = [];
    for (let run = 0; run <= PAIRS; run += 1) {
      // A new data folder for each pair: facts of an earlier session change the calls.
      const server = await startOurs(fake.baseUrl);
      try {
        // Warm-up: a server handles many sessions, so the first session of a process is not representative.
        await server.start(OTHER.resume, OTHER.job);
        await fake.reset([{ prompt: "judgeAnswer", value: LOW, times: 1 }]);
        const ours = await timed(() => runOurs(server));
        const oursLedger = await fake.ledger();
        await fake.reset();
        const plain = await timed(() => runBaseline(fake.baseUrl));
        if (run > 0)
          pairs.push({
            ours: { wallMs: ours, ledger: oursLedger },
            plain: { wallMs: plain, ledger: await fake.ledger() },
          });
      } finally {
        await server.stop();
      }
    }
    return pairs;
  } finally {
    await fake.stop();
  }
}

const sum = (list: number[]) => list.reduce((all, one) => all + one, 0);
const tokensOf = ({ ledger }: Measured) => sum(ledger.map(({ input }) => input));
// Thousandths of a dollar, which is the cost of a thousand such sessions in dollars.
const costOf = ({ ledger }: Measured) =>
  sum(ledger.map(({ input, cached }) => (input - cached) * PRICE.input + cached * PRICE.cached)) / 1000;

function uncachedShare({ ledger }: Measured): number {
  const later = ledger.filter(({ prompt }, index) => ledger.findIndex((one) => one.prompt === prompt) < index);
  return 1 - sum(later.map(({ cached }) => cached)) / sum(later.map(({ input }) => input));
}
