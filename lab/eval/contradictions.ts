import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Reader } from "../../language/reader.js";
import { findContradictions } from "../../rules/contradictions.js";
import { replyEvidence, textEvidence } from "../../rules/sources.js";
import { foldersIn, labelledIn } from "./claim-sets.js";
import { add, type Counts, HEAD, sum, table, tableRow } from "./counts.js";

const Planted = z.object({
  contradictions: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      resume: z.string().nullable(),
      answers: z.array(z.object({ gap: z.string(), question: z.string(), text: z.string() })),
      expected: z.array(z.object({ quotes: z.tuple([z.string(), z.string()]), what: z.string() })),
    }),
  ),
});
const Person = z.object({
  replies: z.array(z.object({ id: z.string(), question: z.string(), answer: z.string() })),
  contradictions: z.array(z.object({ kind: z.string(), first: z.string(), second: z.string(), why: z.string() })),
  harmless: z.array(z.object({ first: z.string(), second: z.string(), why: z.string() })),
});

/** The month in which the sets were written; current posts are counted up to it. */
const AS_OF = { year: 2026, month: 11 };

/** One résumé with replies, and the pairs that cannot both be true. */
interface Case {
  resume: string;
  said: { ref: string; question: string; text: string }[];
  expected: { kind: string; quotes: [string, string]; what: string }[];
}

function casesIn(folder: string): { name: string; cases: Case[] }[] {
  return foldersIn(folder).map((name) => {
    const resume = readFileSync(join(folder, name, "resume.txt"), "utf8");
    const json: unknown = JSON.parse(readFileSync(join(folder, name, "cases.json"), "utf8"));
    const person = Person.safeParse(json);
    if (person.success) {
      const { replies, contradictions } = person.data;
      const said = replies.map(({ id, question, answer }) => ({ ref: id, question, text: answer }));
      const expected = contradictions.map(({ kind, first, second, why }) => ({
        kind,
        quotes: [first, second] as [string, string],
        what: why,
      }));
      return { name, cases: [{ resume, said, expected }] };
    }
    const cases = Planted.parse(json).contradictions.map(
      (one): Case => ({
        resume: one.resume ?? resume,
        said: one.answers.map(({ question, text }, index) => ({ ref: `${one.id}-${index}.answer`, question, text })),
        expected: one.expected.map(({ quotes, what }) => ({ kind: one.kind, quotes, what })),
      }),
    );
    return { name, cases };
  });
}

/**
 * Measures the planted contradictions of a folder, by kind. One is found if a reported pair matches both expected quotes; every
 * other reported pair is a false positive. `reportMiss` gets each miss.
 */
export function measureContradictions(
  reader: Reader,
  folder: string,
  reportMiss: (miss: string) => void,
): [string, Counts][] {
  const byKind = new Map<string, Counts>();
  const count = (kind: string, counts: Counts) => byKind.set(kind, add(byKind.get(kind) ?? NONE, counts));
  for (const { name, cases } of casesIn(folder))
    for (const { resume, said, expected } of cases) {
      const found = findContradictions(reader, {
        resume: textEvidence("resume", "resume", resume),
        posts: null,
        said: said.map(({ ref, question, text }) => ({ ...textEvidence("reply", ref, text), question })),
        asOf: AS_OF,
      }).map((one) => ({ ...one, texts: one.quotes.map(({ quote }) => quote) }));
      for (const pair of expected) {
        const met = found.some(({ texts }) => matches(texts, pair.quotes));
        count(pair.kind, { ...NONE, gold: 1, found: met ? 1 : 0 });
        if (!met) reportMiss(`${name} ${pair.kind} not found: ${pair.what}`);
      }
      for (const one of found) {
        const right = expected.find((pair) => matches(one.texts, pair.quotes));
        count(right?.kind ?? one.kind, { ...NONE, predicted: 1, right: right ? 1 : 0 });
        if (!right) reportMiss(`${name} wrong: ${one.kind}: ${one.texts.join(" <> ")}`);
      }
    }
  return [...byKind].sort(([a], [b]) => a.localeCompare(b));
}

const NONE: Counts = { gold: 0, found: 0, predicted: 0, right: 0 };

/** Counts the pairs that are reported for truthful replies: all of them are false positives. */
export function falseAlarms(
  reader: Reader,
  folder: string,
  reportMiss: (alarm: string) => void,
): { sessions: number; alarms: number } {
  const byPerson = new Map<string, ReturnType<typeof labelledIn>>();
  for (const one of labelledIn(folder)) byPerson.set(one.resume, [...(byPerson.get(one.resume) ?? []), one]);
  let alarms = 0;
  for (const [resume, threads] of byPerson) {
    const said = threads.flatMap(({ name, replies }) =>
      replyEvidence(
        replies.map(({ id, question, answer }) => ({ ask_id: name, field_id: id, question, type: "textarea", answer })),
      ),
    );
    const found = findContradictions(reader, {
      resume: textEvidence("resume", "resume", resume),
      posts: null,
      said,
      asOf: AS_OF,
    });
    alarms += found.length;
    for (const { quotes } of found)
      reportMiss(`${threads[0]?.name} alarm: ${quotes.map(({ quote }) => quote).join(" <> ")}`);
  }
  return { sessions: byPerson.size, alarms };
}

/** True if both quotes match, in either order. */
function matches(found: string[], [first, second]: [string, string]): boolean {
  const overlap = (a: string, b: string) => {
    const [x, y] = [a, b].map((text) => text.replace(/\s+/g, " ").trim());
    return (x ?? "").includes(y ?? "") || (y ?? "").includes(x ?? "");
  };
  const [one = "", other = ""] = found;
  return (overlap(one, first) && overlap(other, second)) || (overlap(one, second) && overlap(other, first));
}

/** The counts as a table. */
export function showContradictions(measured: [string, Counts][]): string {
  return table([HEAD, ...measured.map(([name, counts]) => tableRow(name, counts)), tableRow("all", sum(measured))]);
}
