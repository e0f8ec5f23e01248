import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Evidence } from "../domain/answer.js";
import { replyEvidence, textEvidence } from "../rules/claims/evidence.js";
import { groundAnswer } from "../rules/claims/ground.js";
import { percent, table } from "./counts.js";

const Thread = z.object({
  id: z.string(),
  gap: z.object({ title: z.string(), job_quote: z.string() }),
  replies: z.array(z.object({ question: z.string(), answer: z.string() })),
  facts: z.array(z.string()),
  true: z.array(z.object({ text: z.string(), wording: z.enum(["close", "moderate", "free"]) })),
  fabrications: z.array(z.object({ text: z.string(), kind: z.string(), from: z.string(), what: z.string() })),
});
const Cases = z.object({ occupation: z.string(), threads: z.array(Thread) });

/** How one sentence came out: all of it borne out, something in it refuted or without a source, or only plain words open. */
export type Decided = "supported" | "blocked" | "undecided";
export interface Sentence {
  occupation: string;
  is: "true" | "fabrication";
  /** Wording of a true one, kind of a fabrication. */
  kind: string;
  text: string;
  decided: Decided;
  missing: string[];
}

/** Grounds every sentence of a folder's cases by the rules alone. */
export function measureGrounding(folder: string): Sentence[] {
  const names = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory() && one.name !== "aside");
  return names.flatMap(({ name }) => {
    const read = (file: string) => readFileSync(join(folder, name, file), "utf8");
    const { threads } = Cases.parse(JSON.parse(read("cases.json")));
    const resume = textEvidence("resume", "resume", read("resume.txt"));
    return threads.flatMap((thread) => {
      const sources = [...saidIn(thread), resume];
      const decide = (is: Sentence["is"], kind: string, text: string): Sentence => {
        const draft = { title: thread.gap.title, bullets: [text], spoken: text };
        const claims = groundAnswer(1, draft, sources, thread.gap.title).claims.filter(
          ({ place }) => place === "bullets.0",
        );
        const open = claims.filter(({ supported }) => !supported);
        const missing = open.flatMap((claim) => claim.missing);
        const decided = open.length === 0 ? "supported" : open.every(isUndecided) ? "undecided" : "blocked";
        return { occupation: name, is, kind, text, decided, missing };
      };
      return [
        ...thread.true.map(({ text, wording }) => decide("true", wording, text)),
        ...thread.fabrications.map(({ text, kind }) => decide("fabrication", kind, text)),
      ];
    });
  });
}

function isUndecided(claim: { undecided: boolean }): boolean {
  return claim.undecided;
}

function saidIn({ id, replies, facts }: z.infer<typeof Thread>): Evidence[] {
  const given = replies.map(({ question, answer }, index) => ({
    ask_id: id,
    field_id: `field_${index}`,
    question,
    type: "textarea",
    answer,
  }));
  return [...replyEvidence(given), ...facts.map((text, index) => textEvidence("fact", `${id}.fact${index}`, text))];
}

/** The sentences' fates, by wording and by kind. */
export function showGrounding(sentences: Sentence[]): string {
  const count = (list: Sentence[], decided: Decided) => `${list.filter((one) => one.decided === decided).length}`;
  const row = (name: string, list: Sentence[]) => [
    name,
    `${list.length}`,
    ...(["supported", "undecided", "blocked"] as const).flatMap((decided) => [
      count(list, decided),
      percent(list.filter((one) => one.decided === decided).length / list.length),
    ]),
  ];
  const groups = (is: Sentence["is"]) => {
    const list = sentences.filter((one) => one.is === is);
    const kinds = [...new Set(list.map(({ kind }) => kind))].sort();
    return [
      ...kinds.map((kind) =>
        row(
          `${is} ${kind}`,
          list.filter((one) => one.kind === kind),
        ),
      ),
      row(`${is} all`, list),
    ];
  };
  return table([
    ["", "n", "supported", "", "undecided", "", "blocked", ""],
    ...groups("true"),
    ...groups("fabrication"),
  ]);
}
