#!/usr/bin/env node
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { Argument, Command, InvalidArgumentError, Option } from "commander";
import { createClient } from "../client/client.js";
import { ApiProblem, UnexpectedResponse } from "../client/problem.js";
import { readConfig } from "../config/config.js";
import { setTracing } from "../config/tracing.js";
import { version } from "../config/version.js";
import { CACHE_KINDS, type Cache, type CacheKind } from "../domain/cache.js";
import { AppError } from "../domain/errors.js";
import type { StreamEvent } from "../domain/event.js";
import { ExportFormat, ExportPart } from "../domain/export.js";
import { ExperienceChoice } from "../domain/question.js";
import { type QuestionResource, type SessionResource, titleOf } from "../domain/session.js";
import { createProgram } from "../program/create-program.js";
import type { Program } from "../program/program.js";
import { drawGraphs } from "../program/studio-graphs.js";
import { followBatch, readBatchFile } from "./batch.js";
import { cacheStats, clearCache } from "./cache.js";
import { answerQuestion, type Conversation, type Output, resourceAfter } from "./converse.js";
import { demo } from "./demo.js";
import { readDocument } from "./documents.js";
import type { Host } from "./host.js";
import { learn, type PlanOptions, printCheck, printImport, printPlans, printResources } from "./learn.js";
import { createLocalHost } from "./local.js";
import { serveMcp } from "./mcp.js";
import { printEverything } from "./me.js";
import { plain } from "./plain.js";
import { createProgress } from "./progress.js";
import { createRemoteHost } from "./remote.js";
import { CandidateLeft, type Replier } from "./replier.js";
import { readReplies } from "./replies-file.js";
import { printStats } from "./stats.js";
import { retryIfFailed, runConversation } from "./talk.js";
import { createTerminal } from "./terminal.js";
import { printComparison, printHistory } from "./time-travel.js";
import { verify } from "./verify.js";

interface Place {
  server?: string;
}
interface LearnOptions extends Place, PlanOptions {
  find?: string;
  country?: string;
}
interface RunOptions extends Place {
  replies?: string;
  mode: "fast" | "quality";
  maxQuestions?: string;
}

const tell = (text: string) => void process.stdout.write(`${plain(text)}\n`);
const SERVER = [
  "--server <url>",
  "use the sessions of a running server instead of the data folder; its key is read from SERVER_KEY",
] as const;
const REPLIES = ["--replies <file>", "answer from this JSON file, without a terminal"] as const;

const cli = new Command("adaptive-answers").description(
  "Finds the gaps between a résumé and a job, asks about each, and writes answers that are true.",
);

cli
  .command("run")
  .description("start a session: a résumé against a job")
  .argument("<resume>", "PDF, DOCX, HTML, Markdown, text or JSON Resume")
  .argument("<job>", "the same kinds of file")
  .option(...REPLIES)
  .addOption(new Option("--mode <mode>", "which models to use").choices(["fast", "quality"]).default("fast"))
  .option("--max-questions <count>", "the maximum number of questions")
  .option(...SERVER)
  .action((resume: string, job: string, options: RunOptions) =>
    withHost(options, async (host, output) => {
      const replier = await replierFor(options.replies, host);
      const { mode, maxQuestions } = options;
      const max_questions =
        maxQuestions === undefined ? {} : { max_questions: wholeNumber("--max-questions", maxQuestions) };
      const documents = { resume: await readDocument(resume, "resume"), job: await readDocument(job, "job") };
      const show = (event: StreamEvent) => {
        leaveWith(event.data.session_id, options);
        output.show(event);
      };
      const run = host.start({ ...documents, mode, ...max_questions });
      const session = await resourceAfter<SessionResource>(run, { ...output, show });
      return talkThrough({ host, replier, output }, session, options);
    }),
  );

cli
  .command("batch")
  .description("work on many pairs of a résumé and a job, without a terminal")
  .argument("[file]", "one JSON object a line: resume_file and job_file, or the fields of the API")
  .option("--replies <file>", "answer the questions of every pair from this JSON file; without it they stay open")
  .option("--follow <batch_id>", "go on with a batch instead")
  .option(...SERVER)
  .action((file: string | undefined, options: Place & { replies?: string; follow?: string }) =>
    withHost(options, async (host) => {
      const print = (text: string) => tell(text);
      const isOne = (file === undefined) !== (options.follow === undefined);
      if (!isOne)
        throw new AppError({
          code: "input_invalid",
          message: "Give a file of pairs, or --follow and the id of a batch.",
        });
      if (options.follow !== undefined) return followBatch(host, options.follow, print);
      const { body, unread } = await readBatchFile(file ?? "", options.replies);
      for (const { line, reason } of unread) print(`line ${line} is left out: ${reason}`);
      const { batch_id } = await host.startBatch(body);
      print(`Batch ${batch_id}. Go on with: ${command(`batch --follow ${batch_id}`, options)}`);
      return (await followBatch(host, batch_id, print)) && unread.length === 0;
    }),
  );

cli
  .command("resume")
  .description("resume a session or a question")
  .argument("<thread_id>", "a session's or a question's thread")
  .option(...REPLIES)
  .option(...SERVER)
  .action((threadId: string, options: Place & { replies?: string }) =>
    withHost(options, async (host, output) => {
      const conversation = { host, output, replier: await replierFor(options.replies, host) };
      leaveWith(threadId, options);
      const thread = await host.whenIdle(threadId);
      if ("questions" in thread) return talkThrough(conversation, await retryIfFailed(conversation, thread), options);
      const title = titleOf(await host.session(thread.session_id), thread);
      return (await answerQuestion(conversation, thread, title)) !== "failed";
    }),
  );

cli
  .command("export")
  .description("export a session's answers with their sources")
  .argument("<session_id>")
  .addOption(new Option("--format <format>").choices(ExportFormat.options).default("markdown"))
  .addOption(
    new Option("--part <part>", "your own résumé with the answers in it, the answers, or all")
      .choices(ExportPart.options)
      .default("all"),
  )
  .option("--out <file>", "write there instead of to standard output")
  .option(...SERVER)
  .action((sessionId: string, options: Place & { out?: string; format: ExportFormat; part: ExportPart }) =>
    withHost(options, async (host) => {
      const body = await host.exportAs(sessionId, options.format, options.part);
      if (options.out) await writeFile(options.out, body);
      else process.stdout.write(body);
      return true;
    }),
  );

cli
  .command("verify")
  .description("verify an evidence bundle: every claim, quote, span and hash")
  .argument("<bundle>", "a file that export --format evidence wrote")
  .action(async (file: string) => {
    process.exitCode = (await verify(file, tell)) ? 0 : 1;
  });

cli
  .command("history")
  .description("list all asks and closes of a question, on all branches")
  .argument("<question_id>")
  .option(...SERVER)
  .action((questionId: string, options: Place) =>
    withHost(options, async (host) => {
      printHistory(await host.history(questionId), tell);
      return true;
    }),
  );

cli
  .command("compare")
  .description("show two versions of an answer, word by word, with what was changed and why")
  .argument("<question_id>")
  .argument("<from>", "a version's number")
  .argument("<to>", "a version's number")
  .option(...SERVER)
  .action((questionId: string, from: string, to: string, options: Place) =>
    withHost(options, async (host) => {
      const numbers = [wholeNumber("from", from), wholeNumber("to", to)] as const;
      const thread = await host.whenIdle(questionId);
      printComparison(await host.compare(questionId, ...numbers), "versions" in thread ? thread.versions : [], tell);
      return true;
    }),
  );

cli
  .command("rewind")
  .description("go back to an earlier ask of a question; what came after it is kept as a branch")
  .argument("<question_id>")
  .argument("<checkpoint_id>", "of an ask, as history lists it")
  .option(...REPLIES)
  .option(...SERVER)
  .action((questionId: string, checkpointId: string, options: Place & { replies?: string }) =>
    askedAgain(questionId, options, (host) => host.rewind(questionId, checkpointId)),
  );

cli
  .command("reopen")
  .description("ask a closed question again, or change its yes or no")
  .argument("<question_id>")
  .addOption(new Option("--choice <choice>").choices(ExperienceChoice.options))
  .option(...REPLIES)
  .option(...SERVER)
  .action((questionId: string, options: Place & { replies?: string; choice?: ExperienceChoice }) =>
    askedAgain(questionId, options, (host) => host.reopen(questionId, options.choice)),
  );

cli
  .command("demo")
  .description("run a sample session unattended, without configuration or stored data")
  .action(async () => {
    process.exitCode = (await demo(tell)) ? 0 : 1;
  });

cli
  .command("mcp")
  .description("an MCP server over standard input and output, for assistants that interview a candidate")
  .option(...SERVER)
  .action((place: Place) =>
    withHost(place, async (host) => {
      await serveMcp(host, version());
      return true;
    }),
  );

cli
  .command("me")
  .description("list everything that is stored: sessions, and what was stated in answers")
  .option("--delete-fact <fact_id>", "delete one fact: it is not proposed any more")
  .option("--confirm-fact <fact_id>", "say that a fact is still so")
  .option("--delete-everything", "delete all sessions, facts and learning plans")
  .option(...SERVER)
  .action((options: Place & { deleteFact?: string; confirmFact?: string; deleteEverything?: boolean }) =>
    withHost(options, async (host, output) => {
      if (options.deleteEverything) await host.removeEverything();
      if (options.deleteFact !== undefined) await host.removeFact(options.deleteFact);
      if (options.confirmFact !== undefined) await host.confirmFact(options.confirmFact);
      printEverything(await host.everything(), output.print);
      return true;
    }),
  );

cli
  .command("learn")
  .description("list the learning plans, or record progress on one")
  .argument("[plan_id]", "one plan alone")
  .option("--resource <resource_id>", "the resource that the progress is about")
  .option("--percent <percent>", "how much of it is done")
  .option("--evidence <words>", "what was done, in your own words")
  .option("--calendar <file>", "write the plan as an iCalendar file")
  .option("--find <subject>", "list the catalogue's resources for a subject")
  .option("--country <country>", "leave out what holds in other countries only, such as GB")
  .option(...SERVER)
  .action((planId: string | undefined, options: LearnOptions) =>
    withHost(options, async (host, output) => {
      if (options.find !== undefined)
        printResources(await host.findResources(options.find, options.country), output.print);
      else printPlans(await learn(host, planId, options), output.print);
      return true;
    }),
  );

const catalogueCommand = cli.command("catalogue").description("the learning resources that are shipped and your own");
catalogueCommand
  .command("check")
  .description("check every entry, and every link where there is a network; pages that are gone are not shown any more")
  .action(() => withDataDir((dataDir) => printCheck(dataDir, tell)));
catalogueCommand
  .command("import")
  .description("add your own resources, from JSON or CSV; prints what became of each row")
  .argument("<file>")
  .action((file: string) => withDataDir((dataDir) => printImport(dataDir, file, tell)));

cli
  .command("graph")
  .description("print both graphs as Mermaid")
  .action(async () => {
    const { interview, answer } = await drawGraphs();
    tell(`${interview}\n\n${answer}`);
  });

async function talkThrough(conversation: Conversation, session: SessionResource, place: Place): Promise<boolean> {
  const whole = await runConversation(conversation, session);
  tell(`Session ${session.session_id}. Export: ${command(`export ${session.session_id} --format markdown`, place)}`);
  return whole;
}

/** Records what the options say, and returns the plans to show. */
async function withDataDir(work: (dataDir: string) => Promise<boolean>): Promise<void> {
  process.exitCode = (await work(readConfig(process.env).dataDir)) ? 0 : 1;
}

/** Asks a question again. Continues with it at once if there is a terminal or a replies file; else leaves it waiting. */
function askedAgain(
  questionId: string,
  options: Place & { replies?: string },
  again: (host: Host) => AsyncIterable<StreamEvent>,
): Promise<void> {
  return withHost(options, async (host, output) => {
    const question = await resourceAfter<QuestionResource>(again(host), output);
    if (options.replies === undefined && !process.stdin.isTTY) {
      tell(`Waiting for: ${question.ask?.kind ?? "nothing"}. Go on with: ${command(`resume ${questionId}`, options)}`);
      return question.status !== "failed";
    }
    leaveWith(questionId, options);
    const conversation = { host, output, replier: await replierFor(options.replies, host) };
    const title = titleOf(await host.session(question.session_id), question);
    return (await answerQuestion(conversation, question, title)) !== "failed";
  });
}

async function replierFor(file: string | undefined, host: Host): Promise<Replier> {
  if (file) return readReplies(file);
  if (process.stdin.isTTY) return createTerminal(host);
  throw new AppError({ code: "input_invalid", message: "Standard input is not a terminal. Use --replies FILE." });
}

cli
  .command("stats")
  .description("what was measured: runs, what their time was spent on, caches, models")
  .addOption(new Option("--minutes <n>", "of so many minutes, up to a day").default(1440).argParser(minutesOf))
  .action(async ({ minutes }: { minutes: number }) => {
    const program = await localProgram();
    try {
      await printStats(program, tell, minutes);
    } finally {
      await program.close();
    }
  });

function minutesOf(given: string): number {
  const minutes = Number(given);
  if (Number.isInteger(minutes) && minutes >= 1 && minutes <= 1440) return minutes;
  throw new InvalidArgumentError("Give a whole number from 1 to 1440.");
}

const cacheCommand = cli.command("cache").description("the cache of model answers in the data folder");
cacheCommand
  .command("stats")
  .description("entries, bytes, hits, misses and the time that hits saved")
  .action(() => withCache((cache) => cacheStats(cache, tell)));
cacheCommand
  .command("clear")
  .description("forget them")
  .addArgument(new Argument("[kind]", "one kind alone").choices(CACHE_KINDS))
  .action((kind?: CacheKind) => withCache((cache) => clearCache(cache, kind, tell)));

async function withCache(work: (cache: Cache) => Promise<void>): Promise<void> {
  const program = await localProgram();
  try {
    await work(program.cache);
  } finally {
    await program.close();
  }
}

async function withHost(place: Place, work: (host: Host, output: Output) => Promise<boolean>): Promise<void> {
  const progress = createProgress(process.stderr);
  const host = place.server === undefined ? await localHost() : remoteHost(place.server);
  try {
    process.exitCode = (await work(host, { print: tell, show: progress.show })) ? 0 : 1;
  } finally {
    progress.clear();
    await host.close();
  }
}

async function localHost(): Promise<Host> {
  return createLocalHost(await localProgram());
}

async function localProgram(): Promise<Program> {
  if (existsSync(".env")) process.loadEnvFile();
  const onError = (error: unknown, { run_id }: { run_id: string }) =>
    process.stderr.write(`Run ${run_id} failed: ${error instanceof Error ? error.name : "error"}\n`);
  const config = readConfig(process.env);
  setTracing(process.env);
  const program = createProgram(config, { onError });
  await program.ready();
  return program;
}

function remoteHost(server: string): Host {
  if (!/^https?:\/\//.test(server) || !URL.canParse(server))
    throw new AppError({
      code: "input_invalid",
      message: "--server must be an address such as http://127.0.0.1:8080.",
    });
  const { SERVER_KEY: key } = process.env;
  return createRemoteHost(createClient({ baseUrl: server, ...(key && { key }) }));
}

function command(words: string, { server }: Place): string {
  return `npm run cli -- ${words}${server === undefined ? "" : ` --server ${server}`}`;
}

let goOn: string | null = null;
function leaveWith(threadId: string, place: Place): void {
  goOn = command(`resume ${threadId}`, place);
}

function sayGoodbye(): void {
  process.stdout.write(goOn ? `\nLeft; nothing is lost. Go on with: ${goOn}\n` : "\n");
}

function messageOf(error: unknown): string {
  if (error instanceof AppError || error instanceof ApiProblem || error instanceof UnexpectedResponse)
    return error.message;
  // The error that fetch throws when the server cannot be reached.
  if (error instanceof TypeError && error.message === "fetch failed") {
    const { cause } = error;
    const reason = cause instanceof Error ? ("code" in cause ? cause.code : cause.message) : "no connection";
    return `The server cannot be reached (${reason}).`;
  }
  return `An internal error: ${error instanceof Error ? error.message : error}`;
}

function wholeNumber(name: string, text: string): number {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new AppError({ code: "input_invalid", message: `${name} must be a whole number from 1 to 999.` });
}

// Ctrl-C during a run: the run is in the ledger, and the next `resume` continues it.
process.once("SIGINT", () => {
  sayGoodbye();
  process.exit(130);
});

cli.parseAsync().catch((error: unknown) => {
  if (error instanceof CandidateLeft) {
    sayGoodbye();
    process.exit(130);
  }
  process.stderr.write(`${messageOf(error)}\n`);
  process.exit(1);
});
