import { assert } from "../domain/errors.js";
import { type Finding, Gap } from "../domain/gap.js";
import type { Requirement } from "../domain/job.js";
import { furtherGaps } from "../domain/matter.js";
import { languageOfQuestions } from "../domain/question.js";
import { BaseReading } from "../domain/reading.js";
import { postsOf } from "../domain/resume.js";
import type { TextReader } from "../domain/text.js";
import { pauseIfLong } from "../engine/runtime/event-loop.js";
import type { Interview } from "../graph/state/interview.js";
import type { Reader } from "../language/reader.js";
import { monthOf } from "../language/times.js";
import { reportGaps, thresholdFor } from "../rules/gaps.js";
import { keptMatters } from "../rules/matters.js";
import { withCorrectedReading, wordingFor } from "../rules/questions.js";
import { corrected, createFindings, withDecision } from "../rules/reading.js";
import { saysIn } from "../rules/says.js";
import type { NodeOf } from "./node.js";

type Reads =
  | "owner"
  | "session_id"
  | "questions_language"
  | "flags"
  | "thresholds"
  | "as_of"
  | "resume_text"
  | "job_text"
  | "resume"
  | "job"
  | "gaps"
  | "matters"
  | "strengths"
  | "questions"
  | "correction"
  | "reading";

type Writes = "resume" | "job" | "gaps" | "matters" | "strengths" | "match" | "questions" | "correction" | "reading";

/**
 * Corrects what was read as the candidate says, or takes a correction back, and finds the gaps again by rules. All corrections that stand are
 * applied to what was read at first, so that taking one back leaves nothing of it.
 */
export function correctReading({
  texts,
  reader,
}: {
  texts: TextReader;
  reader: Reader;
}): NodeOf<Interview, Reads, Writes> {
  return async (state) => {
    const { owner, session_id, resume_text, job_text, correction, reading } = state;
    assert(correction && resume_text && job_text && state.resume && state.job, "a correction follows the reading");
    const { correction_id, at, changes, undo } = correction;
    const base = reading?.base ?? BaseReading.parse({ ...state, resume: state.resume, job: state.job });
    const standing = (reading?.corrections ?? []).filter((one) => one.correction_id !== undo);
    const corrections = undo === null ? [...standing, { correction_id, at, changes }] : standing;
    const all = corrections.flatMap((one) => one.changes);
    const [resumeText, jobText] = await Promise.all(
      [resume_text, job_text].map(({ sha256 }) => texts.read({ owner, session_id, sha256 })),
    );
    const masked = { resume: reader.read(resumeText ?? "", "resume").text, job: jobText ?? "" };
    // State from an earlier version may lack newer fields; parsing fills in their defaults.
    const read = BaseReading.parse(base);
    const { resume, job, decided } = corrected(read, all, masked, reader);
    const find = createFindings(read, resume, { reader, asOf: monthOf(state.as_of) });
    const findings: { requirement: Requirement; finding: Finding }[] = [];
    for (const requirement of job.requirements) {
      await pauseIfLong();
      findings.push({ requirement, finding: withDecision(find(requirement), decided.get(requirement.requirement_id)) });
    }
    const thresholds = thresholdFor(state.thresholds, state.flags.dynamic_quality_thresholds);
    const report = reportGaps(findings, thresholds, reader);
    const wordingOf = (title: string) => wordingFor(title, job.family, reader.lexicon);
    const says = saysIn(languageOfQuestions(state.questions_language, resume.language));
    const matters = keptMatters(report.gaps, state.matters ?? [], reader);
    const rest = new Map(Object.entries(furtherGaps(matters, report.gaps, report.gaps)));
    const settling = { family: job.family, wordingOf, posts: postsOf(resume), proposals: new Map(), says, rest };
    return {
      ...report,
      matters,
      resume,
      job,
      correction: null,
      reading: {
        version: (reading?.version ?? 0) + 1,
        done: [...(reading?.done ?? []), correction_id],
        corrections,
        base,
      },
      questions: report.gaps.flatMap((gap) => {
        const isIts = ({ gap_id }: { gap_id: string }) => gap_id === gap.gap_id;
        const written = read.questions.some(isIts) ? read : state;
        const seed = written.questions.find(isIts);
        const about = written.gaps.find(isIts) ?? gap;
        return seed ? [withCorrectedReading(seed, { gap, about: Gap.parse(about) }, settling)] : [];
      }),
    };
  };
}
