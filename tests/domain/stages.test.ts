import { expect, it } from "vitest";
import { de } from "../../clients/web/words/de.js";
import { NODE_IDS, STAGES, stageLabel, timingOf } from "../../domain/stages.js";
import { buildAnswer } from "../../graph/answer.js";
import type { AnswerNeeds } from "../../graph/answer-nodes.js";
import { buildDocument } from "../../graph/document.js";
import { buildInterview } from "../../graph/interview.js";
import type { InterviewNeeds } from "../../graph/interview-nodes.js";

const nodesOf = (graph: { nodes: object }) => Object.keys(graph.nodes).filter((name) => !name.startsWith("__"));

it("the table has the nodes of the three graphs, and no other", () => {
  const needs = {} as InterviewNeeds & AnswerNeeds;
  const graphsOf = (stage: { graph: string; also?: string }) => [stage.graph, stage.also];
  const ofGraph = (graph: string) => NODE_IDS.filter((id) => graphsOf(STAGES[id]).includes(graph)).sort();
  expect(nodesOf(buildInterview(needs)).sort()).toEqual(ofGraph("interview"));
  expect(nodesOf(buildAnswer(needs)).sort()).toEqual(ofGraph("answer"));
  expect(nodesOf(buildDocument(needs)).sort()).toEqual(ofGraph("document"));
});

it("the time of searches and of judging is told apart from that of other nodes, and an unknown node's too", () => {
  const timed = (timing: string) => NODE_IDS.filter((id) => timingOf(id) === timing).sort();
  expect(timed("retrieval")).toEqual(NODE_IDS.filter((id) => id.startsWith("recall")).sort());
  expect(timed("validation")).toEqual([
    ...["checkEdit", "checkGrounding", "gateAnswer", "gateDocument", "judgeAnswer", "judgeDocument"],
  ]);
  expect(timingOf("aNodeOfALaterVersion")).toBe("nodes");
});

it("nothing is shown while a question waits for the candidate, nor for a node of another version", () => {
  expect(stageLabel("readJob", de.stages)).toBe("Die Stelle wird gelesen");
  expect(NODE_IDS.filter((id) => stageLabel(id) === null)).toEqual(NODE_IDS.filter((id) => id.startsWith("ask")));
  expect(stageLabel("aNodeOfALaterVersion")).toBeNull();
});
