import type { QuestionRow } from "../../adapters/stores/ports/sessions.js";
import { WITH_GOOD_ANSWER } from "../../domain/answer.js";
import { Gap, type MatchNow, PRIORITIES, type Strength } from "../../domain/gap.js";
import { gapIdsOf, gapsOfMatter } from "../../domain/matter.js";
import type { QuestionResource, SessionResource } from "../../domain/session.js";
import type { Quote } from "../../domain/text.js";
import type { Correction, QuestionView, SessionView } from "../../domain/views.js";
import {
  COVERAGE_VALUE,
  gapIdOf,
  isStrengthOf,
  matchNow,
  type RequirementCoverage,
  weightOf,
} from "../../rules/gaps.js";

/** The gaps and strengths of a session after the candidate's corrections, with the resulting match score. */
export interface CorrectedView {
  gaps: Gap[];
  strengths: Strength[];
  unread: Quote[];
  match: MatchNow;
  corrections: SessionResource["corrections"];
}

/** Applies the candidate's corrections to a session's view. It is a pure function of the stored rows, so that each correction can be undone. */
export function applyCorrections(view: SessionView, rows: QuestionRow[]): CorrectedView {
  const byGap = new Map<string, QuestionRow[]>();
  for (const row of rows)
    for (const id of gapIdsOf(row.origin.question)) byGap.set(id, [...(byGap.get(id) ?? []), row]);
  const isFound = new Set(view.gaps.map(({ gap_id }) => gap_id));
  const noGaps = rows.flatMap((row): CorrectedView["corrections"] => {
    const choice = row.view.correction ? null : noGapNow(view, row);
    if (!choice) return [];
    const gap = Gap.parse(row.origin.gap);
    const resume_quote =
      view.strengths.find((one) => isStrengthOf(one, gap.title, gap.job_quote))?.resume_quote ?? null;
    return [{ question_id: row.question_id, gap, choice, resume_quote, by: "reading" }];
  });
  // A gap that was found but had no space among the questions is only asked, not counted again.
  const added = rows
    .filter(({ origin }) => origin.added && !isFound.has(origin.gap.gap_id))
    .map(({ origin }) => origin.gap);
  // Gaps that an earlier release stored lack newer fields: the schema adds their defaults.
  const found = [...view.gaps, ...added].map((gap) => Gap.parse(gap)).sort(byPriority);
  const correctionOf = (gap: Gap) => correctionOfGap(byGap.get(gap.gap_id));
  const shown = found.flatMap((gap) => {
    const correction = correctionOf(gap);
    return correction?.choice === "shown" && correction.resume_quote
      ? [{ title: gap.title, job_quote: gap.job_quote, resume_quote: correction.resume_quote }]
      : [];
  });
  return {
    gaps: found.filter((gap) => correctionOf(gap) === null),
    strengths: [...view.strengths.filter((one) => !isAskedAbout(one, added)), ...shown],
    unread: view.unread.filter(
      ({ start }) => !added.some(({ job_quote }) => job_quote.end > 0 && job_quote.start === start),
    ),
    match: matchNow(shownParts(view, added, byGap)),
    corrections: [
      ...rows.flatMap(({ question_id, origin, view: { correction } }): CorrectedView["corrections"] => {
        const gap = Gap.parse(origin.gap);
        if (correction) {
          const { choice, resume_quote } = correction;
          const all = gapsOfMatter(origin).map((one) => Gap.parse(one));
          return all.map((one) => ({ question_id, gap: one, choice, resume_quote, by: "reply" }));
        }
        return added.includes(origin.gap)
          ? [{ question_id, gap, choice: "added", resume_quote: null, by: "reply" }]
          : [];
      }),
      ...noGaps,
    ],
  };
}

/** How each gap of a question ended, by its id. In older data a question has one gap, which ended as the question did. */
export function gapsEnded({ origin, view }: Pick<QuestionRow, "origin" | "view">): NonNullable<QuestionView["gaps"]> {
  const { outcome, covers = "covered" } = view;
  if (view.gaps) return view.gaps;
  return outcome === null ? {} : { [origin.gap.gap_id]: { outcome, covers, sentence: null } };
}

/**
 * True for a question that asks once more for what another question leaves open, while that other question is open itself or has answered it since.
 */
export function isAskedElsewhere(question_id: string, rows: QuestionRow[]): boolean {
  const own = rows.find((row) => row.question_id === question_id);
  const first = rows.find((row) => row.question_id === own?.origin.after);
  if (!own || !first) return false;
  const ended = gapsEnded(first);
  return first.view.outcome === null || gapIdsOf(own.origin.question).every((id) => ended[id] !== undefined);
}

function correctionOfGap(rows: QuestionRow[] = []): Correction | null {
  return rows.flatMap(({ view }) => view.correction ?? [])[0] ?? null;
}

/** Why a question's gap is none in the corrected reading: the job does not ask for it, or the résumé shows it. Null while it is a gap. */
export function noGapNow(
  { gaps, strengths }: Pick<SessionView, "gaps" | "strengths">,
  { origin: { gap, question, added, contradiction } }: Pick<QuestionRow, "origin">,
): "not_asked" | "shown" | null {
  const own = gapIdsOf(question);
  if (added || contradiction || gaps.some(({ gap_id }) => own.includes(gap_id))) return null;
  return strengths.some((one) => isStrengthOf(one, gap.title, gap.job_quote)) ? "shown" : "not_asked";
}

// True for a strength that the reading found and that the candidate wants to be asked about.
function isAskedAbout(strength: Strength, added: Gap[]): boolean {
  return added.some(({ title, job_quote }) => isStrengthOf(strength, title, job_quote));
}

// In older sessions the parts of the match have no ids, and are in the order of the requirements: the first belongs to r1, and so to gap g1.
function shownParts(view: SessionView, added: Gap[], byGap: Map<string, QuestionRow[]>): RequirementCoverage[] {
  const read = view.match.parts.map((part, at) => ({ ...part, gap_id: gapIdOf(part.requirement_id ?? `r${at + 1}`) }));
  const addedById = new Map(added.map((gap) => [gap.gap_id, gap]));
  const asRead = read.map((part) => {
    const asked = addedById.get(part.gap_id);
    return asked ? { ...part, coverage: COVERAGE_VALUE[asked.status] } : part;
  });
  const others = added.filter((gap) => read.every(({ gap_id }) => gap_id !== gap.gap_id));
  const parts = [
    ...asRead,
    ...others.map(({ gap_id, requirement_id, title, kind, must_have, status }) => ({
      gap_id,
      requirement_id,
      requirement: title,
      weight: weightOf({ kind, must_have }),
      coverage: COVERAGE_VALUE[status],
    })),
  ];
  const alsoShown = new Set(
    [...byGap.values()]
      .flat()
      .flatMap(({ view: { outcome, also_shows = [] } }) =>
        outcome !== null && WITH_GOOD_ANSWER.includes(outcome) ? also_shows : [],
      ),
  );
  return parts.flatMap(({ gap_id, requirement_id, requirement, weight, coverage }) => {
    const about = byGap.get(gap_id) ?? [];
    const correction = correctionOfGap(about);
    if (correction?.choice === "not_asked") return [];
    const isShown = correction?.choice === "shown";
    // An answer of which nothing has a source shows nothing, also if it was accepted.
    const ended = about.filter(({ view }) => saysSomething(view)).flatMap((row) => gapsEnded(row)[gap_id] ?? []);
    const answered = Math.max(
      0,
      ...ended.map(({ outcome, covers }) => (WITH_GOOD_ANSWER.includes(outcome) ? COVERAGE_VALUE[covers] : 0)),
    );
    const before = isShown ? 1 : coverage;
    // The answer to another question covers this gap at most partly; the candidate's own decision about this gap takes precedence.
    const inPassing = ended.length === 0 && alsoShown.has(gap_id) ? COVERAGE_VALUE.partial : 0;
    return [
      {
        ...(requirement_id !== undefined && { requirement_id }),
        requirement,
        weight,
        coverage: before,
        coverage_now: Math.max(before, answered, inPassing),
      },
    ];
  });
}

function saysSomething({ answer }: QuestionView): boolean {
  if (answer === null || answer.spoken !== "") return true;
  return answer.bullets.some(({ claims }) => claims.some(({ supported }) => supported));
}

/** The questions in the order in which they are asked: the candidate's added questions are inserted by priority. */
export function orderQuestions(questions: QuestionResource[], rows: QuestionRow[]): QuestionResource[] {
  const isAdded = new Set(rows.filter(({ origin }) => origin.added).map(({ question_id }) => question_id));
  const isGap = new Set(rows.filter(({ origin }) => !origin.contradiction).map(({ question_id }) => question_id));
  const ordered = questions.filter(({ question_id }) => !isAdded.has(question_id));
  for (const question of questions.filter(({ question_id }) => isAdded.has(question_id))) {
    const after = ordered.findIndex((other) => !isGap.has(other.question_id) || rankOf(other) > rankOf(question));
    ordered.splice(after < 0 ? ordered.length : after, 0, question);
  }
  return ordered;
}

function rankOf({ priority }: Pick<Gap, "priority">): number {
  return PRIORITIES.indexOf(priority);
}

function byPriority(a: Gap, b: Gap): number {
  return rankOf(a) - rankOf(b);
}
