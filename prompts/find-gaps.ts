import { definePrompt } from "./prompt.js";
import { DOCUMENTS } from "./shared.js";

/** Asks, for each requirement, whether the résumé shows it and where, and which of the others one story would show together. */
export const findGapsPrompt = definePrompt({
  name: "findGaps",
  session: DOCUMENTS,
  task: `You compare a résumé with the requirements of a job.
For each requirement say covered, partial or missing, as a fair recruiter would who has nothing but this résumé. covered: the résumé shows it, in whatever words. partial: it shows a part, a lower level, a shorter time, the same act with other people, things or tools, so that it may carry over, or a paper that lapsed or is under way. missing: nothing of it, or only what is next to it (a till is no accounting system). For years name the posts that count, even where they are too short; the months are added up from their dates.
resume_quotes: the passages that show it, each copied character by character from one statement, without its number; for years the title and the dates of each post that counts, each as it stands; none when missing. A wish, an interest or a denial shows nothing; of a condition of the work (hours, place, travel) a wish for it or an agreement to it does.
difference: what is asked and not shown, in a few words ("five papers passed, six asked"); null when covered.
matters: which of the requirements that are not covered one story of this candidate would show together, as one who knows the trade would ask about them: the same system, case, task or time of their work, or one thing and its parts. At most five in a matter, each in one at most; what no other belongs to is in none, and neither are papers, conditions of the work, languages and lengths of time. why: what they have in common, in a few words ("a patient who gets worse").`,
  call: "Requirements:\n{{requirements}}\nToday: {{as_of}}",
});
