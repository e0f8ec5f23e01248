import { definePrompt } from "./prompt.js";
import { DOCUMENTS } from "./shared.js";

/** Writes one question with its form for each gap of a batch. */
export const writeQuestionsPrompt = definePrompt({
  name: "writeQuestions",
  session: DOCUMENTS,
  task: `You write interview questions that help a candidate remember what they can truthfully say.
For each gap: question (names the thing and what the résumé shows or lacks, ends by asking whether they have done or have it), why (why it matters, in the job's own words), and fields: the form to fill in after a yes.
An experience takes 4 to 6 fields: where (in words that fit the occupation), what they did (textarea, required), how long or how often, tools or methods, what came of it, how it was measured (never required). A licence, certificate, language, degree or logistics takes 1 to 3. Never offer made-up facts as examples.`,
  call: "Gaps:\n{{gaps}}\nOccupation family: {{family}}\nLanguage of the questions: {{language}}",
});
