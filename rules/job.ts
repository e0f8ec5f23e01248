import { type JobProfile, MAX_REQUIREMENTS } from "../domain/job.js";
import type { ReadJobOutput } from "../domain/outputs.js";
import type { Quote } from "../domain/text.js";
import type { Reader } from "../language/reader.js";
import { type ProposedRequirement, settleRequirements } from "./gaps.js";

/**
 * Settles a model's reading of a job. Only passages that occur in the job count. For any other, the nearest sentence of the
 * job is listed as unread, so that nothing is dropped silently.
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
    family: job.family(title),
    requirements: settleRequirements(title, located, reader),
    unread: notIn(located, unsettled),
    suspicious: job.orders,
  };
}

// Each passage once, in the order of the text, without those that a requirement was read from.
function notIn(located: ProposedRequirement[], unsettled: Quote[]): Quote[] {
  const read = located.flatMap(({ quotes }) => quotes);
  const left = unsettled.filter(({ start, end }) => !read.some((quote) => quote.start < end && start < quote.end));
  return left
    .filter(({ start }, index) => left.findIndex((other) => other.start === start) === index)
    .sort((a, b) => a.start - b.start);
}
