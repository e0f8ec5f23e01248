import type { Gap } from "../../domain/gap.js";
import type { Family } from "../../domain/job.js";
import type { QuestionOutput } from "../../domain/outputs.js";
import { formFor } from "./forms.js";

/** What a question is written from. */
export type AskedGap = Pick<Gap, "gap_id" | "title" | "priority" | "status" | "kind" | "trainable" | "must_have"> & {
  job_quote: string;
  resume_quote: string | null;
};

/** The plain question for one gap, by its kind and the words of its trade; stands in for a bad item of a model's batch. */
export function templateQuestion(gap: AskedGap, family: Family): QuestionOutput {
  const shows = gap.resume_quote
    ? `Your résumé shows "${oneLine(gap.resume_quote)}", which is part of it.`
    : "Your résumé does not show it.";
  return {
    gap_id: gap.gap_id,
    question: `${oneLine(gap.title)}. ${shows} ${closing(gap)}`,
    why: whyOf(gap),
    fields: formFor(gap.kind, family),
  };
}

function closing({ kind, trainable }: AskedGap): string {
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
      return "Does this suit you?";
    default:
      return `Have you done this?${learn}`;
  }
}

function whyOf({ job_quote, must_have, kind, priority }: AskedGap): string {
  const quote = `The job asks for "${oneLine(job_quote)}".`;
  if (kind === "logistics") return `${quote} It is a condition of the work rather than a skill.`;
  if (priority === "CRITICAL") return `${quote} Without it you would hardly be considered.`;
  return must_have
    ? `${quote} It is listed as something you must have.`
    : `${quote} It is desirable or part of the duties.`;
}

const LONGEST_SHOWN = 240;

function oneLine(quote: string): string {
  const line = quote.replace(/\s+/g, " ");
  return line.length > LONGEST_SHOWN ? `${line.slice(0, line.lastIndexOf(" ", LONGEST_SHOWN))} …` : line;
}

/** A gap as questions are written from it. */
export function askedGap({ requirement_id: _, threshold: __, job_quote, resume_quote, ...gap }: Gap): AskedGap {
  return { ...gap, job_quote: job_quote.text, resume_quote: resume_quote?.text ?? null };
}
