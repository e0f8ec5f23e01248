import type { ReadJobOutput } from "../../domain/outputs.js";
import { ruledKind } from "../../rules/gaps/kinds.js";
import { type Sectioned, sectionedBlocks } from "../../rules/gaps/sections.js";
import { termsOf, weightOf } from "../../rules/gaps/terms.js";
import { ORGANISATION, WORK } from "../../rules/text/callings.js";
import { sentences } from "../../rules/text/lines.js";
import { doingsOf, thingsOf } from "./job/parts.js";
import { stanceOf } from "./job/stance.js";
import { shorten } from "./job/titles.js";

/** A longer "sentence" is a text that lost its line ends; it is listed as not read. */
const LONGEST_SENTENCE = 700;
const MOST_REQUIREMENTS = 150;
const MAX_TITLE = 100;

/** Reads what a job of any occupation asks for by its headings, bullets and wording. */
export function readJob({ job }: { job: string }): ReadJobOutput {
  const parts = sectionedBlocks(job);
  const output: ReadJobOutput = { title: titleOf(job), requirements: [], unread: [] };
  for (const block of parts.filter((part) => parts.length === 1 || !isTitle(part))) {
    for (const { text, start } of sentences(block)) {
      const stance = stanceOf(text, { ...block, afterSemicolon: /;\s*$/.test(job.slice(block.start, start)) });
      if (stance === "unclear" || (stance !== "neither" && text.length > LONGEST_SENTENCE)) output.unread.push(text);
      else if (stance !== "neither") add(output, text);
    }
  }
  return output;
}

function add(output: ReadJobOutput, quote: string): void {
  const titles = thingsOf(quote).map(shorten).flatMap(doingsOf).map(shorten).filter(saysSomething);
  if (titles.length === 0 || output.requirements.length + titles.length > MOST_REQUIREMENTS) output.unread.push(quote);
  else
    for (const title of titles)
      output.requirements.push({
        title,
        quote,
        kind: ruledKind(titles.length > 1 ? title : quote, title) ?? "skill",
      });
}

function saysSomething(title: string): boolean {
  return weightOf(termsOf(title)) > 0 || ruledKind(title) !== null;
}

// The first line names the job when it is short; a posting pasted as one long line names none.
function isTitle(block: Sectioned): boolean {
  return block.start === 0 && block.text.length <= MAX_TITLE;
}

function titleOf(job: string): string {
  const [top = "", second = ""] = job.split("\n").filter((line) => line.trim() !== "" && !/!\s*$/.test(line));
  // The employer's name above the job's.
  const first =
    ORGANISATION.test(top) && !WORK.test(top) && WORK.test(second) && second.length <= MAX_TITLE ? second : top;
  const named = /^(?:\s*(?:job title|position|role|title)\s*:\s*)(.+)$/im.exec(job)?.[1];
  return (
    (named ?? first)
      .replace(/^[#\s*]+|\**\s*$/g, "")
      .replace(/^(?:position description|job description|vacancy|job advert\w*)\s*[-–—:]\s*/i, "")
      .split(/\s+[-–—|]\s+/)[0]
      ?.trim() ?? ""
  );
}
