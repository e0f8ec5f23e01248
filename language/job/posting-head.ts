import { type FieldScores, fieldScores } from "../resume/fields.js";
import { testedPattern } from "../text/row.js";
import { listSign } from "../text/signs.js";
import type { LearnedModel, Weights } from "../weights.js";
import { employerOf } from "./employer.js";

/*
 * The first lines of a posting: the title of the job, the employer, a place, the pay and what else stands there in any order. What a part of a line
 * is, the learned model of fields says, by which the headings of posts are read too.
 */

/** In lines and characters. A longer line is no title. */
const [HEAD_LINES, LONGEST] = [8, 100];
/** In characters: where a marked title may stand in a sentence. */
const SEARCHED = 2_000;

/** A part of a line of the head, between signs. */
interface HeadPart {
  text: string;
  /** The line, and the part within it, counted from 0. */
  line: number;
  part: number;
  scores: FieldScores;
  /** It is marked as the title: "Erzieher/in (m/w/d)". */
  isMarked: boolean;
}

const TITLE_LABEL = testedPattern(
  /^(?:(?:job|post|position|vacancy) title|position|role|title|vacancy|post|subject|betreff|stelle|stellenbezeichnung)[ \t]*:[ \t]*(?:(?:re|fwd?|aw|wg):[ \t]*)?(\S.*)$/iu,
  "Post title: Senior Dental Nurse",
  "Our post is open: apply",
);
/** Other lines with a label: "From: …", "Salary: …". */
const LABELLED = /^\p{L}[\p{L} /]{1,30}:\s/u;
/** A name of the kind of document, and what a title may begin with of it. */
const DOCUMENT = String.raw`(?:(?:job|role|post|position|person|vacancy|stellen)[ -]?)?(?:description|specification|profile|advert\p{L}*|announcement|vacancy|anzeige|ausschreibung|angebot)`;
const ONLY_DOCUMENT = testedPattern(
  new RegExp(String.raw`^(?:${DOCUMENT})(?:\s*(?:and|&|\+|/|und)\s*(?:${DOCUMENT}))*$`, "iu"),
  "JOB DESCRIPTION AND PERSON SPECIFICATION",
  "Job coach",
);
const BEGINS_AS_DOCUMENT = testedPattern(
  new RegExp(String.raw`^${DOCUMENT}\s*[-–—:]\s*`, "iu"),
  "Job description: Baker",
  "Baker",
);
/** A job that is open to everybody, as German postings mark each title. */
const FOR_ALL = testedPattern(
  /\s*(?:\((?:all genders|gn|(?:[mwfdxigna*]|div)(?:\s?[/|,*]\s?(?:[mwfdxia*]|div)\.?)+)\)|\b[mwf]\s?[/|]\s?[mwfdx](?:\s?[/|]\s?[dx])?\b)/iu,
  "Erzieher/in (m/w/d)",
  "Erzieher (Krippe)",
);
const MARKED_BELOW = new RegExp(
  String.raw`(?<!\p{L})(?:eine?[nr]?|eine/n|mehrere|als)\s+((?:[\p{L}*:/()-]+ ){0,5}[\p{L}*:/-]+${FOR_ALL.source})`,
  "iu",
);
/** The beginning of a sentence that ends with the title, or in the line above it. */
const LEADS_IN = testedPattern(
  /^.*?\b(?:suchen|sucht|seeking|looking for|hiring|recruiting)\b.*?(?:\b(?:eine?n?|eine\/n|einen?|an?|our next)(?:\/n|\(n\))?(?:\s+|$)|:\s*|$)/iu,
  "Wir suchen zum 1. März eine/n",
  "Search engineer",
);
const WANTED = testedPattern(/\s+(?:(?:wanted|required|needed)[!.]*$|gesucht(?!\p{L}).*$)/iu, "Baker wanted", "Baker");
/** The signs between the parts of a line. */
const SIGNS = /\*\*+|\s[-–—|·•]\s|\t+|\s{3,}|\s@\s|\s(?:at|bei)\s(?=\p{Lu})/u;

/** A comma outside of brackets. */
const COMMA = /, (?![^()]*\))/u;

// The parts of the first lines of a posting.
function headParts(job: string, fields: LearnedModel): HeadPart[] {
  return headLines(job).flatMap((row, line) => {
    const parts = row.replace(LEADS_IN, "").split(SIGNS);
    const named = parts.map((part) => part.trim()).filter((part) => part !== "");
    return named.map((text, part) => {
      // "HR adviser, fixed term": the first words say what it is.
      const [begin = ""] = text.split(COMMA);
      const [whole, first] = [fieldScores(text, fields), fieldScores(begin, fields)];
      return { text, line, part, scores: first.T > whole.T ? first : whole, isMarked: FOR_ALL.test(text) };
    });
  });
}

/** The title that a posting gives the job: by its label, by the mark of a title, or the first words that are one. "" if nothing is. */
export function jobTitleOf(job: string, weights: Weights): string {
  const fields = weights("fields");
  const labelled = headLines(job, true).flatMap((line) => TITLE_LABEL.exec(line)?.[1] ?? [])[0];
  const parts = headParts(labelled ?? job, fields);
  const likely = ({ scores: { T }, isMarked, line, part }: HeadPart) =>
    T + (isMarked ? MARKED : 0) - LATER * (line + part);
  const first = parts.reduce<HeadPart | null>((best, one) => (best && likely(best) >= likely(one) ? best : one), null);
  if (!first?.isMarked) {
    // Below the head, or in a line that is too long for it: "Wir suchen einen Dachdecker (m/w/d) oder Vorarbeiter".
    const marked = labelled === undefined ? MARKED_BELOW.exec(job.slice(0, SEARCHED))?.[1] : undefined;
    if (marked !== undefined) return marked.trim();
  }
  if (!first) return "";
  const [next, ...others] = parts.slice(parts.indexOf(first) + 1).filter(({ line }) => line === first.line);
  const title = titleIn(first.text, employerOf(job, weights), fields);
  // "Site manager – residential": the second part is of the title too.
  const goesOn = next && others.length === 0 && title === first.text && /^\p{L}+$/u.test(next.text);
  if (!goesOn) return title;
  const { T, E, P } = fieldScores(next.text, fields);
  return Math.max(E, P) > T ? title : `${title} – ${next.text}`;
}
/** In logarithms of probabilities: how much a mark counts for a title, and each line or part before it against it. */
const [MARKED, LATER] = [20, 2];

/** What follows a marked title and is not of it. */
const BEHIND = testedPattern(
  /^(?:[,–—|·•-]|\s(?:[–—|·•-]|(?:für (?:unser|den standort|die saison)|in|im|bei|beim|am|an|ab|auf|zum|zur|als|mit|gesucht|at|with|to)(?![\p{L}-])))/iu,
  " in Teilzeit",
  " Hochbau",
);

// Where the words behind the mark of a title begin that are not of it: "Erzieher/in (m/w/d) ‹für unsere Kita›"; null without a mark.
function endOfMarked(text: string): number | null {
  const mark = FOR_ALL.exec(text);
  if (!mark || mark.index === 0) return null;
  const from = mark.index + mark[0].length;
  const words = /\s\S+|,/gu;
  for (const { index } of text.slice(from).matchAll(words))
    if (BEHIND.test(text.slice(from + index))) return from + index;
  return text.length;
}

// The title without what is around it: a call before a marked title and a place or a time behind it; behind a comma the employer or a place.
function titleIn(text: string, employer: string | null, fields: LearnedModel): string {
  const end = endOfMarked(text);
  const own =
    end === null
      ? null
      : text
          .slice(0, end)
          .split(/[!:]\s+/u)
          .at(-1);
  const [begin = "", ...rest] = own === null || own === undefined ? text.split(COMMA) : [own];
  const stop = rest.findIndex((part) => {
    const { T, E, P, X } = fieldScores(part, fields);
    return part === employer || P > Math.max(T, E, X);
  });
  return [begin, ...(stop < 0 ? rest : rest.slice(0, stop))]
    .join(", ")
    .replace(/(?<=^|\/ )eine?n? (?=\p{Lu})/gu, "")
    .replace(WANTED, "")
    .replace(/[.,:;!?]+$/u, "")
    .trim();
}

// The first lines of a posting, without exclamations, the names of documents and, unless they are asked for, fields of a form.
function headLines(job: string, withFields = false): string[] {
  return job
    .slice(0, HEAD_LINES * 4 * LONGEST)
    .split("\n")
    .filter((line) => listSign(line) === null)
    .map((line) =>
      line
        .replace(/^[#*\s]+|[*\s]+$/g, "")
        .replace(/[^\S\t]{1,2}/gu, " ")
        .replace(BEGINS_AS_DOCUMENT, ""),
    )
    .filter((line) => line !== "")
    .slice(0, HEAD_LINES)
    .filter((line) => line.length <= LONGEST && !ONLY_DOCUMENT.test(line))
    .filter((line) => !/[!:]$/u.test(line) || FOR_ALL.test(line))
    .filter((line) => withFields || !LABELLED.test(line) || FOR_ALL.test(line));
}
