import { Command, START } from "@langchain/langgraph";
import { checkpointThread } from "../../adapters/stores/ports/checkpointer.js";
import type { EventStore } from "../../adapters/stores/ports/events.js";
import type { SessionStore } from "../../adapters/stores/ports/sessions.js";
import { documentOf } from "../../domain/document.js";
import { assert } from "../../domain/errors.js";
import { NodeMessage, type WrittenPiece } from "../../domain/event.js";
import type { AnsweredAsk, RecordedReply } from "../../domain/question.js";
import type { PendingCorrection } from "../../domain/reading.js";
import { ResumeChoice } from "../../domain/resume-choice.js";
import type { Run } from "../../domain/run.js";
import type { Answering } from "../../graph/state/answer.js";
import type { Documenting } from "../../graph/state/document.js";
import type { Interview } from "../../graph/state/interview.js";
import { FIRST_REPLY } from "../../nodes/interrupts.js";
import { decisionsThatHold } from "../../rules/page.js";
import type { NodeRun } from "../observability/runs.js";
import { detached } from "./detached.js";
import { earlierRoundOf } from "./earlier-round.js";
import type { Graphs } from "./graphs.js";
import { type Head, readHead } from "./head.js";
import { inBatches } from "./in-batches.js";
import { answerInput, interviewInput } from "./inputs.js";
import { missedEvents } from "./missed-events.js";
import { createTaskReader, type TaskProgress, type TaskReader } from "./task-events.js";

const RECURSION_LIMIT = 60;

/** LangGraph's names of a copy of a checkpoint, and of the channel of a reply that was given to an interrupt. */
const [COPY, RESUMED] = ["__copy__", "__resume__"];

const UNMEASURED = { outcome: "finished", durationMs: null, gap: null, iteration: 0, flags: null } as const;

/** The callbacks of one execution. */
export interface ExecutionHooks {
  signal: AbortSignal;
  /** Called with the progress of the graph; the graph continues when it resolves. */
  onProgress: (progress: TaskProgress) => Promise<void>;
  /** Called at once with every piece of text that a node writes. */
  onPiece: (piece: WrittenPiece) => void;
}

interface GraphExecutionNeeds {
  /** The channels of a document's thread as it begins: what it is made of, as that is now. */
  documentInput: (owner: string, documentId: string) => Promise<Documenting["Update"]>;
  graphs: Graphs;
  sessions: SessionStore;
  events: EventStore;
  now: () => Date;
}

/** Executes a run's thread to its next ask or end. Rethrows the error of a node. */
export type ExecuteGraph = (run: Run, hooks: ExecutionHooks) => Promise<void>;

/** Creates the execution of the graphs. It may be repeated after a crash at any point: a reply that the thread already has is not given again. */
export function createGraphExecution(needs: GraphExecutionNeeds): ExecuteGraph {
  return async (run, hooks) => {
    const tasks = createTaskReader(run.thread_id === run.session_id ? null : run.thread_id, needs.now);
    try {
      await detached(() => new GraphExecution(needs, run, hooks, tasks).toNextAsk());
    } catch (error) {
      await hooks.onProgress(tasks.failed());
      throw error;
    }
  };
}

class GraphExecution {
  readonly #needs: GraphExecutionNeeds;
  readonly #run: Run;
  readonly #hooks: ExecutionHooks;
  readonly #tasks: TaskReader;

  constructor(needs: GraphExecutionNeeds, run: Run, hooks: ExecutionHooks, tasks: TaskReader) {
    this.#needs = needs;
    this.#run = run;
    this.#hooks = hooks;
    this.#tasks = tasks;
  }

  async toNextAsk(): Promise<void> {
    const { input, session_id, thread_id } = this.#run;
    // For a requirement that the candidate adds, the graph has nothing to do: it is written with the run's end.
    if (input.kind === "require") return;
    if (thread_id === session_id) return this.#interview(input);
    if (documentOf(thread_id) !== null) return this.#document(input);
    const head = await this.#head();
    if (head) await this.#logMissed(head);
    this.#ignoreDone(head);
    if (input.kind === "reply") return this.#reply(input.recorded, head);
    if (!head) await this.#begin();
    if (input.kind === "rewind") return this.#rewind(input.checkpoint_id, head);
    if (input.kind === "reopen") return this.#reopen(input, head);
    return this.#step(null);
  }

  async #interview(input: Run["input"]): Promise<void> {
    const head = await this.#head();
    this.#ignoreDone(head);
    // An earlier attempt of this run may have been killed at any point.
    const isToBegin =
      input.kind === "correct" && head?.of === "interview" && !hasCorrection(head.state, input.correction);
    if (isToBegin) return this.#step({ correction: input.correction });
    await this.#step(head ? null : await interviewInput(this.#needs.sessions, this.#run.owner, this.#run.session_id));
  }

  // A document's thread begins with what it is made of now; made again, it begins anew with that, and keeps what was decided and said for it.
  async #document(input: Run["input"]): Promise<void> {
    const head = await this.#head();
    this.#ignoreDone(head);
    if (input.kind === "reply" && head) return this.#reply(input.recorded, head);
    if (input.kind === "rewind") return this.#step(null, { checkpointId: input.checkpoint_id });
    const again = input.kind === "reopen" && head?.of === "document" ? head : null;
    // An earlier attempt of this run may have been killed after it began anew.
    if (head && (!again || again.state.made_at === this.#run.run_id)) return this.#step(null);
    const made = await this.#needs.documentInput(this.#run.owner, this.#run.thread_id);
    const earlier = again?.state.replies.findLast(({ reply }) => reply.kind === "details");
    const firstReply = input.kind === "reply" ? input.recorded : earlier && recordedOf(earlier);
    const values = { ...made, made_at: this.#run.run_id, before: again ? entriesBefore(again.state, made) : [] };
    if (!again) return this.#step(values, { firstReply });
    const first = await this.#firstBefore("askReasons", "composeDocument");
    assert(first, "a document that is made again has begun");
    await this.#step(null, {
      checkpointId: await this.#fork(first, values as Partial<Documenting["State"]>),
      firstReply,
    });
  }

  #ignoreDone(head: Head | null): void {
    this.#tasks.ignore(head?.done.map(({ id }) => id) ?? []);
  }

  // Reports the results that an earlier attempt of this run stored but was killed before it logged.
  async #logMissed(head: Head): Promise<void> {
    if (this.#run.status !== "running") return;
    const { events, now } = this.#needs;
    const missed = await missedEvents(events, this.#run, head, now().toISOString());
    // Their durations were lost with the process that measured them.
    const nodes = missed.flatMap((event): NodeRun[] =>
      event.type === "stage" ? [{ ...UNMEASURED, node: event.data.node, ended: now().getTime() }] : [],
    );
    await this.#hooks.onProgress({ events: missed, questions: [], nodes });
  }

  // The first ask is shown before its thread begins, so that its reply can be given with the input.
  async #begin(firstReply?: RecordedReply): Promise<void> {
    const { owner, thread_id } = this.#run;
    await this.#step(await answerInput(this.#needs.sessions, owner, thread_id), { firstReply });
  }

  async #reply(recorded: RecordedReply, head: Head | null): Promise<void> {
    if (!head) return this.#begin(recorded);
    if (hasReply(head, recorded.reply.ask_id)) return this.#step(null);
    if (head.waiting) return this.#step(new Command({ resume: recorded }));
    // An earlier attempt was killed before the thread reached its first ask.
    return this.#step(null, { firstReply: recorded });
  }

  async #reopen({ choice, by, at }: Extract<Run["input"], { kind: "reopen" }>, closed: Head | null): Promise<void> {
    const first = await this.#firstBefore("askExperience");
    const before = closed?.of === "answer" ? earlierRoundOf(closed.state) : null;
    if (first) await this.#step(null, { checkpointId: await this.#fork(first, { before }) });
    const head = await this.#head();
    if (choice === null || !head?.waiting) return;
    await this.#step(
      new Command({ resume: { reply: { ask_id: head.waiting.id, kind: "experience", choice }, by, at } }),
    );
  }

  // An earlier round's answer is kept through the rewind as it counts now: one that was withdrawn since must not come back with this
  // checkpoint or a later one. In the first round, the rewind takes the answer back; its versions stay in the history.
  async #rewind(checkpointId: string, head: Head | null): Promise<void> {
    const { answer } = this.#needs.graphs;
    const newest = await answer.getState({ configurable: { thread_id: this.#thread } });
    // The head already has the current answer. A command would be written to this checkpoint itself, and then no rewind could return to it.
    const at = { configurable: { thread_id: this.#thread, checkpoint_id: checkpointId } };
    if (newest.config.configurable?.checkpoint_id === checkpointId) {
      // A run that was cancelled has left its reply at this checkpoint: a copy has none. LangGraph's types know no copy.
      const copy = (await this.#hasReplyAt(at)) ? await answer.updateState(at, null as never, COPY as never) : null;
      return this.#step(null, { checkpointId: copy ? String(copy.configurable?.checkpoint_id) : checkpointId });
    }
    const { before } = (await answer.getState(at)).values as Answering["State"];
    const now = head?.of === "answer" && (head.ended || head.state.before) ? earlierRoundOf(head.state) : null;
    if (!now || (!before && now.standing)) return this.#step(null, { checkpointId });
    const { standing, said, round, recalled } = now;
    const update = { before: { replies: before?.replies ?? [], standing, said, round, recalled } };
    return this.#step(new Command({ update }), { checkpointId });
  }

  async #hasReplyAt(at: { configurable: { thread_id: string; checkpoint_id: string } }): Promise<boolean> {
    const { checkpointer } = this.#needs.graphs.answer;
    if (typeof checkpointer !== "object") return false;
    const { pendingWrites = [] } = (await checkpointer.getTuple(at)) ?? {};
    return pendingWrites.some(([, channel]) => channel === RESUMED);
  }

  // Copies a checkpoint with changed values; the other branches of the thread keep theirs.
  async #fork(
    checkpointId: string,
    values: Partial<Answering["State"]> | Partial<Documenting["State"]>,
  ): Promise<string> {
    const at = { configurable: { thread_id: this.#thread, checkpoint_id: checkpointId } };
    const forked = await this.#graph.updateState(at, values as never, START);
    return String(forked.configurable?.checkpoint_id);
  }

  // The thread's first checkpoint before one of these nodes.
  async #firstBefore(...nodes: string[]): Promise<string | null> {
    let first: string | null = null;
    for await (const { next, config } of this.#graph.getStateHistory({ configurable: { thread_id: this.#thread } })) {
      if ((next as string[]).some((node) => nodes.includes(node))) first = String(config.configurable?.checkpoint_id);
    }
    return first;
  }

  // The graph of the run's thread. What is common to the three graphs is called alike.
  get #graph(): Graphs["answer"] {
    const { interview, answer, document } = this.#needs.graphs;
    const { thread_id, session_id } = this.#run;
    const graph = thread_id === session_id ? interview : documentOf(thread_id) === null ? answer : document;
    return graph as unknown as Graphs["answer"];
  }

  #head(): Promise<Head | null> {
    return readHead(this.#needs.graphs, this.#run);
  }

  get #thread(): string {
    return checkpointThread(this.#run.owner, this.#run.thread_id);
  }

  async #step(input: unknown, { checkpointId, firstReply }: StepOptions = {}): Promise<void> {
    const config = {
      configurable: {
        thread_id: this.#thread,
        ...(checkpointId && { checkpoint_id: checkpointId }),
        ...(firstReply && { [FIRST_REPLY]: firstReply }),
      },
      durability: "sync" as const,
      streamMode: ["tasks" as const, "custom" as const],
      recursionLimit: RECURSION_LIMIT,
      signal: this.#hooks.signal,
    };
    const stream = await this.#graph.stream(input as never, config);
    for await (const batch of inBatches(stream as AsyncIterable<StreamChunk>)) await this.#report(batch);
  }

  // Reports a batch of the stream in order, with as few calls of `onProgress` as that allows.
  async #report(batch: StreamChunk[]): Promise<void> {
    const { onProgress, onPiece } = this.#hooks;
    let progress: TaskProgress = { events: [], questions: [], nodes: [] };
    const flush = async () => {
      await onProgress(progress);
      progress = { events: [], questions: [], nodes: [] };
    };
    for (const [mode, chunk] of batch) {
      const one = mode === "tasks" ? this.#tasks.read(chunk) : NodeMessage.parse(chunk);
      if (!("kind" in one)) {
        // Questions are reported after everything before them, and before the end of the stage that wrote them.
        if (one.questions.length > 0) await flush();
        progress.events.push(...one.events);
        progress.questions.push(...one.questions);
        progress.nodes.push(...one.nodes);
      } else if (one.kind === "question") {
        if (progress.events.length > 0) await flush();
        progress.questions.push(one.question);
      } else {
        // The text of a node is reported after the node's start.
        await flush();
        onPiece(one);
      }
    }
    await flush();
  }
}

interface StepOptions {
  /** The checkpoint from which to continue; by default the thread's head. */
  checkpointId?: string;
  /** The reply to the thread's first ask, which then does not pause. */
  firstReply?: RecordedReply | undefined;
}

type StreamChunk = ["tasks" | "custom", unknown];

// True once the thread has taken the correction up, whether or not it was carried out.
function hasCorrection({ correction, reading }: Interview["State"], { correction_id }: PendingCorrection): boolean {
  return correction?.correction_id === correction_id || (reading?.done ?? []).includes(correction_id);
}

// What was decided before; of a page, without what the candidate has chosen otherwise since by another call.
function entriesBefore({ entries, material }: Documenting["State"], { material: now }: Documenting["Update"]) {
  const choice = material?.resume?.choice;
  const chosen = now?.resume?.choice;
  return choice && chosen ? decisionsThatHold({ entries, choice }, ResumeChoice.parse(chosen)) : entries;
}

function recordedOf({ reply, by, at }: AnsweredAsk): RecordedReply {
  return { reply, by, at };
}

function hasReply(head: Head | null, askId: string): boolean {
  return (
    (head?.of === "answer" || head?.of === "document") && head.state.replies.some(({ reply }) => reply.ask_id === askId)
  );
}
