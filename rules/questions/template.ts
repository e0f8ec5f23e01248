import type { Gap } from "../../domain/gap.js";
import { isNotHeld } from "../../language/figures.js";
import { topicsOf } from "../../language/sentences.js";
import { capitalised, oneLine, stopped } from "../../language/text.js";
import { beginsWithVerb } from "../../language/wording.js";
import type { Says } from "../says.js";

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

/**
 * The template question for one gap: what the résumé shows, what is missing, and why it is asked. `together` are the titles of the other gaps that
 * the same story may show.
 */
export function templateQuestion(
  gap: QuestionGap,
  says: Says,
  together: string[] = [],
): { question: string; why: string } {
  const learn = gap.trainable ? ` ${says.question.orLearn}` : "";
  const others = together.length > 0 ? ` ${says.question.together(together)}` : "";
  return {
    question: `${quoted(gap.title)}. ${differenceIn(gap, says.question)}${learn}${others}`,
    why: whyOf(gap, says.question),
  };
}

// The wording depends on the kind of requirement; a model's description of the difference, if any, comes first.
function differenceIn(gap: QuestionGap, says: Says["question"]): string {
  const { kind, difference, resume_quote, title } = gap;
  const shown = resume_quote === null ? null : quoted(resume_quote);
  const asked = (missing: string, other: string) =>
    shown === null ? missing : `${shows(difference, shown, says)} ${other}`;
  switch (kind) {
    case "years":
      return yearsDifference(gap, says);
    case "licence":
    case "certificate":
      return asked(says.paper, shown !== null && isNotHeld(shown) ? says.paperLapsed : says.paperOther);
    case "degree":
      return asked(says.degree, says.degreeOther);
    case "language":
      return asked(says.language, says.languageOther);
    case "logistics": {
      const asks = topicsOf(title).includes("right_to_work") ? says.rightToWork : says.condition;
      return asked(asks, asks);
    }
    default:
      return asked(says.unsaid(askOf(gap, says)), says.nearer);
  }
}

function shows(difference: QuestionGap["difference"], shown: string, says: Says["question"]): string {
  return difference ? says.differs(sentence(difference), shown) : says.says(shown);
}

// One does an activity; a thing or a trait is a part of the work.
function askOf({ kind, title }: QuestionGap, says: Says["question"]): string {
  if (kind === "knowledge") return says.knowledge;
  return beginsWithVerb(title) ? says.act : says.part;
}

function yearsDifference(
  { months, months_shown, resume_quote, difference }: QuestionGap,
  says: Says["question"],
): string {
  const quote = resume_quote === null ? null : quoted(resume_quote);
  if (months !== null && months_shown)
    return says.yearsShort(lengthOf(months_shown, says), quote, lengthOf(months, says));
  if (quote === null) return says.yearsNone;
  return says.yearsWhich(difference ? sentence(difference) : says.says(quote));
}

/** A number of months in words: "one year eight months". */
function lengthOf(months: number, says: Says["question"]): string {
  return says.length(Math.floor(months / 12), months % 12);
}

// Returns one sentence.
function whyOf({ job_quote, also, must_have, kind, priority }: QuestionGap, { why }: Says["question"]): string {
  const further = also.slice(0, MOST_MENTIONS).map(quoted);
  const said = job_quote === "" ? why.candidate(further) : why.job([quoted(job_quote), ...further]);
  if (kind === "logistics") return `${said}: ${why.condition}`;
  if (priority === "CRITICAL") return `${said}: ${why.critical}`;
  return `${said}: ${must_have ? why.must : why.welcome}`;
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
