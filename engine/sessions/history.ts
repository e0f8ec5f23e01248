import type { StateSnapshot } from "@langchain/langgraph";
import { checkpointThread } from "../../adapters/stores/ports/checkpointer.js";
import { documentOf } from "../../domain/document.js";
import type { HistoryEntry } from "../../domain/session.js";
import type { Answering } from "../../graph/state/answer.js";
import type { Documenting } from "../../graph/state/document.js";
import { detached } from "../runs/detached.js";
import type { Graphs } from "../runs/graphs.js";
import { waitingIn } from "../runs/head.js";
import { firstAskId, toAnswer } from "../runs/project.js";
import { firstDocumentAskId } from "../runs/project-document.js";

/** Reads the asks and closes of a question's thread on all its branches, newest first. */
export function readHistory(graphs: Graphs, owner: string, threadId: string): Promise<HistoryEntry[]> {
  return detached(() => historyOf(graphs, owner, threadId));
}

async function historyOf(graphs: Graphs, owner: string, threadId: string): Promise<HistoryEntry[]> {
  const snapshots: StateSnapshot[] = [];
  const config = { configurable: { thread_id: checkpointThread(owner, threadId) } };
  const graph = documentOf(threadId) === null ? graphs.answer : graphs.document;
  for await (const snapshot of graph.getStateHistory(config)) snapshots.push(snapshot);
  const byId = new Map(snapshots.map((snapshot) => [idOf(snapshot.config), snapshot]));
  const path = (snapshot: StateSnapshot | undefined): StateSnapshot[] =>
    snapshot ? [snapshot, ...path(byId.get(idOf(snapshot.parentConfig)))] : [];
  const branches = branchesOf(snapshots, path);
  const head = new Set(path(snapshots[0]));
  // The reply to an ask is in the state of its descendants. If a rewind asked again in between, the reply belongs to the later ask.
  const replyTo = (ask: StateSnapshot) => {
    const position = repliesIn(ask).length;
    const isAnswer = (after: StateSnapshot) => {
      const way = path(after);
      const to = way.indexOf(ask);
      return to > 0 && !way.slice(0, to).some((one) => isEntry(one) && repliesIn(one).length === position);
    };
    const after = snapshots.find((snapshot) => repliesIn(snapshot).length > position && isAnswer(snapshot));
    return after && repliesIn(after)[position];
  };
  return snapshots.filter(isEntry).map((snapshot) => {
    const state = snapshot.values as Answering["State"];
    const parent = path(snapshot).slice(1).find(isEntry);
    const ask = askAt(snapshot);
    // A document has no versions of an answer.
    const shown = state.versions?.find(({ draft }) => draft.version === state.gate?.best_version);
    const reply = ask && replyTo(snapshot);
    return {
      checkpoint_id: idOf(snapshot.config) ?? "",
      parent_checkpoint_id: parent ? (idOf(parent.config) ?? null) : null,
      branch: branches.get(snapshot) ?? 0,
      current: head.has(snapshot),
      at: snapshot.createdAt ?? "",
      ...(ask && { ask }),
      ...(reply && { reply: reply.reply }),
      ...(shown && state.gap && { answer: toAnswer(shown, state.gap, state) }),
    };
  });
}

// True for an ask, answered or not, and for a close. The checkpoints in between are intermediate steps.
function isEntry({ next, values }: StateSnapshot): boolean {
  if (next.length === 1 && next[0]?.startsWith("ask")) return true;
  return next.length === 0 && (values as Partial<Answering["State"]>).outcome != null;
}

// The first ask is shown before its thread begins: without an interrupt, the ask is the one whose reply came with the input.
function askAt(snapshot: StateSnapshot): HistoryEntry["ask"] {
  const waiting = waitingIn(snapshot);
  if (waiting) return { ask_id: waiting.id, kind: waiting.ask.kind };
  if (snapshot.next[0] === "askReasons") {
    const { document_id } = snapshot.values as Documenting["State"];
    return { ask_id: firstDocumentAskId(document_id), kind: "details" };
  }
  const { question_id } = snapshot.values as Answering["State"];
  return snapshot.next[0] === "askExperience" ? { ask_id: firstAskId(question_id), kind: "experience" } : undefined;
}

// Each leaf is a branch, in order of creation. Checkpoints that branches share belong to the earliest.
function branchesOf(
  snapshots: StateSnapshot[],
  path: (leaf: StateSnapshot) => StateSnapshot[],
): Map<StateSnapshot, number> {
  const parents = new Set(snapshots.map(({ parentConfig }) => idOf(parentConfig)));
  const leaves = snapshots.filter(({ config }) => !parents.has(idOf(config))).reverse();
  const branches = new Map<StateSnapshot, number>();
  for (const [branch, leaf] of leaves.entries()) {
    for (const snapshot of path(leaf)) if (!branches.has(snapshot)) branches.set(snapshot, branch);
  }
  return branches;
}

function repliesIn({ values }: StateSnapshot): Answering["State"]["replies"] {
  return (values as Partial<Answering["State"]>).replies ?? [];
}

function idOf(config: StateSnapshot["config"] | undefined): string | undefined {
  const id: unknown = config?.configurable?.checkpoint_id;
  return typeof id === "string" ? id : undefined;
}
