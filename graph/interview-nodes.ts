import type { FactReader } from "../domain/fact.js";
import type { ChanceOf } from "../domain/gap.js";
import type { NodesOf } from "../domain/stages.js";
import { correctReading } from "../nodes/correct-reading.js";
import { findGaps } from "../nodes/find-gaps.js";
import type { ReadNodeNeeds } from "../nodes/node.js";
import { readJob } from "../nodes/read-job.js";
import { readResume } from "../nodes/read-resume.js";
import { recallFacts } from "../nodes/recall-facts.js";
import { writeQuestions } from "../nodes/write-questions.js";
import { paced } from "./paced.js";
import { createSiblingBarrier } from "./settling.js";

/** The dependencies of the interview graph. */
export interface InterviewNeeds extends ReadNodeNeeds {
  facts: FactReader;
  /** How likely questions are to end well; it changes their order alone. Without it all are alike. */
  chanceOf?: ChanceOf | undefined;
}

/** The nodes of the interview graph. Parallel nodes wait for each other before a failure is thrown. */
export function interviewNodes(needs: InterviewNeeds) {
  const settling = createSiblingBarrier();
  return {
    readResume: settling(paced(readResume(needs))),
    readJob: settling(paced(readJob(needs))),
    correctReading: paced(correctReading(needs)),
    findGaps: paced(findGaps(needs)),
    recallFacts: paced(recallFacts(needs)),
    writeQuestions: settling(paced(writeQuestions(needs))),
  } satisfies Record<NodesOf<"interview">, unknown>;
}
