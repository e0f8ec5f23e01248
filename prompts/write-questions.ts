import { definePrompt } from "./prompt.js";
import { DOCUMENTS } from "./shared.js";

/** Writes one question with its form for each gap of a batch. */
export const writeQuestionsPrompt = definePrompt({
  name: "writeQuestions",
  session: DOCUMENTS,
  task: `You write interview questions that help a candidate remember what they can truthfully say.
For each gap: question, why, fields.
question: names the difference: what the job asks, what the résumé shows, what is missing between, and asks for that in one sentence ("You had five papers by May; have you passed a sixth, and which?"). What the résumé shows and may carry over is offered as such ("You hired 14 people as a bar manager: is that the recruiting they mean?"). It can be answered with yes or no. Ask nothing that the résumé answers.
why: one sentence, in the job's own words.
fields: the form after a yes, for kind skill or knowledge alone; else empty. One textarea, required, that asks for one story in the words of this occupation and says what it wants: what they did, with what, how often, what came of it; then at most 3 short optional ones. Where it was is asked already. Never offer made-up facts as examples.`,
  call: "Gaps:\n{{gaps}}\nOccupation family: {{family}}\nLanguage of the questions: {{language}}",
});
