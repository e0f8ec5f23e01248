import { existsSync } from "node:fs";
import { join } from "node:path";
import { readConfig } from "../../engine/config/config.js";
import { openProgram } from "../../engine/program/open-program.js";
import type { Program } from "../../engine/program/program.js";
import { createLocalHost } from "../host/local.js";
import { buildChat } from "./build-chat.js";

/*
 * The conversation for langgraph.json. Its sessions are in a data folder of their own, or in Redis where that is configured, so that any server with
 * the same Redis can go on with a conversation.
 */
if (existsSync(".env")) process.loadEnvFile();
const config = readConfig(process.env);

let opened: Promise<Program> | null = null;
/** Opened with the first message: a server that shows the other graphs alone needs no stores. */
function program(): Promise<Program> {
  opened ??= open().catch((error: unknown) => {
    // The next message tries again.
    opened = null;
    throw error;
  });
  return opened;
}

async function open(): Promise<Program> {
  const onError = (error: unknown, { run_id }: { run_id: string }) =>
    process.stderr.write(`Run ${run_id} failed: ${error instanceof Error ? error.name : "error"}\n`);
  const program = await openProgram({ ...config, dataDir: join(config.dataDir, "studio", "chat") }, { onError });
  await program.ready();
  await program.sessions.sweep();
  return program;
}

export const chat = buildChat({
  hostOf: async (owner) => createLocalHost(await program(), owner),
  read: async (bytes, kind, owner) => (await program()).documents.read(bytes, kind, owner),
});
