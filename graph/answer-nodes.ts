import type { Model } from "../adapters/models/model.js";
import type { SafeResourceSearch, SafeWebSearch } from "../adapters/retrieval/catalogue.js";
import type { FoundCountry } from "../adapters/retrieval/places.js";
import type { SafeSearch } from "../adapters/retrieval/retriever.js";
import type { NodesOf } from "../domain/stages.js";
import type { TextRef } from "../domain/text.js";
import { askConfirmation } from "../nodes/ask-confirmation.js";
import { askDetails } from "../nodes/ask-details.js";
import { askExperience } from "../nodes/ask-experience.js";
import { askImprovement } from "../nodes/ask-improvement.js";
import { askPlan } from "../nodes/ask-plan.js";
import { checkEdit } from "../nodes/check-edit.js";
import { checkGrounding } from "../nodes/check-grounding.js";
import { closeQuestion } from "../nodes/close-question.js";
import { correctAnswer } from "../nodes/correct-answer.js";
import type { DocumentNeeds } from "../nodes/documents.js";
import { draftAnswer } from "../nodes/draft-answer.js";
import { gateAnswer } from "../nodes/gate-answer.js";
import { judgeAnswer } from "../nodes/judge-answer.js";
import type { NodeOf } from "../nodes/node.js";
import { rankResources } from "../nodes/rank-resources.js";
import { recallAnswers } from "../nodes/recall-answers.js";
import { recallExperiences } from "../nodes/recall-experiences.js";
import { recallResources } from "../nodes/recall-resources.js";
import { recallResume } from "../nodes/recall-resume.js";
import { recallWeb } from "../nodes/recall-web.js";
import { refineAnswer } from "../nodes/refine-answer.js";
import { repairAnswer } from "../nodes/repair-answer.js";
import { createOneAtATime } from "./one-at-a-time.js";
import { paced } from "./paced.js";
import { createSiblingBarrier } from "./settling.js";
import type { Answering } from "./state/answer.js";

/** The dependencies of the answer graph. Every search has its own deadline and reports failures instead of throwing. */
export interface AnswerNeeds extends DocumentNeeds {
  model: Model;
  searchResume: (resume: TextRef) => SafeSearch;
  searchFacts: SafeSearch;
  searchAnswers: SafeSearch;
  searchCatalogue: SafeResourceSearch;
  searchWeb: SafeWebSearch;
  /** The country that a job names. */
  countryOf: (text: string) => FoundCountry | null;
}

/** A node as the graph sees it; in its own file it names the channels that it reads and writes. */
type AnswerNode = NodeOf<Answering, keyof Answering["State"], keyof Answering["Update"]>;

/** The nodes of the answer graph. Parallel nodes wait for each other before a failure is thrown. */
export function answerNodes(needs: AnswerNeeds): Record<NodesOf<"answer">, AnswerNode> {
  const settling = createSiblingBarrier();
  const oneAtATime = createOneAtATime();
  const together = <State, Config, Update>(node: (state: State, config: Config) => Promise<Update>) =>
    settling(paced(node));
  return {
    askExperience: paced(askExperience()),
    askDetails: paced(askDetails()),
    recallResume: together(oneAtATime(recallResume(needs))),
    recallExperiences: together(oneAtATime(recallExperiences(needs))),
    recallAnswers: together(oneAtATime(recallAnswers(needs))),
    draftAnswer: paced(draftAnswer(needs)),
    judgeAnswer: together(judgeAnswer(needs)),
    checkGrounding: together(checkGrounding(needs)),
    gateAnswer: paced(gateAnswer()),
    repairAnswer: paced(repairAnswer(needs)),
    askConfirmation: paced(askConfirmation(needs)),
    correctAnswer: paced(correctAnswer()),
    askImprovement: paced(askImprovement(needs)),
    refineAnswer: paced(refineAnswer(needs)),
    checkEdit: paced(checkEdit()),
    recallResources: together(oneAtATime(recallResources(needs))),
    recallWeb: together(oneAtATime(recallWeb(needs))),
    rankResources: paced(rankResources(needs)),
    askPlan: paced(askPlan()),
    closeQuestion: paced(closeQuestion()),
  };
}
