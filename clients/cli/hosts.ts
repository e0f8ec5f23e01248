import { existsSync } from "node:fs";
import { AppError } from "../../domain/errors.js";
import { readConfig } from "../../engine/config/config.js";
import { setTracing } from "../../engine/config/tracing.js";
import { openProgram } from "../../engine/program/open-program.js";
import type { Program } from "../../engine/program/program.js";
import { createNodeFetch } from "../../engine/runtime/node-fetch.js";
import { createFormDrafts } from "../host/form-drafts.js";
import type { Host } from "../host/host.js";
import { createLocalHost } from "../host/local.js";
import { createRemoteHost } from "../host/remote.js";
import { createClient } from "../typescript/client.js";
import type { Output } from "./converse.js";
import { type ServerOption, tell } from "./options.js";
import { createProgress } from "./progress.js";

/**
 * The three ways of working: with sessions on a server or in the data folder, with the program over the data folder, or with the data folder
 * alone.
 */
export interface Hosts {
  /** Works with the sessions on a server or in the data folder; the process ends with 0 if the work returns true. */
  at(option: ServerOption, work: (host: Host, output: Output) => Promise<boolean>): Promise<void>;
  /** Works with the data folder alone; the process ends with 0 if the work returns true. */
  inFolder(work: (dataDir: string) => Promise<boolean>): Promise<void>;
  /** Works with the program over the data folder, and closes it. */
  withProgram(work: (program: Program) => Promise<void>): Promise<void>;
}

/** Creates them from the environment, which a file `.env` may complete. */
export function createHosts(env: NodeJS.ProcessEnv): Hosts {
  return {
    async at(option, work) {
      const progress = createProgress(process.stderr);
      const host =
        option.server === undefined ? createLocalHost(await localProgram(env)) : remoteHost(option.server, env);
      try {
        process.exitCode = (await work(host, { print: tell, show: progress.show })) ? 0 : 1;
      } finally {
        progress.clear();
        await host.close();
      }
    },
    async inFolder(work) {
      process.exitCode = (await work(readConfig(env).dataDir)) ? 0 : 1;
    },
    async withProgram(work) {
      const program = await localProgram(env);
      try {
        await work(program);
      } finally {
        await program.close();
      }
    },
  };
}

async function localProgram(env: NodeJS.ProcessEnv): Promise<Program> {
  if (existsSync(".env")) process.loadEnvFile();
  const onError = (error: unknown, { run_id }: { run_id: string }) =>
    process.stderr.write(`Run ${run_id} failed: ${error instanceof Error ? error.name : "error"}\n`);
  const config = readConfig(env);
  await setTracing(env);
  const program = await openProgram(config, { onError });
  await program.ready();
  return program;
}

/** The most connections to a server: event streams stay open beside the calls. */
const CONNECTIONS = 16;

function remoteHost(server: string, env: NodeJS.ProcessEnv): Host {
  if (!/^https?:\/\//.test(server) || !URL.canParse(server))
    throw new AppError({
      code: "input_invalid",
      message: "--server must be an address such as http://127.0.0.1:8080.",
    });
  const { SERVER_KEY: key } = env;
  return createRemoteHost(
    createClient({ baseUrl: server, ...(key && { key }), fetch: createNodeFetch(CONNECTIONS) }),
    createFormDrafts(readConfig({ DATA_DIR: env.DATA_DIR }).dataDir),
  );
}
