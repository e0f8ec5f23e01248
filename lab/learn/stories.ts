import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type StoryLanguage, storyFeatures } from "../../language/sentences.js";
import type { Example } from "./fit.js";

const Story = z.object({ story: z.string() });
const Stories = z.object({
  pairs: z.array(
    z.object({
      id: z.string(),
      gap: z.string(),
      better: Story,
      worse: Story,
      better_acceptable: z.boolean(),
      worse_acceptable: z.boolean(),
    }),
  ),
});

/** The stories of labelled pairs: "good" if a recruiter would take them as evidence, else "poor". A pair is a group. */
export function labelledStories(files: string[], language: StoryLanguage = "en"): Example[] {
  return files.flatMap((file) =>
    Stories.parse(JSON.parse(readFileSync(file, "utf8"))).pairs.flatMap(
      ({ id, gap, better, worse, better_acceptable, worse_acceptable }) =>
        [
          { story: better.story, isGood: better_acceptable },
          { story: worse.story, isGood: worse_acceptable },
        ].map(({ story, isGood }) => ({
          label: isGood ? "good" : "poor",
          group: `${file} ${id}`,
          features: storyFeatures(story, gap, language),
        })),
    ),
  );
}

const Answer = z.object({
  replies: z.array(z.object({ answer: z.string() })),
  answer: z.object({ bullets: z.array(z.string()) }),
});
const Ranked = z.object({
  pairs: z.array(
    z.object({
      id: z.string(),
      gap: z.object({ title: z.string() }),
      better: Answer,
      worse: Answer,
      better_acceptable: z.boolean(),
      worse_acceptable: z.boolean(),
    }),
  ),
});
const Judged = z.object({
  answers: z.array(Answer.extend({ id: z.string(), gap: z.object({ title: z.string() }), label: z.string() })),
});

/** The replies and the bullets of answers that people ranked, with whether people would accept them. */
export function rankedAnswers(file: string): Example[] {
  return Ranked.parse(JSON.parse(readFileSync(file, "utf8"))).pairs.flatMap((pair) =>
    [
      { one: pair.better, isGood: pair.better_acceptable },
      { one: pair.worse, isGood: pair.worse_acceptable },
    ].flatMap(({ one, isGood }) => examplesOf(one, pair.gap.title, isGood, `${file} ${pair.id}`)),
  );
}

/** The same for answers that were labelled weak or good; answers in between are left out. */
export function labelledAnswers(folder: string): Example[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .flatMap((name) =>
      Judged.parse(JSON.parse(readFileSync(join(folder, name), "utf8")))
        .answers.filter(({ label }) => label === "weak" || label === "good")
        .flatMap((one) => examplesOf(one, one.gap.title, one.label === "good", `${name} ${one.id}`)),
    );
}

function examplesOf(
  { replies, answer }: z.infer<typeof Answer>,
  gap: string,
  isGood: boolean,
  group: string,
): Example[] {
  return [replies.map((reply) => reply.answer).join("\n"), answer.bullets.join("\n")].map((text) => ({
    label: isGood ? "good" : "poor",
    group,
    features: storyFeatures(text, gap),
  }));
}
