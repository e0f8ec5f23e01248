import { type BaseCheckpointSaver, END, START, StateGraph } from "@langchain/langgraph";
import { type AnswerNeeds, answerNodes } from "./answer-nodes.js";
import * as routes from "./answer-routes.js";
import { Answering } from "./state/answer.js";

const SEARCHES = ["recallResume", "recallExperiences", "recallAnswers"] as const;

/** Builds the graph of one question: from "have you done this?" to an accepted answer, a learning plan, or a recorded "no". */
export function buildAnswer(
  needs: AnswerNeeds,
  checkpointer?: BaseCheckpointSaver,
  channels = { state: Answering, input: Answering },
) {
  return new StateGraph(channels)
    .addNode(answerNodes(needs))
    .addEdge(START, "askExperience")
    .addConditionalEdges("askExperience", routes.afterExperience, [
      "askExperience",
      "askDetails",
      ...SEARCHES,
      "recallResources",
      "recallWeb",
      "closeQuestion",
    ])
    .addConditionalEdges("askDetails", routes.afterDetails, ["askDetails", ...SEARCHES, "closeQuestion"])
    .addEdge("recallResume", "draftAnswer")
    .addEdge("recallExperiences", "draftAnswer")
    .addEdge("recallAnswers", "draftAnswer")
    .addEdge("draftAnswer", "judgeAnswer")
    .addEdge("draftAnswer", "checkGrounding")
    .addEdge("judgeAnswer", "gateAnswer")
    .addEdge("checkGrounding", "gateAnswer")
    .addConditionalEdges("gateAnswer", routes.afterGate, [
      "closeQuestion",
      "askConfirmation",
      "repairAnswer",
      "askImprovement",
    ])
    .addConditionalEdges("askConfirmation", routes.afterConfirmation, [
      "askConfirmation",
      "closeQuestion",
      "correctAnswer",
      "refineAnswer",
      "checkEdit",
      "askImprovement",
    ])
    .addEdge("correctAnswer", "judgeAnswer")
    .addEdge("correctAnswer", "checkGrounding")
    .addEdge("repairAnswer", "judgeAnswer")
    .addEdge("repairAnswer", "checkGrounding")
    .addConditionalEdges("askImprovement", routes.afterImprovement, [
      "askImprovement",
      "refineAnswer",
      "checkEdit",
      "closeQuestion",
    ])
    .addEdge("refineAnswer", "judgeAnswer")
    .addEdge("refineAnswer", "checkGrounding")
    .addEdge("checkEdit", "closeQuestion")
    .addEdge("recallResources", "rankResources")
    .addEdge("recallWeb", "rankResources")
    .addEdge("rankResources", "askPlan")
    .addConditionalEdges("askPlan", routes.afterPlan, ["askPlan", "rankResources", "closeQuestion"])
    .addEdge("closeQuestion", END)
    .compile({ ...(checkpointer && { checkpointer }), name: "answer" });
}
