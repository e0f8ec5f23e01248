import { readFileSync } from "node:fs";
import { z } from "zod";
import { ABOUT_PLACE } from "../../domain/answer.js";
import type { AskReply } from "../../domain/question.js";
import type { QuestionResource, SessionResource } from "../../domain/session.js";
import { readConfig } from "../../engine/config/config.js";
import { createProgram } from "../../engine/program/create-program.js";
import type { Program } from "../../engine/program/program.js";
import type { Ranking } from "./ranked.js";

/** `about`: whether the story is about the gap; an honest candidate answers so if the program asks. */
const Story = z.object({ story: z.string(), about: z.boolean().default(true) });
const StorySet = z.object({
  pairs: z.array(
    z.object({
      gap: z.string(),
      better: Story,
      worse: Story,
      better_acceptable: z.boolean(),
      worse_acceptable: z.boolean(),
    }),
  ),
});

export const OWNER = "eval";
const LONGEST_MS = 60_000;
const RESUME = "Sam Reed\n\nEmployment\n\nWorker, Hill & Co, 2015 - present\n- Various duties\n";
const JOB = "Worker\n\nRequirements\n- Ability to travel between our two sites\n- A driving licence\n";

/** Submits both stories of each pair, and counts those that are accepted, or would be once the candidate confirms them. */
export async function measureStories(file: string): Promise<Ranking> {
  const { pairs } = StorySet.parse(JSON.parse(readFileSync(file, "utf8")));
  const program = createProgram(readConfig({ CHECKPOINTER: "memory", MODEL_PROVIDER: "offline", LOG_LEVEL: "silent" }));
  const sum: Ranking = { pairs: pairs.length, agrees: 0, poor: 0, poorAccepted: 0, good: 0, goodRefused: 0 };
  try {
    for (const { gap, better, worse, better_acceptable, worse_acceptable } of pairs) {
      const high = await typed(program, gap, better);
      const low = await typed(program, gap, worse);
      if (high === null || low === null) {
        sum.pairs -= 1;
        continue;
      }
      sum.agrees += Number(high.score > low.score);
      for (const [{ accepted }, acceptable] of [
        [high, better_acceptable],
        [low, worse_acceptable],
      ] as const) {
        sum.good += Number(acceptable);
        sum.goodRefused += Number(acceptable && !accepted);
        sum.poor += Number(!acceptable);
        sum.poorAccepted += Number(!acceptable && accepted);
      }
    }
    return sum;
  } finally {
    await program.close();
  }
}

// The score is 0 if the story was refused before a draft. Null for a gap whose form asks for no story, such as a language.
async function typed(
  program: Program,
  gap: string,
  { story, about }: z.infer<typeof Story>,
): Promise<{ score: number; accepted: boolean } | null> {
  const question = await toldTo(program, gap, story);
  if (question === null) return null;
  const { outcome, answer, ask } = question;
  const score = answer?.score ?? 0;
  const isDenied = ask?.kind === "confirm" && !about && ask.claims.some(({ place }) => place === ABOUT_PLACE);
  const waits = ask?.kind === "confirm" && !isDenied && score >= (answer?.threshold ?? Number.POSITIVE_INFINITY);
  return { score, accepted: outcome === "accepted" || waits };
}

/** The question about a gap after a candidate has said yes and told a story; null for a gap whose form asks for no story. */
export async function toldTo({ sessions }: Program, gap: string, story: string): Promise<QuestionResource | null> {
  const text = (value: string) => ({ text: value, media_type: "text/plain" });
  const request = { resume: text(RESUME), job: text(JOB), mode: "fast" as const, as_given: true };
  const ended = async <T>(accepted: Parameters<typeof sessions.outcomeOf>[0]) =>
    (await sessions.outcomeOf(accepted, LONGEST_MS)).resource as T;
  const { session_id } = await ended<SessionResource>(await sessions.start({ owner: OWNER }, request));
  const body = { title: gap, must_have: true };
  const { gaps, questions } = await ended<SessionResource>(
    await sessions.addRequirement({ owner: OWNER }, session_id, body),
  );
  const found = gaps.find(({ title }) => title.toLowerCase() === gap.toLowerCase());
  let question = questions.find(({ gap_id }) => gap_id === found?.gap_id);
  const say = async (reply: (ask_id: string) => AskReply) => {
    if (!question?.ask) throw new Error(`nothing is asked about ${gap}`);
    const accepted = await sessions.reply({ owner: OWNER }, question.question_id, reply(question.ask.ask_id));
    question = await ended<QuestionResource>(accepted);
  };
  await say((ask_id) => ({ ask_id, kind: "experience", choice: "yes" }));
  if (question?.ask?.kind === "details" && !question.ask.fields.some(({ id }) => id === "story")) return null;
  await say((ask_id) => ({ ask_id, kind: "details", values: { where: "post_1", story } }));
  return question ?? null;
}
