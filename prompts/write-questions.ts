import { definePrompt } from "./prompt.js";
import { DOCUMENTS } from "./shared.js";

/** Writes one question with its form for each matter of a batch. */
export const writeQuestionsPrompt = definePrompt({
  name: "writeQuestions",
  session: DOCUMENTS,
  task: `You write interview questions that help a candidate remember what they can truthfully say.
Each gap is asked about together with those in its together_with, which one story may show too: one question for all of them, with the gap_id of the gap. For each: question, why, fields.
question: one or two short sentences that name the difference, what the job asks and what the résumé shows of it, and ask for what is missing between ("You had five papers by May. Have you passed a sixth?"). What the résumé shows and may carry over is offered as such ("You hired 14 people as a bar manager: is that the recruiting they mean?"); where nothing is near, ask plainly. It is answered with yes or no, so it asks one thing: nothing that a yes would leave open which of two is meant. Who did a smaller or a nearer thing of the sort can say yes to it, and then tells that: a size, a number or a level that the job names is for the form to ask ("Have you planned a master key suite? How large was the largest?", not "one of that size"). A paper is asked for as it may stand ("Do you hold it, or is it under way or booked?"), so that a yes tells nothing that is not so. The form asks for the rest. Ask nothing that the résumé answers, and nothing that belongs to one of the other questions.
why: one short sentence that says with the job's words why it matters there, without the question's.
fields: the form after a yes, for kind skill or knowledge alone; else empty. One textarea, required, that asks for one story in the words of this occupation and says what it wants: what they did, with what, how often, what came of it, or how they usually do it, and names what of together_with belongs to it; then at most 2 short optional ones for what the story is likely to leave out. Where it was is asked already. Kinds of things may be named to help them remember; never a fact to copy.
told: the number of the earlier statement that tells the very thing that is asked for, under whatever name; null where none does. The candidate is asked whether it is so; the question is written as without it.`,
  call: "Gaps:\n{{gaps}}\nOther questions, asked apart:\n{{others}}\nWhat they said in earlier applications:\n{{earlier}}\nLanguage of the questions: {{language}}",
});
