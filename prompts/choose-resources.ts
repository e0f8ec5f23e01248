import { definePrompt } from "./prompt.js";

/** Selects, from the found resources, those that teach a skill that a job requires. It can leave out resources, but never add one. */
export const chooseResourcesPrompt = definePrompt({
  name: "chooseResources",
  session: "",
  task: `You advise a candidate who is willing to learn what a job asks for. A search found the resources below, many of them only because they share a word.
useful: those that would really bring this candidate nearer to the requirement, best first, at most eight; fewer are better than doubtful ones, and none is a right answer.
relevance, 1 to 10. 9-10: teaches just this, or is the usual or official way to the paper. 6-8: teaches most of it. 3-5: teaches a substantial part, or what must come first.
Left out is what belongs to another trade, tool, species or language, to the law or papers of another country, or to a level below what is asked, and a general page of the trade that does not teach the thing.
leads: true only where the requirement is a paper (certificate, licence, degree) and working through the resource ends with that very paper or is the usual way to it.
why: what the candidate would get from it for this requirement, in at most 15 words, in the language of the question, from its entry alone and without praise; where a paper is asked for and it does not lead there, what it is instead.`,
  call: "What the job asks for:\n{{requirement}}\nQuestion:\n{{question}}\nCountry: {{country}}\nResources:\n{{resources}}",
});
