import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import pino from "pino";
import { readConfig } from "../config/config.js";
import { setTracing } from "../config/tracing.js";
import { ConfigError } from "../domain/errors.js";
import { createProgram } from "../program/create-program.js";
import { createApp } from "./app.js";

const DRAIN_MS = 8_000;
const TEND_MS = 5_000;
const LAST_MOMENT_MS = 500;

async function main(): Promise<void> {
  if (existsSync(".env")) process.loadEnvFile();
  const config = readConfig(process.env);
  const tracing = setTracing(process.env);
  const log = pino({ level: config.logLevel }, pino.destination(2));
  if (config.ignored.length > 0)
    log.warn({ variables: config.ignored }, "environment variables that this version ignores");
  const describe = (error: unknown) =>
    error instanceof Error
      ? {
          name: error.name,
          stack: error.stack
            ?.split("\n")
            .filter((line) => /^\s+at /.test(line))
            .slice(0, 6),
        }
      : {};
  // An unhandled rejection is a bug in one run: the other runs and the process go on.
  process.on("unhandledRejection", (error) => log.error({ error: describe(error) }, "unhandled rejection"));
  const program = createProgram(config, {
    onError: (error, { run_id, thread_id }) => log.error({ run_id, thread_id, error: describe(error) }, "run failed"),
    onOutage: (error) => log.error({ error: describe(error) }, "the queue is not available"),
  });
  // Resumes the runs that dead processes had accepted, and deletes expired sessions.
  const tend = async () => {
    const failed = (error: unknown) => {
      log.error({ error: describe(error) }, "maintenance failed");
      return 0;
    };
    const runs = await program.runner.recover().catch(failed);
    if (runs > 0) log.info({ runs }, "resuming interrupted runs");
    const sessions = await program.sessions.sweep().catch(failed);
    if (sessions > 0) log.info({ sessions }, "deleted expired sessions");
  };
  setInterval(tend, TEND_MS).unref();
  const warm = async () => {
    try {
      for (const warmed of await program.warmUp()) log.info(warmed, "model warmed up");
    } catch (error) {
      log.error({ error: describe(error) }, "warming up failed");
    }
  };
  const app = createApp(program, (error, request_id) =>
    log.error({ request_id, error: describe(error) }, "request failed"),
  );
  const server = app.listen(config.port, config.host, async (error?: Error) => {
    if (error) {
      process.stderr.write(`Cannot listen on ${config.host}:${config.port}: ${error.message}\n`);
      process.exit(1);
    }
    const { port } = server.address() as AddressInfo;
    // A store that is not available yet is reported by /readyz, and used once it is available.
    await program.ready().catch(() => log.warn("the store is not available"));
    await tend();
    const host = config.host.includes(":") ? `[${config.host}]` : config.host;
    process.stdout.write(
      `adaptive-answers listens on http://${host}:${port} (model: ${program.provider}, data: ${config.dataDir})\n` +
        `Try: curl http://${host}:${port}/readyz, the curl commands in README.md, or npm run cli -- run RESUME JOB\n` +
        (tracing ? `${tracing}.\n` : ""),
    );
    await warm();
  });
  const stop = () => {
    const gone = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    void program
      .finish(DRAIN_MS)
      // The last answers and events are still being read and sent; the stores close after that.
      .then(() => Promise.race([gone, setTimeout(LAST_MOMENT_MS)]))
      .then(() => program.close(0))
      .finally(() => process.exit(0));
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

main().catch((error: unknown) => {
  // Plain text instead of a log line: the person who starts the server has to read it.
  process.stderr.write(
    error instanceof ConfigError
      ? `${error.message}\n`
      : `Cannot start: ${error instanceof Error ? error.message : error}\n`,
  );
  process.exit(1);
});
