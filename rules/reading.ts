/* What was read of both documents, and the candidate's corrections of it. Other rooms import this file, not its folder. */

export { type CorrectedJob, correctJob } from "./reading/correct-job.js";
export { corrected } from "./reading/corrected.js";
export { withDecision } from "./reading/decided-coverage.js";
export { createFindings } from "./reading/findings.js";
export { inCorrectedOrder } from "./reading/moved-lines.js";
export { apartLines, resumeSections } from "./reading/sections.js";
