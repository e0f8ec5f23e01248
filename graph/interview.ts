import { type BaseCheckpointSaver, END, Send, START, StateGraph } from "@langchain/langgraph";
import { furtherGaps } from "../domain/matter.js";
import { personOf } from "../domain/person.js";
import { languageOfQuestions } from "../domain/question.js";
import { postsOf } from "../domain/resume.js";
import { type InterviewNeeds, interviewNodes } from "./interview-nodes.js";
import { Interview, type QuestionBatch } from "./state/interview.js";

/** The maximum number of questions that one call writes. */
const LARGEST_BATCH = 12;

/** Builds the interview graph: from a résumé and a job to gaps, match score, and questions with their forms. */
export function buildInterview(
  needs: InterviewNeeds,
  checkpointer?: BaseCheckpointSaver,
  channels = { state: Interview, input: Interview },
) {
  const nodes = interviewNodes(needs);
  return new StateGraph(channels)
    .addNode("readResume", nodes.readResume)
    .addNode("readJob", nodes.readJob)
    .addNode("correctReading", nodes.correctReading)
    .addNode("findGaps", nodes.findGaps)
    .addNode("recallFacts", nodes.recallFacts)
    .addNode("writeQuestions", nodes.writeQuestions)
    .addConditionalEdges(START, whatToRead, ["readResume", "readJob", "correctReading"])
    .addEdge("readResume", "findGaps")
    .addEdge("readJob", "findGaps")
    .addEdge("findGaps", "recallFacts")
    .addEdge("correctReading", "recallFacts")
    .addConditionalEdges("recallFacts", dealOut, ["writeQuestions", END])
    .addConditionalEdges("writeQuestions", furtherQuestions, ["writeQuestions", END])
    .compile({ ...(checkpointer && { checkpointer }), name: "interview" });
}

/** Both documents, or, if the candidate corrects what was read of them, the correction alone. */
function whatToRead({ correction }: Pick<Interview["State"], "correction">) {
  return correction ? ["correctReading" as const] : ["readResume" as const, "readJob" as const];
}

/**
 * One task after another for the questions that are not written yet, the most important first: the provider has cached the beginning of the next one's
 * prompt by then. Without batch generation one for each, in parallel.
 */
function dealOut(state: Interview["State"]): Send[] | typeof END {
  const { owner, session_id, mode, flags, resume_text, job_text, resume, job, gaps, matters, asked, known, reading } =
    state;
  const isWritten = (id: string) => state.questions.some(({ gap_id }) => gap_id === id);
  const left = asked.flatMap((id) => (isWritten(id) ? [] : (gaps.find(({ gap_id }) => gap_id === id) ?? [])));
  const language = languageOfQuestions(state.questions_language, resume?.language);
  const family = job?.family ?? "general";
  const session = { owner, person: personOf(state), session_id, mode, flags };
  const shared = { ...session, resume_text, job_text, family, posts: resume ? postsOf(resume) : [], language, known };
  const inOne = flags.use_batch_generation || reading !== null;
  const batches = (inOne ? [left.slice(0, LARGEST_BATCH)] : left.map((gap) => [gap])).filter(
    ({ length }) => length > 0,
  );
  const sends = batches.map((batch) => {
    const isOther = ({ gap_id }: { gap_id: string }) => batch.every((gap) => gap.gap_id !== gap_id);
    const others = gaps.filter((gap) => asked.includes(gap.gap_id) && isOther(gap)).map(({ title }) => title);
    const rest = furtherGaps(matters, gaps, batch);
    return new Send("writeQuestions", { ...shared, gaps: batch, rest, others } satisfies QuestionBatch);
  });
  return sends.length === 0 ? END : sends;
}

/** After a task that was one of many, nothing is left: they were all sent at once. */
function furtherQuestions(state: Interview["State"]): Send[] | typeof END {
  return state.flags.use_batch_generation || state.reading !== null ? dealOut(state) : END;
}
