import { definePrompt } from "./prompt.js";
import { DOCUMENTS } from "./shared.js";

/** Writes the middle of a letter: why this post, what the candidate has done of what the job asks for, and what they want to explain. */
export const composeLetterPrompt = definePrompt({
  name: "composeLetter",
  session: DOCUMENTS,
  task: `You write the middle of a letter of application from the candidate's own words. Date, greeting, the sentence that names the post, the earliest start, closing and name stand already: do not write them.

What is true. The résumé, what was told and the reasons are numbered statements: [n] or "n".
- Say only what statements say: no number, tool, name, date, place, purpose, quality, feeling, scope word (led, owned, managed) or result that they do not have. Nothing about the employer that the reasons do not say, and no promise.
- What limits an act or a result stays: helped, nearly, once, for two weeks, when Ann was away, another cause that they named. "We did" is not "did".
- A fact belongs to the post under whose line its statement stands.
- Marked planned, under_way, denied, or somebody else's: not done by the candidate. Marked lapsed: held then, not now. Marked hedged: keep that. Marked open: those words may mean that it was not done.
- What is said to be so in the place of a sentence comes first. Another person's private life is left out.

The letter adds to the page and does not repeat it:
- about "requirement": two paragraphs, three at most, for what the job asks for first (asked, in its order). Each meets it with one thing that was told: what was found or had to be done, what the candidate did and how, what came of it, in two or three sentences. Choose what the lines of the page do not say (told and not on_page) or what stands behind such a line: how it was noticed, decided or done. Never a line of the page in other words.
- about "reason": why here, in the candidate's own words, at most two sentences; only mended where nobody would write so. None if they gave no reason.
- about "explanation": what they want to explain, likewise. None if there is nothing.
First person, plain words that people of the trade write, sentences of at most 25 words that are clear when read once. No flattery, no "I am passionate", no "proven track record", no summary at the end. All paragraphs together have at most 180 words.

gap_ids: the ids in asked that a paragraph is about; empty for reason and explanation.
rests_on: the numbers of all statements that a sentence rests on, and of no others.
not_done: the numbers of statements in told that tell an act as not done by the candidate, or that they take back or correct later; no sentence rests on them.
If sentences were refused, or the letter was too long, write it again without that.`,
  call: `What the job asks for and was told, the most important first:\n{{asked}}\nTold:\n{{told}}\nLines of the page:\n{{page}}\nReasons:\n{{reasons}}\nRefused before:\n{{refused}}\nWords too many before: {{too_many}}\nPost: {{job_title}}\nEmployer: {{employer}}\nLanguage of the letter: {{language}}\nToday: {{as_of}}`,
});
