import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { replyEvidence, textEvidence } from "../rules/claims/evidence.js";
import { findContradictions } from "../rules/contradictions/find.js";
import { add, type Counts, HEAD, row, sum, table } from "./counts.js";
import { casesIn, givenIn, occupationsIn } from "./grounding.js";

const Cases = z.object({
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

/** The sets were written when it was this month; posts that go on are reckoned to it. */
const AS_OF = { year: 2026, month: 11 };

/**
 * Planted contradictions of a folder's cases, by kind. One is found when a pair is told of which one quote overlaps each of
 * the two expected; every other pair that is told is wrong.
 */
export function measureContradictions(folder: string, tell: (miss: string) => void): [string, Counts][] {
  const names = occupationsIn(folder);
  const byKind = new Map<string, Counts>();
  for (const name of names) {
    const read = (file: string) => readFileSync(join(folder, name, file), "utf8");
    for (const one of Cases.parse(JSON.parse(read("cases.json"))).contradictions) {
      const resume = textEvidence("resume", "resume", one.resume ?? read("resume.txt"));
      const said = one.answers.map(({ question, text }, index) => ({
        ...textEvidence("reply", `${one.id}-${index}.answer`, text),
        question,
      }));
      const found = findContradictions(resume, said, AS_OF);
      const right = found.filter(({ quotes }) =>
        one.expected.some((pair) =>
          matches(
            quotes.map(({ quote }) => quote),
            pair.quotes,
          ),
        ),
      );
      const met = one.expected.filter((pair) =>
        found.some(({ quotes }) =>
          matches(
            quotes.map(({ quote }) => quote),
            pair.quotes,
          ),
        ),
      );
      const counts = { gold: one.expected.length, found: met.length, predicted: found.length, right: right.length };
      byKind.set(one.kind, byKind.has(one.kind) ? add(byKind.get(one.kind) as Counts, counts) : counts);
      for (const pair of one.expected)
        if (!met.includes(pair)) tell(`${name} ${one.id} ${one.kind} not found: ${pair.what}`);
      for (const pair of found)
        if (!right.includes(pair))
          tell(
            `${name} ${one.id} ${one.kind} wrong: ${pair.kind}: ${pair.quotes.map(({ quote }) => quote).join(" <> ")}`,
          );
    }
  }
  return [...byKind].sort(([a], [b]) => a.localeCompare(b));
}

/** Pairs that are told of in what the candidates of the threads truly said, by occupation: all of them are false alarms. */
export function falseAlarms(folder: string, tell: (alarm: string) => void): { sessions: number; alarms: number } {
  const cases = casesIn(folder).filter(({ threads }) => threads.length > 0);
  const alarms = cases.flatMap(({ occupation, resume, threads }) => {
    const said = threads.flatMap((thread) => replyEvidence(givenIn(thread)));
    return findContradictions(resume, said, AS_OF).map(
      ({ quotes }) => `${occupation}: ${quotes.map(({ quote }) => quote).join(" <> ")}`,
    );
  });
  for (const alarm of alarms) tell(alarm);
  return { sessions: cases.length, alarms: alarms.length };
}

/** Both quotes, in either order. */
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
  return table([HEAD, ...measured.map(([name, counts]) => row(name, counts)), row("all", sum(measured))]);
}
