import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Evidence } from "../domain/answer.js";
import { draftAnswer } from "../models/offline/draft-answer.js";
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
  return casesIn(folder).flatMap(({ occupation, resume, threads }) =>
    threads.flatMap((thread) => {
      const sources = [...saidIn(thread), resume];
      const decide = (is: Sentence["is"], kind: string, text: string): Sentence => {
        const draft = { title: thread.gap.title, bullets: [text], spoken: thread.gap.title };
        const { claims } = groundAnswer(1, draft, sources, thread.gap.title);
        const open = claims.filter(({ place, supported }) => place === "bullets.0" && !supported);
        const missing = open.flatMap((claim) => claim.missing);
        const decided = open.length === 0 ? "supported" : open.every(isUndecided) ? "undecided" : "blocked";
        return { occupation, is, kind, text, decided, missing };
      };
      return [
        ...thread.true.map(({ text, wording }) => decide("true", wording, text)),
        ...thread.fabrications.map(({ text, kind }) => decide("fabrication", kind, text)),
      ];
    }),
  );
}

/** The folders of a set, each an occupation. */
export function occupationsIn(folder: string): string[] {
  const isThere = (name: string) => existsSync(join(folder, name, "cases.json"));
  return readdirSync(folder).filter(isThere).sort();
}

/** The threads of a folder's occupations, each with its résumé. */
export function casesIn(folder: string): { occupation: string; resume: Evidence; threads: z.infer<typeof Thread>[] }[] {
  return occupationsIn(folder).map((name) => {
    const read = (file: string) => readFileSync(join(folder, name, file), "utf8");
    const { threads } = Cases.parse(JSON.parse(read("cases.json")));
    return { occupation: name, resume: textEvidence("resume", "resume", read("resume.txt")), threads };
  });
}

function isUndecided(claim: { undecided: boolean }): boolean {
  return claim.undecided;
}

function saidIn(thread: z.infer<typeof Thread>): Evidence[] {
  const facts = thread.facts.map((text, index) => textEvidence("fact", `${thread.id}.fact${index}`, text));
  return [...replyEvidence(givenIn(thread)), ...facts];
}

/** A thread's replies as the product holds them. */
export function givenIn({ id, replies }: z.infer<typeof Thread>) {
  return replies.map(({ question, answer }, index) => ({
    ask_id: id,
    field_id: `field_${index}`,
    question,
    type: "textarea",
    answer,
  }));
}

/** Claims of the offline provider's drafts, and those among them without a source. */
export interface Drafts {
  occupation: string;
  claims: number;
  blocked: number;
}

/** Has the offline provider write an answer from each thread's replies, and grounds it. */
export function measureDrafts(folder: string): Drafts[] {
  return casesIn(folder).map(({ occupation, resume, threads }) => {
    const ledgers = threads.map((thread) => {
      const given = givenIn(thread);
      const draft = draftAnswer({ gap: { title: thread.gap.title, kind: "skill" }, replies: given });
      return groundAnswer(1, draft, [...replyEvidence(given), resume], thread.gap.title).claims;
    });
    const claims = ledgers.flat();
    return { occupation, claims: claims.length, blocked: claims.filter(({ supported }) => !supported).length };
  });
}

/** The same as a table. */
export function showDrafts(drafts: Drafts[]): string {
  const total = { occupation: "all", claims: sumOf(drafts, "claims"), blocked: sumOf(drafts, "blocked") };
  const rows = [...drafts, total].map(({ occupation, claims, blocked }) => [
    occupation,
    `${claims}`,
    `${blocked}`,
    percent(blocked / claims),
  ]);
  return table([["", "claims", "without a source", ""], ...rows]);
}

function sumOf(drafts: Drafts[], field: "claims" | "blocked"): number {
  return drafts.reduce((sum, one) => sum + one[field], 0);
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
