import { type JobProfile, MAX_REQUIREMENTS } from "../domain/job.js";
import type { ReadJobOutput } from "../domain/outputs.js";
import { overlap, type Quote } from "../domain/text.js";
import type { JobReading } from "../language/job.js";
import type { Reader } from "../language/reader.js";
import { type ProposedRequirement, settleRequirements } from "./gaps.js";

/**
 * Settles a model's reading of a job. Only passages that occur in the job count. For any other, the most similar sentence of the job is listed as
 * unread, so that nothing is dropped silently.
 */
export function settleJob(text: string, { title, requirements, unread }: ReadJobOutput, reader: Reader): JobProfile {
  const job = reader.job(text);
  const located: ProposedRequirement[] = [];
  const unsettled = unread.flatMap((passage) => job.locate(passage) ?? job.nearest(passage) ?? []);
  for (const { quotes, ...one } of requirements.slice(0, MAX_REQUIREMENTS)) {
    const [first, ...more] = quotes.flatMap((passage) => job.locate(passage) ?? []);
    // An instruction to the reader is not a requirement; it is listed as unread, for the candidate to check.
    if (first && !job.isSuspicious(first.text)) located.push({ ...one, quotes: [first, ...more] });
    else unsettled.push(...(first ? [first] : quotes.flatMap((passage) => job.nearest(passage) ?? [])));
  }
  for (const { quotes } of requirements.slice(MAX_REQUIREMENTS))
    unsettled.push(...quotes.flatMap((passage) => job.locate(passage) ?? []));
  return {
    language: job.language,
    title,
    employer: job.employer,
    family: job.family(title),
    requirements: settleRequirements(title, located, reader),
    unread: notIn(located, unsettled, job),
    suspicious: job.orders,
  };
}

// Each passage once, in the order of the text, without passages that a requirement was read from. A part of such a passage is kept if no
// requirement is about it.
function notIn(located: ProposedRequirement[], unsettled: Quote[], job: JobReading): Quote[] {
  const isRead = (passage: Quote) => {
    const around = located.filter(({ quotes }) => quotes.some((quote) => overlap(quote, passage)));
    const within = around.every(({ quotes }) =>
      quotes.every((quote) => !overlap(quote, passage) || isPart(passage, quote)),
    );
    return (
      around.length > 0 &&
      (!within ||
        job.isReadIn(
          passage.text,
          around.map(({ title }) => title),
        ))
    );
  };
  const left = new Map<number, Quote>();
  for (const passage of unsettled) if (!left.has(passage.start) && !isRead(passage)) left.set(passage.start, passage);
  return [...left.values()].sort((a, b) => a.start - b.start);
}

function isPart(passage: Quote, whole: Quote): boolean {
  return (
    whole.start <= passage.start && passage.end <= whole.end && passage.end - passage.start < whole.end - whole.start
  );
}
