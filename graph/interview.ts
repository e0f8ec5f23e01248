import { type BaseCheckpointSaver, END, Send, START, StateGraph } from "@langchain/langgraph";
import { languageOfQuestions } from "../domain/question.js";
import { postsOf } from "../domain/resume.js";
import { type InterviewNeeds, interviewNodes } from "./interview-nodes.js";
import { Interview, type QuestionBatch } from "./state/interview.js";

/** The maximum number of questions that one call writes. */
const LARGEST_BATCH = 10;

/** Builds the interview graph: from a résumé and a job to gaps, match score, and questions with their forms. */
export function buildInterview(
  needs: InterviewNeeds,
  checkpointer?: BaseCheckpointSaver,
  channels = { state: Interview, input: Interview },
) {
  const nodes = interviewNodes(needs);
  const eachBatch = (state: Interview["State"]) =>
    dealOut(state, needs.model.room?.({ thread_id: state.session_id }) ?? Number.POSITIVE_INFINITY);
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
    .addConditionalEdges("recallFacts", eachBatch, ["writeQuestions", END])
    .addEdge("writeQuestions", END)
    .compile({ ...(checkpointer && { checkpointer }), name: "interview" });
}

/** Both documents, or, if the candidate corrects what was read of them, the correction alone. */
function whatToRead({ correction }: Pick<Interview["State"], "correction">) {
  return correction ? ["correctReading" as const] : ["readResume" as const, "readJob" as const];
}

/**
 * Fans out to one task per batch of gaps. Batches run in parallel, and after a failure only the failed one is executed again. A model
 * writes one question after another, so the last one comes soonest if each has its own call. If the model has less capacity, the gaps are
 * distributed over fewer calls, the most important ones first in each. Without batch generation, each gap has its own call even if most of
 * them wait. After a correction of the reading only the gaps without a question are written about, in as few calls as possible.
 */
function dealOut(state: Interview["State"], room: number): Send[] | typeof END {
  const { owner, session_id, mode, flags, resume_text, job_text, resume, job, gaps, asked, known, reading } = state;
  const written = new Set(reading ? state.questions.map(({ gap_id }) => gap_id) : []);
  const chosen = asked.flatMap((id) => (written.has(id) ? [] : (gaps.find(({ gap_id }) => gap_id === id) ?? [])));
  const language = languageOfQuestions(state.questions_language, resume?.language);
  const family = job?.family ?? "general";
  const posts = resume ? postsOf(resume) : [];
  const shared = { owner, session_id, mode, flags, resume_text, job_text, family, posts, language } as const;
  const fewest = Math.ceil(chosen.length / LARGEST_BATCH);
  const calls = reading ? fewest : Math.max(fewest, Math.min(room, chosen.length));
  const number = flags.use_batch_generation || reading ? calls : chosen.length;
  const batches = Array.from({ length: number }, (_, nth): QuestionBatch => {
    const gaps = chosen.filter((_gap, at) => at % number === nth);
    const others = chosen.filter((gap) => !gaps.includes(gap)).map(({ title }) => title);
    const own = known.filter((item) => gaps.some(({ gap_id }) => gap_id === item.gap_id));
    return { ...shared, gaps, others, known: own };
  });
  return batches.length === 0 ? END : batches.map((batch) => new Send("writeQuestions", batch));
}
