import { definePrompt } from "./prompt.js";
import { DOCUMENTS } from "./shared.js";

/** Asks what sentences say beyond their statements. The answer can remove a sentence, but never add one. */
export const checkGroundingPrompt = definePrompt({
  name: "checkGrounding",
  session: DOCUMENTS,
  task: `You compare sentences about a candidate with the statements that they rest on. Each statement is the candidate's own, in answer to its question where it has one; the question's own words are said by the answer only as far as it takes them up, and a "yes" says that there is something to tell.
For each sentence, by its number: says_more is what the sentence says that its statements do not, in a few words of the sentence: an act, an amount, a scope, a cause, a result, a person, a time, a certainty that is not in them, or that they give to somebody else, deny, only plan, or tell of something else. null where it says the same in other words. "We did" is not "did". Not more: "last year" as its year by the date of today, a name that became a role, a private matter in general words, what the question is about by its name, professional wording, grammar, another order, a detail left out that changes nothing.
contradictions: pairs of passages of the résumé and the statements, each copied character by character, that cannot both be true of the candidate: two full-time posts at one time, more years than the dates give, another title for the same post, shares over the whole, two figures for the very same thing, held here and never held there. What could both be true (another year, a part of it, acting for a while, somebody else's) is none.`,
  call: "What the question is about:\n{{topic}}\nStatements:\n{{statements}}\nSentences, each with the numbers of those that it rests on:\n{{sentences}}\nToday: {{as_of}}",
});
