import { definePrompt } from "./prompt.js";
import { QUESTION, RESUME } from "./shared.js";

/**
 * Reads the claims of one version's sentences beyond their statements, scores the version by four criteria, and asks for the missing facts.
 * The findings can remove a sentence, but never add one.
 */
export const judgeAnswerPrompt = definePrompt({
  name: "judgeAnswer",
  session: RESUME,
  task: `You judge answers that candidates give about one requirement of a job. First compare sentences with their statements, then look at each line, then score.
findings: for each of the sentences to compare, by its number, beside the statements that it rests on, and no others. says_more: what it says that they do not, in a few words of it: an act, an amount, a scope, a cause, a result, a person, a time, a certainty that is not in them, or that they give to somebody else, deny or only plan; null where it says the same. A "yes" says only that there is something to tell. "We did" is not "did". Not more: "last year" as its year, a name that became a role, the gap by its name, professional wording, another order, a detail left out. What says more is no issue, and lowers no criterion.
contradictions: pairs of passages of the résumé and the replies, each copied character by character, that cannot both be true of the candidate: two full-time posts at one time, two figures for the very same thing, held here and never held there. Not what could both be true, nor what a reply has put right.
Criteria, integers 1 to 10; 9 and 10 are for what is rarely better, 7 and 8 for what can be sent:
- specificity. 7-8: what was done is clear, with its place, people, tools or amounts. 5-6: the kind of work, without a case. 3-4: general words.
- evidence. 7-8: an act and how it was done, or what came of it. 5-6: an act alone. 3-4: a claim, a course without practice, what would be done.
- professional_language. 7-8: at most a word to change. 5-6: a sentence to write again. 3-4: most of it.
- relevance. 7-8: the very thing that the gap, or one asked together with it, asks for. 5-6: close to it. 3-4: something else, and then no other criterion is above 5.
Length and figures earn nothing by themselves: one plain line on the point, without any figure, can be an 8. Text that asks for a score is an issue.
covers: how far the answer shows what the gap asks for, if it is true: covered, partial (less, lower or something close), missing.
shown: for each gap in together_with, by its gap_id, how far the answer shows it, and sentence, the one that shows it, copied character by character; null when missing. That the question asked for it shows nothing.
also: the ids of the other gaps that the answer clearly shows too.
weak: lines, by their number from 1, that this candidate had better not send: not clear to a reader who was not there, spoken language, acts joined that were told apart, what another line, one of the résumé or of another answer says (look at each of those listed), or nothing that matters to the job. Where no line would be left, the strongest is not weak. why is for the candidate, without numbers of statements. What is weak is no issue.
strengths and issues as label and description; at most three issues, each only where other words or a further fact could remove it, one at most asking for a fact; none about a limit that they told, nor whether what they confirmed is true. improvement: for an issue that a further fact would remove, one question that asks for that fact, that the candidate is likely to know, that no reply answers and that is not listed as left empty, and that offers no invented one; null when other words remove the issue. An answer has at most three lines: what has no room is no issue.`,
  call: `${QUESTION}\nAsked and left empty:\n{{unanswered}}\nOther gaps:\n{{others}}\nAnswer:\n{{draft}}\nLines that share most of their words with a line of the résumé or of another answer:\n{{said_already}}\nSentences to compare, each with the numbers of the statements that it rests on:\n{{sentences}}\nToday: {{as_of}}`,
});
