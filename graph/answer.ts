import { type BaseCheckpointSaver, END, START, StateGraph } from "@langchain/langgraph";
import { Answering } from "../state/answer.js";
import { type AnswerNeeds, answerNodes } from "./answer-nodes.js";
import {
  afterConfirmation,
  afterDetails,
  afterExperience,
  afterGate,
  afterImprovement,
  afterPlan,
} from "./answer-routes.js";

/** Builds the graph of one question: from "have you done this?" to an accepted answer, a learning plan, or a recorded "no". */
export function buildAnswer(
  needs: AnswerNeeds,
  checkpointer?: BaseCheckpointSaver,
  channels = { state: Answering, input: Answering },
) {
  return new StateGraph(channels)
    .addNode(answerNodes(needs))
    .addEdge(START, "askExperience")
    .addConditionalEdges("askExperience", afterExperience, [
      "askDetails",
      "recallResources",
      "recallWeb",
      "closeQuestion",
    ])
    .addConditionalEdges("askDetails", afterDetails, [
      "recallResume",
      "recallExperiences",
      "recallAnswers",
      "closeQuestion",
    ])
    .addEdge("recallResume", "draftAnswer")
    .addEdge("recallExperiences", "draftAnswer")
    .addEdge("recallAnswers", "draftAnswer")
    .addEdge("draftAnswer", "judgeAnswer")
    .addEdge("draftAnswer", "checkGrounding")
    .addEdge("judgeAnswer", "gateAnswer")
    .addEdge("checkGrounding", "gateAnswer")
    .addConditionalEdges("gateAnswer", afterGate, [
      "closeQuestion",
      "askConfirmation",
      "repairAnswer",
      "askImprovement",
    ])
    .addConditionalEdges("askConfirmation", afterConfirmation, [
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
    .addConditionalEdges("askImprovement", afterImprovement, ["refineAnswer", "checkEdit", "closeQuestion"])
    .addEdge("refineAnswer", "judgeAnswer")
    .addEdge("refineAnswer", "checkGrounding")
    .addEdge("checkEdit", "closeQuestion")
    .addEdge("recallResources", "rankResources")
    .addEdge("recallWeb", "rankResources")
    .addEdge("rankResources", "askPlan")
    .addConditionalEdges("askPlan", afterPlan, ["rankResources", "closeQuestion"])
    .addEdge("closeQuestion", END)
    .compile({ ...(checkpointer && { checkpointer }), name: "answer" });
}
