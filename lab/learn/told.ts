import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { typedSentences } from "../../language/sentences.js";
import { tellingsOf, toldFeatures } from "../../language/telling.js";
import { setAt } from "../support/data.js";
import type { Example } from "./fit.js";

const Told = z.object({
  stories: z.array(z.object({ id: z.string(), story: z.string(), false_parts: z.array(z.string()) })),
});
type Told = z.infer<typeof Told>["stories"][number];

/** The sentences of labelled stories that are plain by their form: "untrue" if they would claim something that was not done, else "true". */
export function labelledTold(): Example[] {
  const folder = setAt("fit/told");
  return readdirSync(folder)
    .sort()
    .flatMap((file) =>
      Told.parse(JSON.parse(readFileSync(join(folder, file), "utf8"))).stories.flatMap((told) =>
        sentencesOf(told).map((example) => ({ ...example, group: `${file} ${told.id}` })),
      ),
    );
}

function sentencesOf({ story, false_parts }: Told): Omit<Example, "group">[] {
  const pieces = typedSentences(story);
  const tellings = tellingsOf(
    pieces.map(({ text }) => text),
    "story",
  );
  const told = pieces.map(({ text }, at) => ({ text, doubt: tellings[at]?.doubt ?? null }));
  const untrue = false_parts.map((part) => ({ from: story.indexOf(part), to: story.indexOf(part) + part.length }));
  return pieces.flatMap(({ start, end }, at) => {
    if (told[at]?.doubt !== null) return [];
    const isUntrue = untrue.some(({ from, to }) => start < to && end > from);
    return [{ label: isUntrue ? "untrue" : "true", features: toldFeatures(told, at) }];
  });
}
