import type { PageLanguage } from "./page-languages.js";
import { isKeyOf, keysOf } from "./table.js";

/** A node of a graph, as candidates and operators see it. */
interface Stage {
  graph: "interview" | "answer";
  /** The part of a run's time to which its own time belongs, while no model call is running. */
  timing: "retrieval" | "validation" | "nodes";
  /** The text on the page and the command line while the node runs; null for a node that waits for the candidate. */
  label: Record<PageLanguage, string> | null;
}

/**
 * Every node of both graphs, in the order of their runs. The ids are stored in people's sessions: changing one is a migration. A graph with other
 * nodes does not compile, and pages, alerts and the command line take their names from here.
 */
export const STAGES = {
  readResume: {
    graph: "interview",
    timing: "nodes",
    label: { en: "Reading the résumé", de: "Der Lebenslauf wird gelesen" },
  },
  readJob: { graph: "interview", timing: "nodes", label: { en: "Reading the job", de: "Die Stelle wird gelesen" } },
  correctReading: {
    graph: "interview",
    timing: "nodes",
    label: { en: "Correcting what was read", de: "Das Gelesene wird berichtigt" },
  },
  findGaps: { graph: "interview", timing: "nodes", label: { en: "Finding the gaps", de: "Lücken werden gesucht" } },
  recallFacts: {
    graph: "interview",
    timing: "retrieval",
    label: { en: "Looking up what you said before", de: "Früher Gesagtes wird gesucht" },
  },
  writeQuestions: {
    graph: "interview",
    timing: "nodes",
    label: { en: "Writing the questions", de: "Die Fragen werden geschrieben" },
  },
  askExperience: { graph: "answer", timing: "nodes", label: null },
  askDetails: { graph: "answer", timing: "nodes", label: null },
  recallResume: {
    graph: "answer",
    timing: "retrieval",
    label: { en: "Searching your résumé", de: "Ihr Lebenslauf wird durchsucht" },
  },
  recallExperiences: {
    graph: "answer",
    timing: "retrieval",
    label: { en: "Searching your experiences", de: "Ihre Erfahrungen werden durchsucht" },
  },
  recallAnswers: {
    graph: "answer",
    timing: "retrieval",
    label: { en: "Searching earlier answers", de: "Frühere Antworten werden durchsucht" },
  },
  draftAnswer: { graph: "answer", timing: "nodes", label: { en: "Writing", de: "Die Antwort wird geschrieben" } },
  judgeAnswer: { graph: "answer", timing: "validation", label: { en: "Judging", de: "Sie wird beurteilt" } },
  checkGrounding: {
    graph: "answer",
    timing: "validation",
    label: { en: "Checking every claim", de: "Jede Aussage wird geprüft" },
  },
  gateAnswer: { graph: "answer", timing: "validation", label: { en: "Deciding", de: "Es wird entschieden" } },
  repairAnswer: {
    graph: "answer",
    timing: "nodes",
    label: { en: "Rewriting", de: "Sie wird überarbeitet" },
  },
  askConfirmation: { graph: "answer", timing: "nodes", label: null },
  correctAnswer: { graph: "answer", timing: "nodes", label: { en: "Correcting", de: "Sie wird berichtigt" } },
  askImprovement: { graph: "answer", timing: "nodes", label: null },
  refineAnswer: {
    graph: "answer",
    timing: "nodes",
    label: { en: "Adding the new facts", de: "Neue Angaben kommen hinzu" },
  },
  checkEdit: {
    graph: "answer",
    timing: "validation",
    label: { en: "Checking your words", de: "Ihre Worte werden geprüft" },
  },
  recallResources: {
    graph: "answer",
    timing: "retrieval",
    label: { en: "Searching for what you could learn from", de: "Lernmittel werden gesucht" },
  },
  recallWeb: {
    graph: "answer",
    timing: "retrieval",
    label: { en: "Searching the web", de: "Das Netz wird durchsucht" },
  },
  rankResources: {
    graph: "answer",
    timing: "nodes",
    label: { en: "Ranking what you could learn from", de: "Lernmittel werden geordnet" },
  },
  askPlan: { graph: "answer", timing: "nodes", label: null },
  closeQuestion: { graph: "answer", timing: "nodes", label: { en: "Closing", de: "Wird abgeschlossen" } },
} as const satisfies Record<string, Stage>;

/** The id of a node of either graph. */
export type NodeId = keyof typeof STAGES;
/** The ids of the nodes of one graph. */
export type NodesOf<Graph extends Stage["graph"]> = {
  [Id in NodeId]: (typeof STAGES)[Id]["graph"] extends Graph ? Id : never;
}[NodeId];

export const NODE_IDS = keysOf(STAGES);

/** The text that is shown while a node runs; null for a pause, and for a node of another version. */
export function stageLabel(node: string, language: PageLanguage): string | null {
  const stage: Stage | null = isKeyOf(STAGES, node) ? STAGES[node] : null;
  return stage?.label?.[language] ?? null;
}

/** The part of a run's time to which a node's own time belongs; `nodes` for a node of another version. */
export function timingOf(node: string): Stage["timing"] {
  return isKeyOf(STAGES, node) ? STAGES[node].timing : "nodes";
}
