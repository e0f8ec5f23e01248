import { isKeyOf, keysOf } from "./table.js";

/** A node of a graph, as candidates and operators see it. */
interface Stage {
  graph: "interview" | "answer" | "document";
  /** Another graph that has such a node too. */
  also?: "document";
  /** The part of a run's time to which its own time belongs, while no model call is running. */
  timing: "retrieval" | "validation" | "nodes";
  /** The text that is shown in English while the node runs; null for a node that waits for the candidate. */
  label: string | null;
}

/**
 * Every node of the graphs, in the order of their runs. The ids are stored in people's sessions: changing one is a migration. A graph with other
 * nodes does not compile, and pages, alerts and the command line take their names from here.
 */
export const STAGES = {
  readResume: {
    graph: "interview",
    timing: "nodes",
    label: "Reading the résumé",
  },
  readJob: { graph: "interview", timing: "nodes", label: "Reading the job" },
  correctReading: {
    graph: "interview",
    timing: "nodes",
    label: "Correcting what was read",
  },
  findGaps: { graph: "interview", timing: "nodes", label: "Finding the gaps" },
  recallFacts: {
    graph: "interview",
    timing: "retrieval",
    label: "Looking up what you said before",
  },
  writeQuestions: {
    graph: "interview",
    timing: "nodes",
    label: "Writing the questions",
  },
  askExperience: { graph: "answer", timing: "nodes", label: null },
  askDetails: { graph: "answer", timing: "nodes", label: null },
  recallResume: {
    graph: "answer",
    timing: "retrieval",
    label: "Searching your résumé",
  },
  recallExperiences: {
    graph: "answer",
    timing: "retrieval",
    label: "Searching your experiences",
  },
  recallAnswers: {
    graph: "answer",
    timing: "retrieval",
    label: "Searching earlier answers",
  },
  draftAnswer: { graph: "answer", timing: "nodes", label: "Writing" },
  judgeAnswer: { graph: "answer", timing: "validation", label: "Judging" },
  checkGrounding: {
    graph: "answer",
    also: "document",
    timing: "validation",
    label: "Checking every claim",
  },
  gateAnswer: { graph: "answer", timing: "validation", label: "Deciding" },
  repairAnswer: {
    graph: "answer",
    timing: "nodes",
    label: "Rewriting",
  },
  askConfirmation: { graph: "answer", timing: "nodes", label: null },
  correctAnswer: { graph: "answer", timing: "nodes", label: "Correcting" },
  askImprovement: { graph: "answer", timing: "nodes", label: null },
  refineAnswer: {
    graph: "answer",
    timing: "nodes",
    label: "Adding the new facts",
  },
  checkEdit: {
    graph: "answer",
    also: "document",
    timing: "validation",
    label: "Checking your words",
  },
  recallResources: {
    graph: "answer",
    timing: "retrieval",
    label: "Searching for what you could learn from",
  },
  recallWeb: {
    graph: "answer",
    timing: "retrieval",
    label: "Searching the web",
  },
  rankResources: {
    graph: "answer",
    timing: "nodes",
    label: "Ranking what you could learn from",
  },
  askPlan: { graph: "answer", timing: "nodes", label: null },
  closeQuestion: { graph: "answer", timing: "nodes", label: "Closing" },
  askReasons: { graph: "document", timing: "nodes", label: null },
  composeDocument: { graph: "document", timing: "nodes", label: "Composing" },
  judgeDocument: { graph: "document", timing: "validation", label: "Reading it through" },
  gateDocument: { graph: "document", timing: "validation", label: "Deciding what to show" },
  askDocument: { graph: "document", timing: "nodes", label: null },
  closeDocument: { graph: "document", timing: "nodes", label: "Finishing it" },
} as const satisfies Record<string, Stage>;

/** The id of a node of any graph. */
export type NodeId = keyof typeof STAGES;
/** The ids of the nodes of one graph. */
export type NodesOf<Graph extends Stage["graph"]> = {
  [Id in NodeId]: Graph extends GraphsOf<(typeof STAGES)[Id]> ? Id : never;
}[NodeId];
type GraphsOf<Row> =
  | (Row extends { graph: infer Graph } ? Graph : never)
  | (Row extends { also: infer Also } ? Also : never);

export const NODE_IDS = keysOf(STAGES);

/** The ids of the nodes that are shown while they run. */
export type ShownNode = {
  [Id in NodeId]: (typeof STAGES)[Id]["label"] extends null ? never : Id;
}[NodeId];

/** The English texts that are shown while nodes run. */
export const STAGE_LABELS = Object.fromEntries(
  Object.entries(STAGES).flatMap(([id, { label }]) => (label === null ? [] : [[id, label]])),
) as Record<ShownNode, string>;

/** The text that is shown while a node runs; null for a pause, and for a node of another version. */
export function stageLabel(node: string, labels: Record<ShownNode, string> = STAGE_LABELS): string | null {
  return isKeyOf(labels, node) ? labels[node] : null;
}

/** The part of a run's time to which a node's own time belongs; `nodes` for a node of another version. */
export function timingOf(node: string): Stage["timing"] {
  return isKeyOf(STAGES, node) ? STAGES[node].timing : "nodes";
}
