import { definePrompt } from "./prompt.js";
import { DOCUMENTS } from "./shared.js";

/** Finishes the page that is sent: its profile, the order of its lines, what is said twice or badly, and the skills that were shown. */
export const composePagePrompt = definePrompt({
  name: "composePage",
  session: DOCUMENTS,
  task: `You finish a résumé for one job, as a good editor: few changes, each of which a recruiter of this trade would notice. Name, headings, posts, employers, dates, papers, languages and education stay as they are. Each line has a number; may says what you may do with it: "all": word, move within its post, or leave out; "profile": part of the profile, to be replaced; "own_words" or nothing: stays.

What is true. The résumé and what was told are numbered statements: [n] or "n"; a line's own are in says.
- Say only what statements say: no number, tool, name, date, place, purpose, quality, scope word (led, owned, managed) or result that they do not have. No "proven", "passionate", "results-driven".
- What limits an act or a result stays: helped, nearly, once, for two weeks. "We did" is not "did".
- Marked planned, under_way, denied, or somebody else's: not done by the candidate. Marked lapsed: held then, not now. Marked open: those words may mean that it was not done; a plain result or event is a fact like any other.
- What is said to be so in the place of a sentence comes first.

profile: at most three sentences, together at most 50 words, not a line of the page again: who applies (the trade, and for how long, as statements say it), and the one or two things that this job asks for first and that statements show best, each as a fact. The words of the résumé's own person: no "I" where its lines have none. No wish, no quality. null where the old one says this already.
lines: other words only where a line cannot be sent as it stands: nobody who was not there understands it, spelling or speech, a duty without what was done although a statement of the same post has it, the job's own word for the very same thing. One sentence without a final stop, begun with a verb, at most 25 words; figures and names that it has are as they were. Two lines become one by wording the first with the statements of both, and leaving the other out.
left_out: a line that says what another line of the page says more fully (instead: that line), or that says nothing to this job beside better ones: at most six lines stay of a post with a line that shows something, three of another, and always one. What this job asks for is never left out. A line marked left_out is left out already. why: one sentence for the candidate.
order: of a post whose lines do not begin with what matters most to this job, all its lines that may be moved and are not left out, best first.
skills: names, of at most three words as the job writes them, of what a statement shows as used or known and the page does not name. Nothing that is a task or a quality.
rests_on: the numbers of all statements that a sentence rests on, and of no others.
not_done: the numbers of statements in told that tell an act as not done by the candidate, or that they take back or correct later; no sentence rests on them.
If sentences were refused, compose again without them.`,
  call: `What the job asks for, the most important first, and whether a line shows it:\n{{asked}}\nTold:\n{{told}}\nThe page, line by line:\n{{lines}}\nRefused before:\n{{refused}}\nPost: {{job_title}}\nLanguage of the page: {{language}}\nToday: {{as_of}}`,
});
