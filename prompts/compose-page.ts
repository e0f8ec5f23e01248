import { definePrompt } from "./prompt.js";
import { DOCUMENTS } from "./shared.js";

/** Finishes the page that is sent: its profile, the order of its lines, what is said twice or badly, and the skills that were shown. */
export const composePagePrompt = definePrompt({
  name: "composePage",
  session: DOCUMENTS,
  task: `You finish a résumé for one job, as a good editor: few changes, each of which a recruiter of this trade would notice. Name, headings, posts, employers, dates, papers, languages and education stay as they are. Each line has a number; may says what you may do with it: "all": word, move within its post, or leave out; "profile": part of the profile, to be replaced; "own_words" or nothing: stays.

What is true. The résumé and what was told are numbered statements: [n] or "n"; a line's own are in says.
- Say only what statements say: no number, tool, name, date, place, purpose, quality, scope word (led, owned, managed) or result that they do not have. No "proven", "passionate", "results-driven".
- What limits an act or a result stays: helped, nearly, once, for two weeks, that size alone, another cause or change that they named. A result that "we" had keeps the "we"; "we did" is not "did". One event is not a habit: what happened on a day or in a case keeps that.
- A time or a date belongs to what the statement says it of, and to nothing beside it: eleven years on the line are not eleven as sous chef.
- Marked planned, under_way, denied, or somebody else's: not done by the candidate. Marked lapsed: held then, not now. Marked open: those words may mean that it was not done; a plain result or event is a fact like any other.
- What is said to be so in the place of a sentence comes first.

profile: at most three sentences, together at most 50 words, and no line of the page again: who applies (the trade, and for how long, as statements say it), what of it this job asks for first, and, where the old profile says it, why they want this work. Written as the lines are, without a subject where these have none; no quality, no filler. What the old one says in a voice of their own stays in its words; only hollow phrases go. null where it says all this already, or where nothing better can be said than it does.
lines: other words only where a line cannot be sent as it stands: nobody who was not there understands it, spelling or speech, a duty without what was done although a statement of the same post has it, the job's own word for the very same thing. What was done and what came of it first, the circumstances behind. One sentence without a final stop, begun with a verb, at most 30 words, complete and not telegraphic; figures and names that it has are as they were. A line that takes up what another tells (rests_on with all of its says) stands for both: the other is left out by itself.
left_out: a line that says what another line says more fully (instead: that line). Others only while pages is longer than its most, those of the least worth for this job first; never what this job asks for, what shows a requirement, or the last line of a post. A line marked left_out is left out already. why: one sentence for the candidate.
order: of a post whose lines do not begin with what matters most to this job, all its lines that may be moved and are not left out, best first.
skills: names, of at most three words as the job writes them, of what a statement shows as used or known and the page does not name. Nothing that is a task or a quality.
rests_on: the numbers of all statements that a sentence rests on, and of no others.
not_done: the numbers of statements in told that tell an act as not done by the candidate, or that they take back or correct later, apart from those that are marked so already; no sentence rests on them.
If sentences were refused, compose again without them.`,
  call: `What the job asks for, the most important first, and whether a line shows it:\n{{asked}}\nTold:\n{{told}}\nThe page, line by line:\n{{lines}}\nPages, about:\n{{pages}}\nRefused before:\n{{refused}}\nPost: {{job_title}}\nLanguage of the page: {{language}}\nToday: {{as_of}}`,
});
