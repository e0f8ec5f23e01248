import type { SessionStore } from "../../adapters/stores/ports/sessions.js";
import { Gap } from "../../domain/gap.js";
import { matterKindOf } from "../../domain/matter.js";
import { RULES } from "../../domain/provider.js";
import { languageOfQuestions } from "../../domain/question.js";
import type { Run } from "../../domain/run.js";
import type { ProjectedQuestion, Projection } from "../../domain/views.js";
import type { Lexicon } from "../../language/lexicon.js";
import { settleQuestions, wordingFor } from "../../rules/questions.js";
import { saysIn } from "../../rules/says.js";
import { questionId, unstartedView } from "./project.js";

/** The position of these questions: after the gaps that were found, before what the candidate added. They are shown by priority. */
const AGAIN_POSITION = 4_000;

/** Finds what a closed question left open of its matter, and asks it once more by itself. */
export type AskAgain = (run: Run, projection: Projection) => Promise<ProjectedQuestion[]>;

/**
 * Creates the finder. A story that did not show a gap leads to a question about that gap alone; the rows of a form that were left out are asked
 * about in one form. Rules write these questions, and what they leave open is not asked a third time.
 */
export function createAskAgain(sessions: SessionStore, lexicon: Lexicon): AskAgain {
  return async ({ owner, session_id, thread_id }, projection) => {
    if (projection.of !== "question") return [];
    const { outcome, gaps: ended = {} } = projection.view;
    if (outcome === null) return [];
    const [question, session] = await Promise.all([
      sessions.question(owner, thread_id),
      sessions.find(owner, session_id),
    ]);
    if (!question?.origin.rest?.length || question.origin.after !== undefined || !session?.view) return [];
    const { gap, rest } = question.origin;
    const open = [gap, ...rest].filter(({ gap_id }) => ended[gap_id] === undefined).map((one) => Gap.parse(one));
    const isStory = matterKindOf(gap.kind) === "story";
    const matters = isStory ? open.map((one) => [one]) : open.length > 0 ? [open] : [];
    const { family, posts, resume_language } = session.view;
    const says = saysIn(languageOfQuestions(session.input.questions_language, resume_language));
    const wordingOf = (title: string) => wordingFor(title, family, lexicon);
    const settling = { family, wordingOf, posts: posts ?? [], proposals: new Map(), says };
    return matters.flatMap(([first, ...further]): ProjectedQuestion[] => {
      if (!first) return [];
      const [seed] = settleQuestions({ ...settling, gaps: [first], rest: new Map([[first.gap_id, further]]) }, []);
      if (!seed) return [];
      const question_id = questionId(session_id, `${first.gap_id}-again`);
      const origin = { gap: first, rest: further, after: thread_id, question: seed, provider: RULES };
      const view = unstartedView(question_id, seed, first.kind);
      return [
        { question_id, position: AGAIN_POSITION, origin: { ...origin, contradiction: null, added: false }, view },
      ];
    });
  };
}
