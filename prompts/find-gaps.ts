import { definePrompt } from "./prompt.js";
import { DOCUMENTS } from "./shared.js";

/** Proposes, for each requirement, whether the résumé shows it and where. Rules decide afterwards. */
export const findGapsPrompt = definePrompt({
  name: "findGaps",
  session: DOCUMENTS,
  task: `You compare a résumé with the requirements of a job.
For each requirement say covered, partial or missing. resume_quote: the passage that shows it, copied character by character from one statement, without its number, or null when missing. A wish or an interest shows nothing.`,
  call: "Requirements:\n{{requirements}}\nToday: {{as_of}}",
});
