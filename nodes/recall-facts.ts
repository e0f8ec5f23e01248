import type { FactReader } from "../domain/fact.js";
import { type ChanceOf, Gap } from "../domain/gap.js";
import { mattersOf } from "../domain/matter.js";
import { personOf } from "../domain/person.js";
import { languageOfQuestions } from "../domain/question.js";
import { postsOf } from "../domain/resume.js";
import type { Interview } from "../graph/state/interview.js";
import type { Reader } from "../language/reader.js";
import { minutesFor, proposalFrom, selectMatters, weighed } from "../rules/gaps.js";
import { formOf } from "../rules/questions.js";
import { saysIn } from "../rules/says.js";
import type { NodeOf } from "./node.js";

type Reads =
  | "owner"
  | "person"
  | "session_id"
  | "gaps"
  | "matters"
  | "resume"
  | "job"
  | "max_questions"
  | "minutes"
  | "questions_language";

/** Finds the candidate's earlier facts about each gap, then decides which matters are asked about, and in which order. */
export function recallFacts({
  facts,
  reader,
  chanceOf = () => null,
}: {
  facts: Pick<FactReader, "about">;
  reader: Reader;
  /** From how such questions have ended on this installation; without it all are alike. */
  chanceOf?: ChanceOf | undefined;
}): NodeOf<Interview, Reads, "known" | "gaps" | "asked" | "omitted"> {
  return async (state) => {
    const { owner, session_id, gaps: given, matters, resume, job, max_questions, minutes, questions_language } = state;
    const by = { owner, person: personOf(state) };
    const says = saysIn(languageOfQuestions(questions_language, resume?.language));
    // State from an earlier version may lack newer fields; parsing fills in their defaults.
    const gaps = given.map((gap) => Gap.parse(gap));
    const found = await Promise.all(
      gaps.map(async (gap) => {
        const about = await facts.about(by, reader.phrase(gap.title).searchStems);
        const earlier = about.filter((fact) => fact.session_id !== session_id);
        return { gap_id: gap.gap_id, proposal: proposalFrom(gap, earlier, reader) };
      }),
    );
    const known = found.flatMap(({ gap_id, proposal }) => (proposal ? [{ gap_id, proposal }] : []));
    const isKnown = ({ gap_id }: Gap) => known.some((one) => one.gap_id === gap_id && one.proposal.others.length === 0);
    const context = { family: job?.family ?? "general", posts: resume ? postsOf(resume) : [], says };
    const weigh = (own: Gap[]) => weighed(own, minutesFor(formOf(own, context)), { isKnown, chanceOf });
    const { asked, omitted } = selectMatters(
      mattersOf(matters ?? [], gaps).map((one) => weigh(one.gaps)),
      { maxQuestions: max_questions, minutes },
    );
    const alone = gaps.map((gap) => weigh([gap]));
    return {
      known,
      gaps: selectMatters(alone, { maxQuestions: null, minutes: null }).asked.flat(),
      asked: asked.flatMap(([first]) => first?.gap_id ?? []),
      omitted: omitted.flat().map(({ gap_id }) => gap_id),
    };
  };
}
