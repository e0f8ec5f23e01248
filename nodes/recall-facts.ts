import type { FactReader } from "../domain/fact.js";
import { Gap } from "../domain/gap.js";
import { languageOfQuestions } from "../domain/question.js";
import { postsOf } from "../domain/resume.js";
import type { Interview } from "../graph/state/interview.js";
import type { Reader } from "../language/reader.js";
import { minutesFor, proposalFrom, selectGaps, uncertaintyOf } from "../rules/gaps.js";
import { askedGap, formFor } from "../rules/questions.js";
import { saysIn } from "../rules/says.js";
import type { NodeOf } from "./node.js";

type Reads = "owner" | "session_id" | "gaps" | "resume" | "job" | "max_questions" | "minutes" | "questions_language";

/** Finds the candidate's earlier facts about each gap, then decides which gaps are asked about, and in which order. */
export function recallFacts({
  facts,
  reader,
}: {
  facts: FactReader;
  reader: Reader;
}): NodeOf<Interview, Reads, "known" | "gaps" | "asked" | "omitted"> {
  return async ({ owner, session_id, gaps: given, resume, job, max_questions, minutes, questions_language }) => {
    const says = saysIn(languageOfQuestions(questions_language, resume?.language));
    // State from an earlier version may lack newer fields; parsing fills in their defaults.
    const gaps = given.map((gap) => Gap.parse(gap));
    const found = await Promise.all(
      gaps.map(async (gap) => {
        const about = await facts.about(owner, reader.phrase(gap.title).searchStems);
        const earlier = about.filter((fact) => fact.session_id !== session_id);
        return { gap_id: gap.gap_id, proposal: proposalFrom(gap, earlier, reader) };
      }),
    );
    const known = found.flatMap(({ gap_id, proposal }) => (proposal ? [{ gap_id, proposal }] : []));
    const weighed = gaps.map((gap) => ({
      gap,
      uncertainty: uncertaintyOf(
        gap,
        known.some(({ gap_id, proposal }) => gap_id === gap.gap_id && proposal.others.length === 0),
      ),
      minutes: minutesFor(
        formFor(askedGap(gap), { family: job?.family ?? "general", posts: resume ? postsOf(resume) : [], says }),
      ),
    }));
    const { asked, omitted } = selectGaps(weighed, { maxQuestions: max_questions, minutes });
    const ids = (list: typeof gaps) => list.map(({ gap_id }) => gap_id);
    return {
      known,
      gaps: selectGaps(weighed, { maxQuestions: null, minutes: null }).asked,
      asked: ids(asked),
      omitted: ids(omitted),
    };
  };
}
