import { type BaseCheckpointSaver, END, START, StateGraph } from "@langchain/langgraph";
import { type DocumentGraphNeeds, documentNodes } from "./document-nodes.js";
import * as routes from "./document-routes.js";
import { Documenting } from "./state/document.js";

/** Builds the graph of one document: from what only the candidate knows to a text of which every sentence was decided about. */
export function buildDocument(
  needs: DocumentGraphNeeds,
  checkpointer?: BaseCheckpointSaver,
  channels = { state: Documenting, input: Documenting },
) {
  return new StateGraph(channels)
    .addNode(documentNodes(needs))
    .addConditionalEdges(START, routes.afterStart, ["askReasons", "composeDocument"])
    .addConditionalEdges("askReasons", routes.afterReasons, ["askReasons", "composeDocument"])
    .addEdge("composeDocument", "judgeDocument")
    .addEdge("composeDocument", "checkGrounding")
    .addEdge("judgeDocument", "gateDocument")
    .addEdge("checkGrounding", "gateDocument")
    .addConditionalEdges("gateDocument", routes.afterGate, ["askDocument", "composeDocument", "closeDocument"])
    .addConditionalEdges("askDocument", routes.afterDocument, ["askDocument", "composeDocument", "checkEdit"])
    .addConditionalEdges("checkEdit", routes.afterDecisions, ["composeDocument", "judgeDocument", "gateDocument"])
    .addEdge("closeDocument", END)
    .compile({ ...(checkpointer && { checkpointer }), name: "document" });
}
