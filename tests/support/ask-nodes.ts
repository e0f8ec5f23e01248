/* Asking nodes that are executed alone, each in a graph of one node. */

import { Command, END, MemorySaver, START, StateGraph } from "@langchain/langgraph";
import { Answering } from "../../graph/state/answer.js";
import { anAnswerInput, DRAFT, judged, versionOf } from "../../lab/support/builders.js";
import { askExperience } from "../../nodes/ask-experience.js";
import type { NodeOf } from "../../nodes/node.js";

/** Runs one asking node alone. Returns the value of its interrupt, and the replies that it writes when it is resumed. */
export async function asked(
  node: NodeOf<Answering, keyof Answering["State"], "replies" | "refused">,
  input: object,
  reply: unknown,
) {
  const graph = new StateGraph(Answering)
    .addNode("ask", node)
    .addEdge(START, "ask")
    .compile({ checkpointer: new MemorySaver() });
  const config = { configurable: { thread_id: "t" } };
  await graph.invoke({ ...anAnswerInput(), ...input }, config);
  const { tasks } = await graph.getState(config);
  const { replies } = await graph.invoke(new Command({ resume: reply }), config);
  return { ask: tasks[0]?.interrupts[0]?.value as Record<string, unknown>, replies };
}

export const version = {
  draft: { ...versionOf(DRAFT), version: 1, change: "drafted", provider: "fake" },
  verdict: { version: 1, score: 4, ...judged(4) },
  ledger: { version: 1, claims: [], grounded: true },
};

// A thread that waits at the ask for experience.
export async function waiting() {
  const graph = new StateGraph(Answering)
    .addNode("ask", askExperience())
    .addEdge(START, "ask")
    .addConditionalEdges("ask", ({ refused }) => (refused.length > 0 ? "ask" : END), ["ask", END])
    .compile({ checkpointer: new MemorySaver() });
  const thread = { configurable: { thread_id: "t" } };
  await graph.invoke(anAnswerInput(), thread);
  return { graph, thread };
}
