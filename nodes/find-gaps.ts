import { assert } from "../domain/errors.js";
import type { Finding } from "../domain/gap.js";
import { JobProfile, type Requirement } from "../domain/job.js";
import { FindGapsOutput } from "../domain/outputs.js";
import { isModel } from "../domain/provider.js";
import { ResumeProfile } from "../domain/resume.js";
import { pauseIfLong } from "../engine/runtime/event-loop.js";
import type { Interview } from "../graph/state/interview.js";
import { sourceText } from "../language/text.js";
import { dayOf, monthOf } from "../language/times.js";
import { findGapsPrompt } from "../prompts/find-gaps.js";
import {
  findCoverage,
  gapIdOf,
  type ProposedFinding,
  parseRequirement,
  reportGaps,
  resumeEvidence,
  settleFinding,
  thresholdFor,
  withNearest,
} from "../rules/gaps.js";
import { settleMatters } from "../rules/matters.js";
import { readDocuments } from "./documents.js";
import { type NodeOf, type ReadNodeNeeds, scopeOf } from "./node.js";

type Reads =
  | "owner"
  | "session_id"
  | "mode"
  | "flags"
  | "thresholds"
  | "as_of"
  | "resume_text"
  | "job_text"
  | "resume"
  | "job";

/** Decides for each requirement whether the résumé shows it: by the model's finding, as far as its passages support it. */
export function findGaps({
  model,
  texts,
  reader,
}: ReadNodeNeeds): NodeOf<Interview, Reads, "gaps" | "matters" | "strengths" | "match" | "usage" | "provider"> {
  return async (state, { signal }) => {
    const { as_of } = state;
    assert(state.resume && state.job, "findGaps runs after both documents were read");
    // State from an earlier version may lack newer fields; parsing fills in their defaults.
    const [resume, job] = [ResumeProfile.parse(state.resume), JobProfile.parse(state.job)];
    if (job.requirements.length === 0)
      return { gaps: [], matters: [], strengths: [], match: { score: null, parts: [] } };
    const { resume: reading, ...documents } = await readDocuments({ texts, reader }, state, true);
    const requirements = job.requirements.map(({ requirement_id, title, quote, kind }) => ({
      requirement_id,
      title,
      kind,
      quote: quote.text,
    }));
    const { value, usage, provider } = await model.complete({
      prompt: findGapsPrompt.fill({ ...documents, requirements, as_of: dayOf(as_of) }),
      schema: FindGapsOutput,
      role: "reader",
      scope: scopeOf(state),
      ...(signal && { signal }),
    });
    const source = sourceText(reading.text);
    const proposals = new Map(
      value.findings.map(({ requirement_id, coverage, resume_quotes, difference }): [string, ProposedFinding] => [
        requirement_id,
        { coverage, difference, quotes: resume_quotes.flatMap((passage) => source.locate(passage) ?? []) },
      ]),
    );
    const evidence = resumeEvidence(resume, reader);
    const findings: { requirement: Requirement; finding: Finding }[] = [];
    for (const requirement of job.requirements) {
      await pauseIfLong();
      const wish = parseRequirement(requirement, reader);
      const ruled = findCoverage(wish, evidence, monthOf(as_of));
      const proposed = proposals.get(requirement.requirement_id);
      const finding = proposed ? settleFinding(wish, ruled, proposed, evidence, monthOf(as_of)) : ruled;
      findings.push({ requirement, finding: withNearest(requirement, finding, evidence) });
    }
    const dynamic = state.flags.dynamic_quality_thresholds;
    const report = reportGaps(findings, thresholdFor(state.thresholds, dynamic), reader);
    const proposed = value.matters.map(({ requirement_ids, why }) => ({ gap_ids: requirement_ids.map(gapIdOf), why }));
    const isByModel = isModel(provider);
    // Of several providers, the one that answered.
    return { ...report, matters: settleMatters(report.gaps, isByModel ? proposed : null, reader), usage, provider };
  };
}
