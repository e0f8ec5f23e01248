import type { JobProfile } from "../domain/job.js";
import type { ReadJobOutput } from "../domain/outputs.js";
import { familyOf } from "./gaps/family.js";
import { settleRequirements } from "./gaps/requirements.js";
import { instructionsIn, isInstruction } from "./text/instructions.js";
import { languageOf } from "./text/language.js";
import type { SourceText } from "./text/spans.js";

/** Settles what a reader proposed: sentences that do not stand in the job are dropped, and the rules decide the rest. */
export function settleJob(job: SourceText, { title, requirements, unread }: ReadJobOutput): JobProfile {
  const located = requirements.flatMap(({ title: about, quote, kind }) => {
    const found = job.locate(quote);
    return found && !isInstruction(found.text) ? [{ title: about, quote: found, kind }] : [];
  });
  return {
    language: languageOf(job.text),
    title,
    family: familyOf(title, job.text),
    requirements: settleRequirements(job, title, located),
    unread: unread.flatMap((sentence) => job.locate(sentence) ?? []).filter(({ text }) => !isInstruction(text)),
    suspicious: instructionsIn(job),
  };
}
