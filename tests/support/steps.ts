import { join } from "node:path";
import { Command } from "@langchain/langgraph";
import { SqliteSaver } from "@langchain/langgraph-checkpoint-sqlite";
import { connect } from "../../adapters/stores/sqlite-module.js";
import type { RecordedReply } from "../../domain/question.js";
import { buildAnswer } from "../../graph/answer.js";
import type { AnswerNeeds } from "../../graph/answer-nodes.js";
import type { Answering } from "../../graph/state/answer.js";
import { newFolder } from "../../lab/support/processes.js";

/** The outcome of a thread: the nodes in the order in which they finished, and the last state. */
interface Played {
  nodes: string[];
  state: Answering["State"];
  waiting: { id: string; value: { kind: string } & Record<string, unknown> } | null;
}

/**
 * Runs a question's thread with every step in a new graph over a newly opened SQLite file, as if the process ended
 * after each. Stops when the replies are used up or the thread ends.
 */
export async function play(
  needs: AnswerNeeds,
  input: Record<string, unknown>,
  replies: RecordedReply[],
  file = join(newFolder(), "t.sqlite"),
): Promise<Played> {
  const nodes: string[] = [];
  const open = [...replies];
  let next: unknown = input;
  for (let step = 0; step < 60; step += 1) {
    const db = connect(file);
    const graph = buildAnswer(needs, new SqliteSaver(db));
    const config = { configurable: { thread_id: "local/ses.g1" }, durability: "sync" as const };
    try {
      const stream = await graph.stream(next as never, {
        ...config,
        streamMode: "updates" as const,
        interruptAfter: "*" as const,
      });
      for await (const update of stream)
        nodes.push(...Object.keys(update as object).filter((name) => name !== "__interrupt__"));
      const snapshot = await graph.getState(config);
      const interrupt = snapshot.tasks.flatMap(({ interrupts }) => interrupts)[0];
      const waiting = interrupt ? { id: String(interrupt.id), value: interrupt.value as { kind: string } } : null;
      const state = snapshot.values as Answering["State"];
      if (snapshot.next.length === 0) return { nodes, state, waiting: null };
      if (waiting) {
        const reply = open.shift();
        if (!reply) return { nodes, state, waiting };
        next = new Command({ resume: reply });
      } else {
        next = null;
      }
    } finally {
      db.close();
    }
  }
  throw new Error(`the thread did not come to rest: ${nodes.join(" ")}`);
}
