#!/usr/bin/env node
import { Command } from "commander";
import { USE_ANYWAY } from "../../domain/contract/refusals.js";
import { AppError } from "../../domain/errors.js";
import { untriedNode } from "../../engine/config/version.js";
import { ApiProblem, UnexpectedResponse } from "../typescript/problem.js";
import { addApplicationCommands } from "./commands/applications.js";
import { addDocumentCommands } from "./commands/documents.js";
import { addOwnCommands } from "./commands/mine.js";
import { addSessionCommands } from "./commands/sessions.js";
import { addTimeTravelCommands } from "./commands/time-travel.js";
import { addUpkeepCommands } from "./commands/upkeep.js";
import { createHosts } from "./hosts.js";
import { sayGoodbye } from "./leaving.js";
import { CandidateLeft } from "./replier.js";

const cli = new Command("adaptive-answers").description(
  "Finds the gaps between a résumé and a job, asks about each, and writes answers that are true.",
);
const hosts = createHosts(process.env);
addSessionCommands(cli, hosts);
addApplicationCommands(cli, hosts);
addDocumentCommands(cli, hosts);
addTimeTravelCommands(cli, hosts);
addOwnCommands(cli, hosts);
addUpkeepCommands(cli, hosts);

function messageOf(error: unknown): string {
  if (error instanceof AppError || error instanceof ApiProblem || error instanceof UnexpectedResponse)
    return error.message.replaceAll(USE_ANYWAY, "; to use it anyway, add --as-given");
  // The error that fetch throws when the server cannot be reached.
  if (error instanceof TypeError && error.message === "fetch failed") {
    const { cause } = error;
    const reason = cause instanceof Error ? ("code" in cause ? cause.code : cause.message) : "no connection";
    return `The server cannot be reached (${reason}).`;
  }
  return `An internal error: ${error instanceof Error ? error.message : error}`;
}

// The program that reads the output may close it early, as `head` does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

// Ctrl-C during a run: the run is in the ledger, and the next `resume` continues it.
process.once("SIGINT", () => {
  sayGoodbye();
  process.exit(130);
});

const untried = untriedNode();
if (untried) process.stderr.write(`${untried}\n`);
cli.parseAsync().catch((error: unknown) => {
  if (error instanceof CandidateLeft) {
    sayGoodbye();
    process.exit(130);
  }
  process.stderr.write(`${messageOf(error)}\n`);
  process.exit(1);
});
