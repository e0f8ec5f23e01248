/* The gaps between a job's requirements and a résumé: coverage, priority, match. Other rooms import this file only. */

export { findCoverage, isBelow } from "./gaps/coverage.js";
export { type ResumeEvidence, resumeEvidence } from "./gaps/evidence.js";
export { gapIdOf, isStrengthOf, reportGaps, thresholdFor } from "./gaps/find.js";
export { proposalFrom } from "./gaps/known.js";
export { COVERAGE_VALUE, matchNow, type RequirementCoverage, weightOf } from "./gaps/match.js";
export { withNearest } from "./gaps/nearest.js";
export { minutesFor, selectMatters, weighed } from "./gaps/order.js";
export { parseRequirement } from "./gaps/parsed-requirement.js";
export { type ProposedRequirement, settleRequirements } from "./gaps/requirements.js";
export { type ProposedFinding, settleFinding } from "./gaps/settle.js";
