import { Command } from "@langchain/langgraph";
import { FromNode, type WrittenPiece } from "../domain/event.js";
import type { Run } from "../domain/run.js";
import { checkpointThread } from "../stores/checkpointer.js";
import type { SessionStore } from "../stores/ports.js";
import type { Graphs } from "./graphs.js";
import { type Head, readHead } from "./head.js";
import { answerInput, interviewInput } from "./inputs.js";
import { createTaskTeller, type TaskNews, type TaskTeller } from "./run-events.js";
import { inTurns } from "./turns.js";

const RECURSION_LIMIT = 60;

export interface DriverNeeds {
  graphs: Graphs;
  sessions: SessionStore;
  now: () => Date;
  /** Told of what the graph does and brings, as it does; the graph goes on when it has been told. */
  onNews: (run: Run, news: TaskNews) => Promise<void>;
  /** Told of every piece that a node writes, at once. */
  onPiece: (run: Run, piece: WrittenPiece) => void;
}

/** Takes a run's thread to its next ask or end. Throws what a node threw. */
export type Drive = (run: Run, signal: AbortSignal) => Promise<void>;

/** Builds what drives the graphs. */
export function createDriver({ graphs, sessions, now, onNews, onPiece }: DriverNeeds): Drive {
  // Safe to repeat after a crash at any point: it looks at the thread first, and a reply that was taken is not given again.
  async function drive(run: Run, signal: AbortSignal): Promise<void> {
    const teller = createTaskTeller(run.thread_id === run.session_id ? null : run.thread_id, now);
    const step = (input: unknown, checkpointId?: string) => advance(run, input, signal, teller, checkpointId);
    try {
      await lead(run, step, teller);
    } catch (error) {
      await onNews(run, { events: teller.failed(), questions: [] });
      throw error;
    }
  }

  async function lead(
    run: Run,
    step: (input: unknown, checkpointId?: string) => Promise<void>,
    teller: TaskTeller,
  ): Promise<void> {
    const { input, owner, session_id, thread_id } = run;
    // What the candidate adds to the job is written with the run's end; the graph has nothing to do.
    if (input.kind === "require") return;
    if (thread_id === session_id) {
      const head = await readHead(graphs, run);
      teller.leaveOut(head?.done ?? []);
      return step(head ? null : await interviewInput(sessions, owner, session_id));
    }
    let head = await readHead(graphs, run);
    if (!head) {
      await step(await answerInput(sessions, owner, thread_id));
      head = await readHead(graphs, run);
    }
    teller.leaveOut(head?.done ?? []);
    if (input.kind === "reply") {
      const { reply } = input.recorded;
      // Killed before its first ask was reached: a reply to nothing would be lost.
      if (!isTaken(head, reply.ask_id) && !head?.waiting) {
        await step(null);
        head = await readHead(graphs, run);
      }
      return step(isTaken(head, reply.ask_id) ? null : new Command({ resume: input.recorded }));
    }
    if (input.kind === "rewind") return step(null, input.checkpoint_id);
    if (input.kind === "reopen") return reopen(run, step);
    return step(null);
  }

  async function reopen(run: Run, step: (input: unknown, checkpointId?: string) => Promise<void>): Promise<void> {
    if (run.input.kind !== "reopen") return;
    const first = await firstAsk(run);
    if (first) await step(null, first);
    const head = await readHead(graphs, run);
    const { choice, by, at } = run.input;
    if (choice === null || !head?.waiting) return;
    await step(new Command({ resume: { reply: { ask_id: head.waiting.id, kind: "experience", choice }, by, at } }));
  }

  async function firstAsk({ owner, thread_id }: Run): Promise<string | null> {
    let first: string | null = null;
    const config = { configurable: { thread_id: checkpointThread(owner, thread_id) } };
    for await (const { next, config: at } of graphs.answer.getStateHistory(config)) {
      if (next.includes("askExperience")) first = String(at.configurable?.checkpoint_id);
    }
    return first;
  }

  async function advance(
    run: Run,
    input: unknown,
    signal: AbortSignal,
    teller: TaskTeller,
    checkpointId?: string,
  ): Promise<void> {
    const config = {
      configurable: {
        thread_id: checkpointThread(run.owner, run.thread_id),
        ...(checkpointId && { checkpoint_id: checkpointId }),
      },
      durability: "sync" as const,
      streamMode: ["tasks" as const, "custom" as const],
      recursionLimit: RECURSION_LIMIT,
      signal,
    };
    const graph = run.thread_id === run.session_id ? graphs.interview : graphs.answer;
    // The two graphs' input types differ; what is given here was made for the one that is driven.
    const stream = await graph.stream(input as never, config);
    for await (const batch of inTurns(stream as AsyncIterable<["tasks" | "custom", unknown]>)) {
      let news: TaskNews = { events: [], questions: [] };
      const tellNow = async () => {
        await onNews(run, news);
        news = { events: [], questions: [] };
      };
      for (const [mode, chunk] of batch) {
        const told = mode === "tasks" ? teller.read(chunk) : FromNode.parse(chunk);
        if (!("kind" in told)) {
          // New questions are told before the end of the stage that wrote them, and after all that was before.
          if (told.questions.length > 0) await tellNow();
          news.events.push(...told.events);
          news.questions.push(...told.questions);
        } else if (told.kind === "question") {
          if (news.events.length > 0) await tellNow();
          news.questions.push(told.question);
        } else {
          // What a node writes is shown after its start has been told.
          await tellNow();
          onPiece(run, told);
        }
      }
      await tellNow();
    }
  }

  return drive;
}

function isTaken(head: Head | null, askId: string): boolean {
  return head?.of === "answer" && head.state.replies.some(({ reply }) => reply.ask_id === askId);
}
