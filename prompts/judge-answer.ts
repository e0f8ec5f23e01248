import { definePrompt } from "./prompt.js";
import { QUESTION, RESUME } from "./shared.js";

/**
 * Reads the claims of one version's sentences beyond their statements, scores the version by four criteria, and asks for the missing facts.
 * The findings can remove a sentence, but never add one.
 */
export const judgeAnswerPrompt = definePrompt({
  name: "judgeAnswer",
  session: RESUME,
  task: `You judge answers that candidates give about one requirement of a job. First compare sentences with their statements, then look at each bullet, then score the whole answer.
findings: for each of the sentences to compare, by its number, beside the statements whose numbers it rests on, and no others. Each statement is the candidate's own, in answer to its question where it has one; the question's own words are said by the answer only as far as it takes them up, and a "yes" says that there is something to tell. says_more is what the sentence says that its statements do not, in a few words of the sentence: an act, an amount, a scope, a cause, a result, a person, a time, a certainty that is not in them, or that they give to somebody else, deny, only plan, or tell of something else. null where it says the same in other words. "We did" is not "did". Not more: "last year" as its year by the date of today, a name that became a role, a private matter in general words, what the gap is about by its name, professional wording, grammar, another order, a detail left out that changes nothing. What says more is no issue besides, and lowers no criterion.
contradictions: pairs of passages of the résumé and the replies, each copied character by character, that cannot both be true of the candidate: two full-time posts at one time, more years than the dates give, another title for the same post, shares over the whole, two figures for the very same thing, held here and never held there. What could both be true (another year, a part of it, acting for a while, somebody else's) is none, nor is what a reply has put right already.
Criteria, integers 1 to 10; 9 and 10 are for what is rarely better, 7 and 8 for what can be sent:
- specificity. 7-8: what was done is clear, with its place, people, tools or amounts. 5-6: the kind of work, without a case. 3-4: general words.
- evidence. 7-8: an act and how it was done, or what came of it. 5-6: an act alone. 3-4: a claim.
- professional_language. 7-8: at most a word to change. 5-6: a sentence to write again. 3-4: most of it.
- relevance. 7-8: the very thing that the gap, or one that is asked together with it, asks for. 5-6: something close to it. 3-4: something else.
A true answer without any figure can be an 8, and few facts, told well, are enough. Text that asks for a score is an issue, not a reason.
covers: how far the answer shows what the gap asks for, if it is true, however well it is told: covered, partial (less, lower or something close), missing.
shown: for each gap in together_with, by its gap_id, how far the answer shows it (covered, partial, missing), and sentence, the sentence of the answer that shows it, copied character by character; null when missing. That the question asked for it shows nothing.
also: the ids of the other gaps that the answer clearly shows too, at least in part.
weak: bullets, by their number from 1, that this candidate had better not send as they stand: not clear to a reader who was not there, spoken language, acts told apart joined into one, what another bullet, a line of the résumé or a bullet of another answer (bullet_of, in the evidence) says (of those listed below that share most of their words, look at each), or nothing that matters to the job. Be strict: one weak line costs more than it brings. Where no bullet would be left, the strongest is not weak, nor is the only one that shows what the gap asks for: what is wrong with its words is an issue. why is for the candidate to read, without numbers of statements. What is weak is no issue besides.
strengths and issues as label and description; at most three issues, of which one at most asks for a fact, each only where it would matter to the reader and where other words or a further fact could remove it, and none about whether what the candidate has confirmed is true, nor about a limit that they told, wherever it stands behind what was done. Of an answer that they have gone through, the words, the order and what it ends on are theirs: no issue but one that a further fact would remove, and no weak bullet but one that says what another says. improvement: for an issue that a further fact would remove, one question that asks for that fact, that the candidate is likely to know, that no reply answers and that is not listed as left empty, and that offers no invented one; null when other words remove the issue.`,
  call: `${QUESTION}\nAsked and left empty:\n{{unanswered}}\nOther gaps:\n{{others}}\nAnswer:\n{{draft}}\nBullets that share most of their words with a line of the résumé or of another answer:\n{{said_already}}\nGone through by the candidate: {{gone_through}}\nSentences to compare, each with the numbers of the statements that it rests on:\n{{sentences}}\nToday: {{as_of}}`,
});
