import type { CheckpointTuple, StateSnapshot } from "@langchain/langgraph";
import { checkpointThread } from "../../adapters/stores/ports/checkpointer.js";
import { documentOf } from "../../domain/document.js";
import { SessionError } from "../../domain/errors.js";
import { AskBody, QuestionSeed } from "../../domain/question.js";
import type { Run } from "../../domain/run.js";
import { STATE_VERSION } from "../../domain/session.js";
import type { Projection } from "../../domain/views.js";
import type { Answering } from "../../graph/state/answer.js";
import type { Documenting } from "../../graph/state/document.js";
import type { Interview } from "../../graph/state/interview.js";
import { detached } from "./detached.js";
import type { Graphs } from "./graphs.js";
import { projectAnswer, projectInterview } from "./project.js";
import { projectDocument } from "./project-document.js";

/** The interrupt at which a thread waits. */
export interface Waiting {
  id: string;
  ask: AskBody;
}

/** A finished task of the next step, with the channels that it wrote. */
export interface DoneTask {
  id: string;
  name: string;
  result: Record<string, unknown>;
}

/** The head of a thread: its state, the ask at which it waits, whether it has ended, and the finished tasks of its next step. */
export type Head = {
  waiting: Waiting | null;
  ended: boolean;
  done: DoneTask[];
  /** `written` are the questions of batches that have not been joined into the interview's state yet. */
  project: (written?: QuestionSeed[]) => Projection;
} & (
  | { of: "interview"; state: Interview["State"] }
  | { of: "answer"; state: Answering["State"] }
  | { of: "document"; state: Documenting["State"] }
);

/** Reads a thread's head; null if it has not begun. Throws `state_unsupported` for a state of another version. */
export function readHead(
  graphs: Graphs,
  thread: Pick<Run, "owner" | "session_id" | "thread_id">,
): Promise<Head | null> {
  return detached(() => headOf(graphs, thread));
}

async function headOf(
  graphs: Graphs,
  { owner, session_id, thread_id }: Pick<Run, "owner" | "session_id" | "thread_id">,
): Promise<Head | null> {
  const config = { configurable: { thread_id: checkpointThread(owner, thread_id) } };
  if (thread_id === session_id) {
    const snapshot = await graphs.interview.getState(config);
    if (!hasBegun(snapshot)) return null;
    const state = assertStateVersion(snapshot.values as Interview["State"]);
    const pending = await pendingQuestions(graphs, config);
    const questions = [...state.questions, ...pending];
    const project = (written: QuestionSeed[] = []) =>
      projectInterview({ ...state, questions: [...questions, ...written] });
    return { of: "interview", state: { ...state, questions }, ...progressOf(snapshot), project };
  }
  if (documentOf(thread_id) !== null) {
    const snapshot = await graphs.document.getState(config);
    if (!hasBegun(snapshot)) return null;
    const state = assertStateVersion(snapshot.values as Documenting["State"]);
    const at = progressOf(snapshot);
    return { of: "document", state, ...at, project: () => projectDocument(state, at.waiting) };
  }
  const snapshot = await graphs.answer.getState(config);
  if (!hasBegun(snapshot)) return null;
  const state = assertStateVersion(snapshot.values as Answering["State"]);
  const at = progressOf(snapshot);
  return { of: "answer", state, ...at, project: () => projectAnswer(state, at.waiting) };
}

/** The ask at which a snapshot waits, if any. */
export function waitingIn(snapshot: Pick<StateSnapshot, "tasks">): Waiting | null {
  const interrupt = snapshot.tasks.flatMap(({ interrupts }) => interrupts)[0];
  if (!interrupt?.id) return null;
  return { id: interrupt.id, ask: AskBody.parse(interrupt.value) };
}

function progressOf(snapshot: StateSnapshot): Pick<Head, "waiting" | "ended" | "done"> {
  const done = snapshot.tasks.flatMap((task): DoneTask[] => {
    if (!("result" in task) || task.result === undefined) return [];
    return [{ id: task.id, name: task.name, result: task.result as DoneTask["result"] }];
  });
  return { waiting: waitingIn(snapshot), ended: snapshot.next.length === 0, done };
}

function hasBegun({ config, values }: StateSnapshot): boolean {
  return config.configurable?.checkpoint_id !== undefined && Object.keys(values).length > 0;
}

function assertStateVersion<State extends { state_version: number }>(state: State): State {
  if (state.state_version === STATE_VERSION) return state;
  const message = `This session's state has version ${state.state_version}, this program's ${STATE_VERSION}; it can be exported, not continued.`;
  throw new SessionError({ code: "state_unsupported", message });
}

// The questions of batches that succeeded while another batch failed: they are pending writes, which are not in the state yet.
async function pendingQuestions(
  graphs: Graphs,
  config: { configurable: { thread_id: string } },
): Promise<QuestionSeed[]> {
  const saver = graphs.interview.checkpointer;
  const tuple: CheckpointTuple | undefined =
    saver && typeof saver === "object" ? await saver.getTuple(config) : undefined;
  return (tuple?.pendingWrites ?? [])
    .filter(([, channel]) => channel === "questions")
    .flatMap(([, , value]) => QuestionSeed.array().parse(value));
}
