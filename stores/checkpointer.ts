import type { BaseCheckpointSaver } from "@langchain/langgraph";
import { SqliteSaver } from "@langchain/langgraph-checkpoint-sqlite";
import type { Db } from "./database.js";

/** Keeps the graphs' checkpoints in the same database as everything else. */
export function createCheckpointer(db: Db): BaseCheckpointSaver {
  const saver = new SqliteSaver(db);
  return saver;
}

/** The id under which a thread's checkpoints are kept: the owner first. */
export function checkpointThread(owner: string, threadId: string): string {
  return `${owner}/${threadId}`;
}
