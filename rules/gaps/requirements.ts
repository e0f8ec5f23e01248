import type { Requirement } from "../../domain/job.js";
import type { ReadJobOutput } from "../../domain/outputs.js";
import type { Quote } from "../../domain/text.js";
import type { Reader } from "../../language/reader.js";
import type { Phrase } from "../../language/words.js";

/** A requirement as a model proposes it, with the passages of the job that ask for it, the clearest first. */
export type ProposedRequirement = Omit<ReadJobOutput["requirements"][number], "quotes"> & {
  quotes: [Quote, ...Quote[]];
};

/**
 * Turns a model's proposals into requirements, in the order of the job. Kind and strength are the model's decision; lengths,
 * levels and whether the job title names the requirement are computed here.
 */
export function settleRequirements(jobTitle: string, proposed: ProposedRequirement[], reader: Reader): Requirement[] {
  const job = reader.phrase(jobTitle);
  return proposed
    .map(({ title, quotes, kind, strength, trainable }): Requirement => {
      const [quote] = quotes;
      const [about, sentence] = [reader.phrase(title), reader.phrase(quote.text)];
      const isLength = kind === "years";
      return {
        requirement_id: "",
        title: isLength && !about.namesPractice && jobTitle !== "" ? `${title} (${jobTitle})` : title,
        quote,
        mentions: quotes,
        kind,
        must_have: strength === "must",
        in_duties: strength === "duty",
        in_job_title: isNamedIn(job, about),
        months: isLength ? (about.months ?? sentence.months) : null,
        level: kind === "language" ? (about.languageLevel ?? sentence.languageLevel) : about.level,
        trainable,
      };
    })
    .sort((a, b) => a.quote.start - b.quote.start)
    .map((requirement, index) => ({ ...requirement, requirement_id: `r${index + 1}` }));
}

function isNamedIn(job: Phrase, part: Phrase): boolean {
  const { concepts } = part.terms;
  if (concepts.length > 0) return concepts.some((concept) => job.terms.concepts.includes(concept));
  return part.content.length > 0 && part.content.every((stem) => job.content.includes(stem));
}
