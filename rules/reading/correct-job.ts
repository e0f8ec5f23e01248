import { invalidInput } from "../../domain/errors.js";
import { type JobProfile, MAX_REQUIREMENTS, type Requirement } from "../../domain/job.js";
import type { ReadingChange } from "../../domain/reading.js";
import { overlap } from "../../domain/text.js";
import type { Reader } from "../../language/reader.js";
import { oneLine, sourceText } from "../../language/text.js";
import { settleRequirements } from "../gaps.js";

type Change<Op extends ReadingChange["op"]> = Extract<ReadingChange, { op: Op }>;

/** A job as text, and the reader of its sentences. */
interface JobText {
  text: string;
  reader: Reader;
}

/** A corrected job, and the requirements that the candidate took out. */
export interface CorrectedJob {
  job: JobProfile;
  notAsked: Requirement[];
}

/** In characters. */
const LONGEST_TITLE = 200;

/**
 * Applies the changes of a job in their order, and leaves those of the résumé out. `takenOut` was taken out before, and can be brought back.
 * Throws an InputError that names the first change that does not fit.
 */
export function correctJob(
  read: JobProfile,
  changes: ReadingChange[],
  document: JobText,
  takenOut: Requirement[] = [],
): CorrectedJob {
  let job = read;
  let notAsked = takenOut;
  for (const [at, change] of changes.entries()) {
    const path = `changes.${at}`;
    if (change.op === "add_requirement") job = withRequirement(job, change, document, path);
    if (change.op !== "set_requirement") continue;
    const { requirement_id, strength } = change;
    const isIt = (one: Requirement) => one.requirement_id === requirement_id;
    const known = [...job.requirements, ...notAsked].find(isIt);
    if (!known) throw invalidInput([{ path: `${path}.requirement_id`, message: "is no requirement of this reading" }]);
    const requirements = job.requirements.filter((one) => !isIt(one));
    notAsked = notAsked.filter((one) => !isIt(one));
    if (strength === "not_asked") {
      notAsked = [...notAsked, known];
      job = { ...job, requirements };
    } else {
      const changed = { ...known, must_have: strength === "must", in_duties: false };
      job = { ...job, requirements: inOrder([...requirements, changed]) };
    }
  }
  return { job, notAsked };
}

function withRequirement(
  job: JobProfile,
  { start, end, title: given, strength }: Change<"add_requirement">,
  { text, reader }: JobText,
  path: string,
): JobProfile {
  const source = sourceText(text);
  const quote = source.quote(source.toIndex(start), source.toIndex(end));
  if (quote.text === "" || end <= start)
    throw invalidInput([{ path: `${path}.start`, message: "has no words of the job" }]);
  if (job.requirements.length >= MAX_REQUIREMENTS)
    throw invalidInput([{ path, message: `a job has at most ${MAX_REQUIREMENTS} requirements` }]);
  const title = given ?? shortened(oneLine(quote.text));
  if (job.requirements.some((one) => overlap(one.quote, quote) && one.title.toLowerCase() === title.toLowerCase()))
    throw invalidInput([{ path, message: "is asked for already" }]);
  const kind = reader.phrase(title).kindIn(quote.text);
  const [added] = settleRequirements(job.title, [{ title, quotes: [quote], kind, strength, trainable: false }], reader);
  if (!added) return job;
  const requirement_id = `s${quote.start}-${quote.end}`;
  const isThere = job.requirements.some((one) => one.requirement_id === requirement_id);
  if (isThere) throw invalidInput([{ path, message: "is asked for already" }]);
  return {
    ...job,
    requirements: inOrder([...job.requirements, { ...added, requirement_id }]),
    unread: job.unread.filter((passage) => !overlap(passage, quote)),
  };
}

function shortened(text: string): string {
  const bare = text.replace(/[.;:,]+$/, "");
  return bare.length <= LONGEST_TITLE ? bare : bare.slice(0, LONGEST_TITLE).replace(/\s\S*$/, "");
}

function inOrder(requirements: Requirement[]): Requirement[] {
  return [...requirements].sort((a, b) => a.quote.start - b.quote.start);
}
