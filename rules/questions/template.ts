import type { Gap } from "../../domain/gap.js";
import { isNotHeld } from "../../language/figures.js";
import { topicsOf } from "../../language/sentences.js";
import { capitalised, oneLine, stopped } from "../../language/text.js";
import { beginsWithVerb } from "../../language/wording.js";

/** The parts of a gap that a question is written from. */
export type AskedGap = Pick<
  Gap,
  | "gap_id"
  | "title"
  | "priority"
  | "status"
  | "kind"
  | "trainable"
  | "must_have"
  | "months"
  | "months_shown"
  | "level"
  | "difference"
> & {
  job_quote: string;
  /** Other passages of the job that ask for it. */
  also: string[];
  resume_quote: string | null;
  resume_quotes: Gap["resume_quotes"];
};
/** The parts of a reading that the wording of a question needs. */
export type QuestionGap = Omit<AskedGap, "resume_quotes">;

/** The template question for one gap: what the résumé shows, what is missing, and why it is asked. */
export function templateQuestion(gap: QuestionGap): { question: string; why: string } {
  return { question: `${quoted(gap.title)}. ${differenceIn(gap)}${orLearn(gap)}`, why: whyOf(gap) };
}

// The wording depends on the kind of requirement; a model's description of the difference, if any, comes first.
function differenceIn(gap: QuestionGap): string {
  const { kind, difference, resume_quote, title } = gap;
  const shown = resume_quote === null ? null : quoted(resume_quote);
  const shows = difference
    ? `The difference: ${sentence(difference)} Your résumé says "${shown}".`
    : `Your résumé says "${shown}".`;
  switch (kind) {
    case "years":
      return yearsDifference(gap);
    case "licence":
    case "certificate":
      if (shown === null) return "Your résumé does not name it. Do you hold it, or is it under way?";
      return isNotHeld(shown)
        ? `${shows} Do you hold it now, and until when?`
        : `${shows} Is that the one they ask for, or do you hold another?`;
    case "degree":
      return shown === null
        ? "Your résumé does not name it. Do you have it, or something equivalent?"
        : `${shows} Is that what they ask for, or do you have another?`;
    case "language":
      return shown === null
        ? "Your résumé does not name it. Do you speak it, and how well?"
        : `${shows} Is that the language that they need, and how well do you speak it?`;
    case "logistics": {
      const asks = topicsOf(title).includes("right_to_work") ? "Do you have it?" : "Does this suit you?";
      return shown === null ? asks : `${shows} ${asks}`;
    }
    default:
      return shown === null
        ? `Your résumé does not say so in these words. ${askOf(gap)}`
        : `${shows} Is that what they mean, or what have you done that comes nearer?`;
  }
}

// One does an activity; a thing or a trait is a part of the work.
function askOf({ kind, title }: QuestionGap): string {
  if (kind === "knowledge") return "Have you used it or learned it, in any post, course or outside of one?";
  return beginsWithVerb(title)
    ? "Have you done this, in any post or outside of one?"
    : "Has it been a part of your work, in any post or outside of one?";
}

function yearsDifference({ months, months_shown, resume_quote, difference }: QuestionGap): string {
  const from = resume_quote === null ? "" : ` ("${quoted(resume_quote)}")`;
  if (months !== null && months_shown)
    return `Your dates give ${lengthOf(months_shown)}${from}; ${lengthOf(months)} are asked: what else counts?`;
  if (resume_quote === null)
    return "Your dates show none of it. Which practice of yours counts, and from when to when?";
  return `${difference ? sentence(difference) : `Your résumé says${from.replace(/[()]/g, "")}.`} Which practice counts, and from when to when?`;
}

/** A number of months in words: "one year eight months". */
export function lengthOf(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const part = (count: number, unit: string) =>
    count === 0 ? [] : [`${NUMBERS[count] ?? count} ${unit}${count === 1 ? "" : "s"}`];
  return [...part(years, "year"), ...part(rest, "month")].join(" ");
}

const NUMBERS = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

function orLearn({ trainable }: QuestionGap): string {
  return trainable ? " The job also accepts that you learn it: then choose willing to learn." : "";
}

// Returns one sentence.
function whyOf({ job_quote, also, must_have, kind, priority }: QuestionGap): string {
  const further = also.slice(0, MOST_MENTIONS).map((text) => `"${quoted(text)}"`);
  const says = job_quote === "" ? "You say that the job asks for it" : `The job says "${quoted(job_quote)}"`;
  const said = `${says}${further.length > 0 ? ` and ${further.join(" and ")}` : ""}`;
  if (kind === "logistics") return `${said}: a condition of the work rather than a skill.`;
  if (priority === "CRITICAL") return `${said}: without it you would hardly be considered.`;
  return must_have ? `${said}: something you must have.` : `${said}: welcome, or a part of the work.`;
}

const LONGEST_SHOWN = 240;
const MOST_MENTIONS = 2;

function quoted(quote: string): string {
  const line = oneLine(quote).replace(/\.$/, "");
  return line.length > LONGEST_SHOWN ? `${line.slice(0, line.lastIndexOf(" ", LONGEST_SHOWN))} …` : line;
}

function sentence(text: string): string {
  const begun = capitalised(text);
  return stopped(begun);
}

/** Reduces a gap to the parts that questions are written from. */
export function askedGap({
  requirement_id: _,
  threshold: __,
  job_quote,
  resume_quote,
  mentions,
  near: _near,
  ...gap
}: Gap): AskedGap {
  const also = [...new Set(mentions.map(({ text }) => text))].filter((text) => text !== job_quote.text);
  // A requirement that the candidate added in their own words is not a quote of the job.
  return { ...gap, job_quote: job_quote.end > 0 ? job_quote.text : "", also, resume_quote: resume_quote?.text ?? null };
}
