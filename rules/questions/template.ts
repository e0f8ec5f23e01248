import type { Gap } from "../../domain/gap.js";
import type { Family } from "../../domain/job.js";
import type { QuestionOutput } from "../../domain/outputs.js";
import { topicsOf } from "../../language/conditions.js";
import { formFor } from "./forms.js";

/** What a question is written from. */
export type AskedGap = Pick<
  Gap,
  "gap_id" | "title" | "priority" | "status" | "kind" | "trainable" | "must_have" | "months" | "months_shown" | "level"
> & {
  job_quote: string;
  /** What else the job says of it. */
  also: string[];
  resume_quote: string | null;
};

/** The plain question for one gap, by its kind and the words of its trade; stands in for a bad item of a model's batch. */
export function templateQuestion(gap: AskedGap, family: Family): QuestionOutput {
  return {
    gap_id: gap.gap_id,
    question: `${oneLine(gap.title)}. ${shows(gap)} ${closing(gap)}`,
    why: whyOf(gap),
    fields: formFor(gap, family),
  };
}

function shows({ resume_quote, kind, months, months_shown }: AskedGap): string {
  if (kind === "years" && months !== null && months_shown)
    return `Your résumé shows ${months_shown} of the ${months} months: "${oneLine(resume_quote ?? "")}".`;
  if (!resume_quote) return kind === "logistics" ? "Your résumé does not say." : "Your résumé does not show it.";
  return `Your résumé shows "${oneLine(resume_quote)}", which ${kind === "logistics" ? "may not settle" : "is part of"} it.`;
}

function closing({ kind, trainable, title }: AskedGap): string {
  const learn = trainable ? " The job also accepts that you learn it: then choose willing to learn." : "";
  switch (kind) {
    case "licence":
    case "certificate":
    case "degree":
      return `Do you have it, or is it under way?${learn}`;
    case "language":
      return "Do you speak it?";
    case "years":
      return "Do you have that much experience?";
    case "logistics":
      return topicsOf(title).includes("right_to_work") ? "Do you have it?" : "Does this suit you?";
    default:
      return `Have you done this?${learn}`;
  }
}

function whyOf({ job_quote, also, must_have, kind, priority }: AskedGap): string {
  const more = also.slice(0, MOST_MENTIONS).map((text) => `"${oneLine(text)}"`);
  const quote = `The job asks for "${oneLine(job_quote)}"${more.length > 0 ? ` and says ${more.join(" and ")}` : ""}.`;
  if (kind === "logistics") return `${quote} It is a condition of the work rather than a skill.`;
  if (priority === "CRITICAL") return `${quote} Without it you would hardly be considered.`;
  return must_have
    ? `${quote} It is listed as something you must have.`
    : `${quote} It is desirable or part of the duties.`;
}

const LONGEST_SHOWN = 240;
const MOST_MENTIONS = 2;

function oneLine(quote: string): string {
  const line = quote.replace(/\s+/g, " ");
  return line.length > LONGEST_SHOWN ? `${line.slice(0, line.lastIndexOf(" ", LONGEST_SHOWN))} …` : line;
}

/** A gap as questions are written from it. */
export function askedGap({
  requirement_id: _,
  threshold: __,
  job_quote,
  resume_quote,
  mentions,
  ...gap
}: Gap): AskedGap {
  const also = [...new Set(mentions.map(({ text }) => text))].filter((text) => text !== job_quote.text);
  return { ...gap, job_quote: job_quote.text, also, resume_quote: resume_quote?.text ?? null };
}
