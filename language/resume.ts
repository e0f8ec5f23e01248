/* A résumé, read without a model: its posts and lines. Other rooms import this file, not its folder. */

export { breakIn } from "./resume/breaks.js";
export { type Around, fieldFeatures, lineFeatures, sectionFeatures, wordFeatures } from "./resume/features.js";
export { isOfForm } from "./resume/field-tables.js";
export { FIELDS } from "./resume/fields.js";
export { jsonResumeProfile, jsonResumeText } from "./resume/json-resume.js";
export { outsidePosts } from "./resume/outside-posts.js";
export { readResumeByRules, readResumeInPieces } from "./resume/read-resume.js";
export { NAMES_REFERENCES, type ResumeLine, resumeLines } from "./resume/resume-lines.js";
export { type Row, rowsOf } from "./resume/rows.js";
export { headingWords, NO_HEADING, SECTION_KINDS, type SectionKind } from "./resume/sections.js";
export { postLine, toldPost } from "./resume/told-posts.js";
export { locatedRoles, validateResume } from "./resume/validate-resume.js";
