import { readFileSync } from "node:fs";
import { z } from "zod";
import { ABOUT_PLACE } from "../../domain/answer.js";
import { EXPORTED } from "../../domain/claim-status.js";
import type { QuestionResource } from "../../domain/session.js";
import { readConfig } from "../../engine/config/config.js";
import { createProgram } from "../../engine/program/create-program.js";
import { setAt } from "../support/data.js";
import { startFakeModel } from "../support/processes.js";
import { table } from "./counts.js";
import { toldTo } from "./stories.js";

/** A story with the stretches of it that, as lines in the candidate's name, would claim something untrue. */
const ToldSet = z.object({
  stories: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      gap: z.string(),
      story: z.string(),
      false_parts: z.array(z.string()),
    }),
  ),
});
type Told = z.infer<typeof ToldSet>["stories"][number];

/** What became of the stories of one kind. */
interface Counted {
  stories: number;
  /** Accepted without a question, with a line that rests on an untrue part. */
  untrue: string[];
  /** Accepted without a question. */
  accepted: number;
  /** A sentence was left to the candidate. */
  asked: string[];
  /** Only whether the story is about the gap was left to the candidate. */
  about: number;
  /** More facts were asked for. */
  more: number;
  /** No draft: the story was refused or counted as "no". */
  refused: string[];
}

/**
 * Stories not done, corrected and plain, of one set (by default one that nobody has read), typed into the program as a candidate would: offline, or
 * with `eager` to a model that writes what is untrue as lines and agrees to everything.
 */
export async function told([set = "unseen/told/h.json", model]: string[]): Promise<string> {
  if (model !== "eager") return `Stories of ${set}, offline\n${showTold(await measureTold(setAt(set), {}))}`;
  const fake = await startFakeModel();
  try {
    const settings = {
      MODEL_PROVIDER: "compatible",
      MODEL_BASE_URL: fake.baseUrl,
      MODEL_WRITER: "eager",
      CACHE: "off",
    };
    const counted = await measureTold(setAt(set), settings, async ({ false_parts: wants }) => {
      await fake.reset();
      await fake.script(["draftAnswer", "repairAnswer", "refineAnswer"].map((prompt) => ({ prompt, wants, times: 9 })));
    });
    return `Stories of ${set}, with a model that agrees to everything\n${showTold(counted)}`;
  } finally {
    await fake.stop();
  }
}

/** Types each story into the program with its defaults and counts what was accepted unasked, asked about and refused. */
async function measureTold(
  file: string,
  settings: Record<string, string>,
  prepare: (told: Told) => Promise<void> = async () => {},
): Promise<Map<string, Counted>> {
  const { stories } = ToldSet.parse(JSON.parse(readFileSync(file, "utf8")));
  const program = createProgram(
    readConfig({ CHECKPOINTER: "memory", MODEL_PROVIDER: "offline", LOG_LEVEL: "silent", ...settings }),
  );
  const counted = new Map<string, Counted>();
  try {
    for (const told of stories) {
      await prepare(told);
      const question = await toldTo(program, told.gap, told.story);
      const kind = told.kind.replace(/:.*/, "");
      const sum = counted.get(kind) ?? {
        stories: 0,
        untrue: [],
        accepted: 0,
        asked: [],
        about: 0,
        more: 0,
        refused: [],
      };
      if (question) count(sum, told, question);
      counted.set(kind, sum);
    }
    return counted;
  } finally {
    await program.close();
  }
}

function count(sum: Counted, told: Told, { outcome, answer, ask }: QuestionResource): void {
  sum.stories += 1;
  if (outcome === "accepted") {
    sum.accepted += 1;
    if (restsOnUntrue(told, answer)) sum.untrue.push(told.id);
  } else if (ask?.kind === "confirm" && ask.claims.every(({ place }) => place === ABOUT_PLACE)) sum.about += 1;
  else if (ask?.kind === "confirm") sum.asked.push(told.id);
  else if (ask?.kind === "improvement") sum.more += 1;
  else sum.refused.push(told.id);
}

// True if an exported sentence rests on a passage of the story that overlaps an untrue part.
function restsOnUntrue({ story, false_parts }: Told, answer: QuestionResource["answer"]): boolean {
  const spans = false_parts.map((part) => {
    const from = story.indexOf(part);
    if (from < 0) throw new Error(`no part of its story: ${part}`);
    return { from, to: from + part.length };
  });
  const claims = (answer?.bullets ?? []).flatMap((bullet) => bullet.claims);
  return claims
    .filter(({ known }) => known !== undefined && EXPORTED.includes(known))
    .some(({ sources }) =>
      sources.some(
        ({ kind, start, end }) => kind === "reply" && spans.some(({ from, to }) => start < to && end > from),
      ),
    );
}

/** The counts as a table. */
function showTold(counted: Map<string, Counted>): string {
  return table([
    [
      "",
      "stories",
      "accepted unasked",
      "of them untrue",
      "asked if so",
      "asked if about it",
      "more facts wanted",
      "refused",
    ],
    ...[...counted].map(([kind, { stories, accepted, untrue, asked, about, more, refused }]) =>
      [kind, stories, accepted, untrue.length, asked.length, about, more, refused.length].map(String),
    ),
  ]);
}
