import type { TextRef } from "../domain/text.js";
import type { Model } from "../models/model.js";
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
import { rankResources } from "../nodes/rank-resources.js";
import { recallAnswers } from "../nodes/recall-answers.js";
import { recallExperiences } from "../nodes/recall-experiences.js";
import { recallResources } from "../nodes/recall-resources.js";
import { recallResume } from "../nodes/recall-resume.js";
import { recallWeb } from "../nodes/recall-web.js";
import { refineAnswer } from "../nodes/refine-answer.js";
import { repairAnswer } from "../nodes/repair-answer.js";
import type { SafeResourceSearch, SafeWebSearch } from "../retrieval/catalogue.js";
import type { FoundCountry } from "../retrieval/places.js";
import type { SafeSearch } from "../retrieval/retriever.js";
import { createSiblingBarrier } from "./settling.js";
import { createTurns } from "./turns.js";

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

/** The nodes of the answer graph. Parallel nodes wait for each other before a failure is thrown. */
export function answerNodes(needs: AnswerNeeds) {
  const settling = createSiblingBarrier();
  const inTurn = createTurns();
  return {
    askExperience: askExperience(),
    askDetails: askDetails(),
    recallResume: settling(inTurn(recallResume(needs))),
    recallExperiences: settling(inTurn(recallExperiences(needs))),
    recallAnswers: settling(inTurn(recallAnswers(needs))),
    draftAnswer: draftAnswer(needs),
    judgeAnswer: settling(judgeAnswer(needs)),
    checkGrounding: settling(checkGrounding(needs)),
    gateAnswer: gateAnswer(),
    repairAnswer: repairAnswer(needs),
    askConfirmation: askConfirmation(needs),
    correctAnswer: correctAnswer(),
    askImprovement: askImprovement(needs),
    refineAnswer: refineAnswer(needs),
    checkEdit: checkEdit(),
    recallResources: settling(inTurn(recallResources(needs))),
    recallWeb: settling(inTurn(recallWeb(needs))),
    rankResources: rankResources(needs),
    askPlan: askPlan(),
    closeQuestion: closeQuestion(),
  };
}
