import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** One sentence of a set. `quotes` are the passages that it rests on; null if the set does not give them. */
interface SetSentence {
  text: string;
  kind: string;
  quotes: string[] | null;
  /** The true sentence that a false one was made from, if the set gives it. */
  from?: string;
}

/** A candidate's résumé, replies and facts for one gap. */
export interface Scenario {
  name: string;
  resume: string;
  gap: { title: string; job_quote: string };
  replies: { id: string; question: string; answer: string }[];
  facts: string[];
}

/** One question of a set with true and false sentences. */
export interface Labelled extends Scenario {
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

/** Reads the questions of a set, in either of the two file formats. */
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
    // One question, or several of one person.
    const questions = z.union([Cases.transform((one) => [one]), z.array(Cases)]).parse(json);
    return questions.map(({ gap, replies, cases }) => {
      const sentences = (is: boolean) =>
        cases
          .filter((one) => one.true === is)
          .map(({ sentence, rests_on, why }) => ({ text: sentence, kind: why, quotes: rests_on }));
      const id = questions.length > 1 ? `${name} ${gap.title}` : name;
      return { name: id, resume, gap, replies, facts: [], true: sentences(true), false: sentences(false) };
    });
  });
}

/** The names of a set's folders, one per person. */
export function foldersIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "cases.json")))
    .sort();
}
