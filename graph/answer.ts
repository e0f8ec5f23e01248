import { type BaseCheckpointSaver, END, START, StateGraph } from "@langchain/langgraph";
import { Answering } from "../state/answer.js";
import { type AnswerNeeds, answerNodes } from "./answer-nodes.js";

type State = Answering["State"];

/** One gap's question: from "have you done this?" to an answer that is true and good enough, a plan, or a recorded no. */
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
    .addEdge("askDetails", "recallResume")
    .addEdge("askDetails", "recallExperiences")
    .addEdge("askDetails", "recallAnswers")
    .addEdge("recallResume", "draftAnswer")
    .addEdge("recallExperiences", "draftAnswer")
    .addEdge("recallAnswers", "draftAnswer")
    .addEdge("draftAnswer", "judgeAnswer")
    .addEdge("draftAnswer", "checkGrounding")
    .addEdge("judgeAnswer", "gateAnswer")
    .addEdge("checkGrounding", "gateAnswer")
    .addConditionalEdges("gateAnswer", afterGate, ["closeQuestion", "repairAnswer", "askImprovement"])
    .addEdge("repairAnswer", "judgeAnswer")
    .addEdge("repairAnswer", "checkGrounding")
    .addConditionalEdges("askImprovement", afterImprovement, ["refineAnswer", "checkEdit", "closeQuestion"])
    .addEdge("refineAnswer", "judgeAnswer")
    .addEdge("refineAnswer", "checkGrounding")
    .addEdge("checkEdit", "closeQuestion")
    .addEdge("recallResources", "rankResources")
    .addEdge("recallWeb", "rankResources")
    .addEdge("rankResources", "askPlan")
    .addEdge("askPlan", "closeQuestion")
    .addEdge("closeQuestion", END)
    .compile({ ...(checkpointer && { checkpointer }), name: "answer" });
}

/** "No" ends here, without any call; "yes" goes to the form, a wish to learn to both searches. */
export function afterExperience({ replies }: Pick<State, "replies">) {
  const reply = replies.at(-1)?.reply;
  if (reply?.kind !== "experience" || reply.choice === "no") return "closeQuestion";
  return reply.choice === "yes" ? "askDetails" : ["recallResources", "recallWeb"];
}

/** The gate has decided; this only follows it. */
export function afterGate({ gate }: Pick<State, "gate">) {
  if (gate?.decision === "accept") return "closeQuestion";
  return gate?.decision === "repair" ? "repairAnswer" : "askImprovement";
}

/** New facts are worked in, an edit is checked, an acceptance closes. */
export function afterImprovement({ replies }: Pick<State, "replies">) {
  const kind = replies.at(-1)?.reply.kind;
  if (kind === "improvement") return "refineAnswer";
  return kind === "edit" ? "checkEdit" : "closeQuestion";
}
