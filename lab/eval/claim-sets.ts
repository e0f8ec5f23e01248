import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** One sentence of a set. `quotes` are what its writer says it rests on; null where the set does not say. */
export interface SetSentence {
  text: string;
  kind: string;
  quotes: string[] | null;
  /** The true sentence that a false one was made from, where the set says it. */
  from?: string;
}

/** What a candidate wrote and said about one gap. */
export interface Told {
  name: string;
  resume: string;
  gap: { title: string; job_quote: string };
  replies: { id: string; question: string; answer: string }[];
  facts: string[];
}

/** One question of a set with sentences that are true and sentences that are not. */
export interface Labelled extends Told {
  true: SetSentence[];
  false: SetSentence[];
}

const Threads = z.object({
  threads: z.array(
    z.object({
      id: z.string(),
      gap: z.object({ title: z.string(), job_quote: z.string() }),
      replies: z.array(z.object({ question: z.string(), answer: z.string() })),
      facts: z.array(z.string()),
      true: z.array(z.object({ text: z.string(), wording: z.string() })),
      fabrications: z.array(z.object({ text: z.string(), kind: z.string(), from: z.string() })),
    }),
  ),
});
const Cases = z.object({
  gap: z.object({ title: z.string(), job_quote: z.string() }),
  replies: z.array(z.object({ id: z.string(), question: z.string(), answer: z.string() })),
  cases: z.array(z.object({ sentence: z.string(), true: z.boolean(), rests_on: z.array(z.string()), why: z.string() })),
});

/** The questions of a set, in either of its two forms. */
export function labelledIn(folder: string): Labelled[] {
  return foldersIn(folder).flatMap((name): Labelled[] => {
    const resume = readFileSync(join(folder, name, "resume.txt"), "utf8");
    const json: unknown = JSON.parse(readFileSync(join(folder, name, "cases.json"), "utf8"));
    const threads = Threads.safeParse(json);
    if (threads.success)
      return threads.data.threads.map(({ id, gap, replies, facts, true: right, fabrications }) => ({
        ...{ name: `${name} ${id}`, resume, gap, facts },
        replies: replies.map(({ question, answer }, index) => ({ id: `field_${index}`, question, answer })),
        true: right.map(({ text, wording }) => ({ text, kind: wording, quotes: null })),
        false: fabrications.map(({ text, kind, from }) => ({ text, kind, quotes: null, from })),
      }));
    const { gap, replies, cases } = Cases.parse(json);
    const sentences = (is: boolean) =>
      cases
        .filter((one) => one.true === is)
        .map(({ sentence, rests_on, why }) => ({ text: sentence, kind: why, quotes: rests_on }));
    return [{ name, resume, gap, replies, facts: [], true: sentences(true), false: sentences(false) }];
  });
}

/** The folders of a set, each a person. */
export function foldersIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "cases.json")))
    .sort();
}
