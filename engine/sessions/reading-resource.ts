import type { QuestionRow, SessionRow } from "../../adapters/stores/ports/sessions.js";
import { WITH_GOOD_ANSWER } from "../../domain/answer.js";
import { Gap, type Strength } from "../../domain/gap.js";
import { JobProfile, type Requirement } from "../../domain/job.js";
import { gapsOfMatter } from "../../domain/matter.js";
import {
  lineIdOfQuote,
  monthText,
  postIdOf,
  type ReadingChange,
  type ReadingResource,
  type ReadPost,
  type ReadRequirement,
} from "../../domain/reading.js";
import { asWritten, ResumeProfile, type Role } from "../../domain/resume.js";
import { overlap, type Quote, type Span } from "../../domain/text.js";
import type { Interview } from "../../graph/state/interview.js";
import type { Reader } from "../../language/reader.js";
import { type SourceText, sourceText } from "../../language/text.js";
import { isStrengthOf } from "../../rules/gaps.js";
import { apartLines, type CorrectedJob, correctJob, resumeSections } from "../../rules/reading.js";
import { gapsEnded } from "./corrections.js";
import { saidCorrections } from "./said-corrections.js";
import { remarksOn } from "./warnings.js";

type State = Interview["State"];

/** Both documents of a session, as they were given. */
export interface Documents {
  resume: string;
  job: string;
}

/** The job as it is read now, with what the candidate took out of it. */
export function correctedJob({ job, reading }: State, text: string, reader: Reader): CorrectedJob {
  const changes = (reading?.corrections ?? []).flatMap((one): ReadingChange[] => one.changes);
  return correctJob(JobProfile.parse(reading?.base.job ?? job), changes, { text, reader });
}

/** Builds what the candidate sees of the reading, from the interview's state. All passages are as they stand in the documents. */
export function readingResource(
  state: State,
  documents: Documents,
  questions: QuestionRow[],
  { session, reader }: { session: SessionRow; reader: Reader },
): ReadingResource {
  const { reading } = state;
  const { view, input } = session;
  const resume = asWritten(ResumeProfile.parse(state.resume), documents.resume);
  const { job, notAsked } = correctedJob(state, documents.job, reader);
  const source = sourceText(documents.resume);
  const said = saidOf(questions);
  const gaps = new Map(state.gaps.map((gap) => [gap.requirement_id, Gap.parse(gap)]));
  const isRead = new Set(job.requirements.map(({ requirement_id }) => requirement_id));
  const isTakenOut = ({ requirement_id }: { requirement_id: string }) =>
    said.get(requirement_id)?.view.correction?.choice === "not_asked";
  const requirements = [
    ...job.requirements
      .filter((one) => !isTakenOut(one))
      .map((one) => readRequirement(one, { gaps, said, state, resume: source })),
    ...addedRequirements(questions.filter(({ origin }) => !isRead.has(origin.gap.requirement_id))),
  ].sort((a, b) => a.start - b.start);
  const shows = (quote: Quote) =>
    requirements
      .filter(({ shown_by }) => shown_by.some((shown) => overlap(shown, quote)))
      .map(({ requirement_id }) => requirement_id);
  const line = (quote: Quote) => ({ ...quote, line_id: lineIdOfQuote(quote), shows: shows(quote) });
  const { name = null, place = null, emails = [], phones = [], links = [] } = resume.contact ?? {};
  return {
    session_id: session.session_id,
    version: reading?.version ?? 0,
    resume: {
      person: { name, headline: resume.headline, emails, phones, links, place },
      sections: resumeSections(resume).map(({ section_id, kind, heading, roles, items }) => ({
        section_id,
        kind,
        heading,
        posts: roles.map(
          (role): ReadPost => ({
            post_id: postIdOf(role),
            title: role.title,
            employer: role.employer?.text ?? null,
            place: role.place?.text ?? null,
            start: role.start && monthText(role.start),
            end: role.end && monthText(role.end),
            current: role.current,
            ...(role.is_break && { is_break: true as const }),
            heading: role.quote,
            words: {
              title: titleIn(role, source),
              employer: spanOf(role.employer),
              place: spanOf(role.place),
            },
            shows: shows(role.quote),
            lines: role.lines.map(line),
          }),
        ),
        items: items.map(line),
      })),
      apart: apartLines(documents.resume, resume).map(line),
      warnings: view ? remarksOn("resume", { view, input }, resume.suspicious) : [],
    },
    job: {
      sentences: reader.job(documents.job).sentences.map((sentence) => {
        const first = requirements.find((one) => overlap(one, sentence));
        return {
          ...sentence,
          ...(first && { requirement_id: first.requirement_id, strength: first.strength }),
          ...(first?.gap_id && { gap_id: first.gap_id }),
          unread: job.unread.some((passage) => overlap(passage, sentence)),
        };
      }),
      requirements,
      not_asked: [
        ...notAsked.map((one) => takenOut(one, null)),
        ...job.requirements.filter(isTakenOut).map((one) => takenOut(one, said.get(one.requirement_id) ?? null)),
      ],
      warnings: view ? remarksOn("job", { view, input }, job.suspicious) : [],
    },
    corrections: [...(reading?.corrections ?? []), ...saidCorrections(questions, state.strengths)].sort((a, b) =>
      (a.at ?? "") < (b.at ?? "") ? -1 : 1,
    ),
  };
}

// The question about each requirement, in which the candidate may have corrected the reading.
function saidOf(questions: QuestionRow[]): Map<string, QuestionRow> {
  const about = questions.filter(({ origin }) => origin.contradiction === null);
  return new Map(
    about.flatMap((row) =>
      gapsOfMatter(row.origin).map(({ requirement_id }): [string, QuestionRow] => [requirement_id, row]),
    ),
  );
}

function takenOut({ requirement_id, title, quote: { start, end } }: Requirement, question: QuestionRow | null) {
  return { requirement_id, title, start, end, question_id: question?.question_id ?? null };
}

// What the candidate added by its words alone; it is in no reading, but in its question.
function addedRequirements(questions: QuestionRow[]): ReadRequirement[] {
  return questions.flatMap(({ question_id, origin: { gap, added }, view: { outcome, correction } }) => {
    if (!added || correction) return [];
    const { requirement_id, title, job_quote, kind, must_have, status, gap_id } = Gap.parse(gap);
    return {
      ...{ requirement_id, title, start: job_quote.start, end: job_quote.end, gap_id, question_id },
      strength: strengthOf({ kind, must_have }),
      coverage: status,
      shown_by: [],
      near: [],
      answered: outcome !== null && WITH_GOOD_ANSWER.includes(outcome),
      added: true,
    };
  });
}

function strengthOf({ kind, must_have }: Pick<Requirement, "kind" | "must_have">): ReadRequirement["strength"] {
  return kind === "logistics" ? "condition" : must_have ? "must" : "desirable";
}

interface Found {
  gaps: Map<string, Gap>;
  said: Map<string, QuestionRow>;
  state: Pick<State, "strengths">;
  resume: SourceText;
}

function readRequirement(requirement: Requirement, { gaps, said, state, resume }: Found): ReadRequirement {
  const { requirement_id, title, quote, kind, must_have } = requirement;
  const asked = said.get(requirement_id);
  // What counts as shown may be asked about all the same.
  const gap = gaps.get(requirement_id) ?? (asked?.origin.added ? Gap.parse(asked.origin.gap) : undefined);
  const strength = state.strengths.find((one: Strength) => isStrengthOf(one, title, quote));
  const question = gap && asked;
  const { correction = null } = question?.view ?? {};
  const { outcome } = (question && gap && gapsEnded(question)[gap.gap_id]) ?? {};
  const shownBy = gap
    ? gap.resume_quotes.length > 0
      ? gap.resume_quotes
      : [gap.resume_quote]
    : [strength?.resume_quote];
  return {
    requirement_id,
    title,
    start: quote.start,
    end: quote.end,
    strength: strengthOf({ kind, must_have }),
    coverage: correction ? "covered" : (gap?.status ?? "covered"),
    shown_by: (correction ? [correction.resume_quote] : shownBy).flatMap((one) =>
      one ? { ...one, text: resume.slice(one) } : [],
    ),
    near: (correction ? [] : (gap?.near ?? [])).map((one) => ({
      ...one,
      text: resume.slice(one),
      line_id: lineIdOfQuote(one),
    })),
    gap_id: gap?.gap_id ?? null,
    question_id: question?.question_id ?? null,
    answered: outcome !== undefined && WITH_GOOD_ANSWER.includes(outcome),
    added: false,
  };
}

function spanOf(quote: Quote | null): Span | null {
  return quote === null || quote.start === quote.end ? null : { start: quote.start, end: quote.end };
}

function titleIn({ title, quote }: Role, resume: SourceText): Span | null {
  const found = resume.locate(title, resume.toIndex(quote.start));
  return found && found.end <= quote.end ? spanOf(found) : null;
}
