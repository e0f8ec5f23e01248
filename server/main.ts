import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import type { Logger } from "pino";
import { MOST_MINUTES } from "../domain/contract/requests.js";
import { AppError, ConfigError, StoreError } from "../domain/errors.js";
import { readConfig } from "../engine/config/config.js";
import { setTracing } from "../engine/config/tracing.js";
import { untriedNode } from "../engine/config/version.js";
import { openProgram } from "../engine/program/open-program.js";
import type { Program } from "../engine/program/program.js";
import { createApp } from "./app.js";
import { greeting, localModelsNote } from "./greeting.js";
import { createLog } from "./log.js";
import { Refusals } from "./refusals.js";

/** Runs may finish their step within this time. The rest of the ten seconds after a signal is for closing, on a busy machine too. */
const DRAIN_MS = 6_500;
const MAINTENANCE_MS = 5_000;
const FLUSH_MS = 500;
/** The times within which a client must have sent its headers, and its whole request. */
const SLOW_CLIENTS = {
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  connectionsCheckingInterval: 2_000,
  keepAliveTimeout: 5_000,
};
const MOST_REQUESTS_PER_CONNECTION = 1_000;

/** The heap is collected when it is 50 % larger than the data in use. By default it may be four times as large. */
const HEAP_GROWTH = "--heap-growing-percent=50";

async function main(): Promise<void> {
  const untried = untriedNode();
  if (untried) process.stderr.write(`${untried}\n`);
  setFlagsFromString(HEAP_GROWTH);
  if (existsSync(".env")) process.loadEnvFile();
  const config = readConfig(process.env);
  const tracing = await setTracing(process.env);
  const log = createLog(config.logLevel);
  for (const { name, meant } of config.misspelt)
    log.warn(`${name} is not a variable of this program and has no effect; did you mean ${meant}?`);
  // An unhandled rejection is a bug in one run: the other runs and the process continue.
  process.on("unhandledRejection", (error) => log.error({ error: traceOf(error) }, "unhandled rejection"));
  // After an uncaught exception the state of the process is unknown. The next process resumes its runs.
  process.on("uncaughtException", (error) => {
    log.fatal({ error: traceOf(error), reason: reasonOf(error) }, "the process ends: uncaught exception");
    process.exit(1);
  });
  const batchFailed = (error: unknown) => log.error({ error: traceOf(error) }, "the work on a batch was interrupted");
  const program = await openProgram(config, {
    onBatchError: batchFailed,
    onError: (error, { run_id, thread_id }) => log.error({ run_id, thread_id, error: traceOf(error) }, "run failed"),
    onOutage: (error) => log.error({ reason: reasonOf(error), error: traceOf(error) }, "the queue is not available"),
    onSummary: (summary) => log.info(summary, "run"),
    onAlert: (notices) => {
      for (const notice of notices) log[notice.kind === "resolved" ? "info" : "warn"](notice, "alert");
    },
    onCollector: (what, error) =>
      error
        ? log.warn({ what, error: traceOf(error) }, "the collector does not take what it is sent")
        : log.info({ what }, "the collector takes what it is sent again"),
    onAlertError: (channel, error) =>
      log.error({ channel, error: traceOf(error) }, "a channel did not take the alerts"),
    onWarning: (error) => log.warn({ error: traceOf(error) }, "the flags file cannot be used; its last rules stay"),
  });
  const maintain = () => runMaintenance(program, log);
  const workOnBatches = () => program.batchWork.look().catch(batchFailed);
  const refusals = new Refusals();
  const logRefusals = () => {
    const refused = refusals.take();
    if (refused) log.warn({ refused }, "requests were refused");
  };
  // A separate timer for each: sessions and runs must not wait while metrics are totalled.
  const timers = [maintain, workOnBatches, () => maintainOperations(program, log), logRefusals].map((work) =>
    setInterval(work, MAINTENANCE_MS).unref(),
  );
  const app = createApp(program, (error, request_id) => {
    if (!refusals.count(error)) log.error({ request_id, error: traceOf(error) }, "request failed");
  });
  const server = createServer(SLOW_CLIENTS, app);
  server.maxRequestsPerSocket = MOST_REQUESTS_PER_CONNECTION;
  server.on("error", (error) => {
    // For example too many open files while a connection is accepted: the other connections continue.
    if (server.listening) return log.error({ reason: reasonOf(error) }, "a connection was not taken");
    process.stderr.write(`Cannot listen on ${config.host}:${config.port}: ${error.message}\n`);
    process.exit(1);
  });
  // A store that is temporarily unavailable is reported by /readyz, and used once it is available. A store that can never be used ends the
  // start.
  await program.ready().catch((error: unknown) => {
    if (!(error instanceof StoreError)) throw error;
    log.warn({ reason: error.details.reason ?? null }, "the store is not available");
  });
  server.listen(config.port, config.host, async () => {
    await maintain();
    await workOnBatches();
    const { port } = server.address() as AddressInfo;
    process.stdout.write(greeting(program, port, tracing));
    const local = await program.localModels();
    if (local) process.stdout.write(localModelsNote(local));
    await Promise.all([warmUp(program, log), checkVectors(program, log)]);
  });
  stopOnSignal(program, server, log, timers);
}

// Resumes the runs that dead processes had accepted, and deletes expired sessions.
async function runMaintenance({ runner, sessions }: Program, log: Logger): Promise<void> {
  const failed = (error: unknown) => {
    log.error({ error: traceOf(error) }, "maintenance failed");
    return 0;
  };
  const runs = await runner.recover().catch(failed);
  if (runs > 0) log.info({ runs }, "resuming interrupted runs");
  const deleted = await sessions.sweep().catch(failed);
  if (deleted > 0) log.info({ sessions: deleted }, "deleted expired sessions");
}

// Totals old metrics and checks the alerts, each when it is due.
async function maintainOperations({ operations }: Program, log: Logger): Promise<void> {
  await operations.maintain().catch((error: unknown) => log.error({ error: traceOf(error) }, "metrics failed"));
}

async function warmUp(program: Program, log: Logger): Promise<void> {
  try {
    for (const warmed of await program.warmUp()) log.info(warmed, "model warmed up");
  } catch (error) {
    log.error({ error: traceOf(error) }, "warming up failed");
  }
}

// Searches work by full text without vectors, so the server does not stop for them.
async function checkVectors(program: Program, log: Logger): Promise<void> {
  try {
    await program.checkVectors();
  } catch (error) {
    // The message names lengths, collections and states, and no user's text.
    const reason = error instanceof Error ? error.message : "";
    log.error({ reason, error: traceOf(error) }, "searches by meaning cannot be used");
  }
}

function stopOnSignal(program: Program, server: Server, log: Logger, timers: NodeJS.Timeout[]): void {
  const stop = () => {
    for (const timer of timers) clearInterval(timer);
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    void program
      .finish(DRAIN_MS)
      .then(() => logSummary(program, log))
      // The last answers and events are still being sent; the stores are closed after that.
      .then(() => Promise.race([closed, setTimeout(FLUSH_MS)]))
      .then(() => program.close(0))
      .finally(() => process.exit(0));
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

// The measurements since this server started, for at most the last day.
async function logSummary({ operations }: Program, log: Logger): Promise<void> {
  const minutes = Math.min(MOST_MINUTES, Math.ceil(process.uptime() / 60) + 1);
  const stats = await operations.metrics.stats(minutes).catch(() => null);
  if (stats) log.info(stats, "summary");
}

// The name and the top of the stack of an error. Its message is left out: it may contain a user's text.
function traceOf(error: unknown): object {
  if (!(error instanceof Error)) return {};
  const frames = error.stack?.split("\n").filter((line) => /^\s+at /.test(line));
  return { name: error.name, stack: frames?.slice(0, 6) };
}

// The message of an error of this program, or the code of another error, whose message may contain a URL with a password.
function reasonOf(error: unknown): string | null {
  if (error instanceof AppError) return error.message;
  return error instanceof Error && "code" in error ? String(error.code) : null;
}

main().catch((error: unknown) => {
  // Plain text instead of a log line, because the person who starts the server has to read it.
  process.stderr.write(
    error instanceof ConfigError
      ? `${error.message}\n`
      : `Cannot start: ${error instanceof Error ? error.message : error}\n`,
  );
  process.exit(1);
});
