/* A résumé, read without a model: its posts and lines. Other rooms import this file, not its folder. */

export { readResumeByRules } from "./resume/read-resume.js";
export { NAMES_REFERENCES, type ResumeLine, resumeLines } from "./resume/resume-lines.js";
export { postLine, toldPost } from "./resume/told-posts.js";
export { validateResume } from "./resume/validate-resume.js";
