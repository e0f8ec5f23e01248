import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { Command, Option } from "commander";
import { readConfig } from "../config/config.js";
import { AppError } from "../domain/errors.js";
import { LOCAL_OWNER, type SessionResource } from "../domain/session.js";
import { createProgram, type Program } from "../sessions/dependencies.js";
import { answerQuestion, converse, finished, LONGEST_RUN_MS, type Teller } from "./converse.js";
import { readDocument } from "./documents.js";
import { plain } from "./plain.js";
import { createProgress } from "./progress.js";
import { Left, type Replier } from "./replier.js";
import { readReplies } from "./replies-file.js";
import { createTerminal } from "./terminal.js";

interface RunOptions {
  replies?: string;
  mode: "fast" | "quality";
  maxQuestions?: string;
}

const teller: Teller = { tell: (text) => void process.stdout.write(`${plain(text)}\n`) };

const cli = new Command("adaptive-answers").description(
  "Finds the gaps between a résumé and a job, asks about each, and writes answers that are true.",
);

cli
  .command("run")
  .description("start a session: a résumé against a job")
  .argument("<resume>", "text, Markdown or JSON Resume")
  .argument("<job>", "text, Markdown or JSON")
  .option("--replies <file>", "answer from this JSON file, without a terminal")
  .addOption(new Option("--mode <mode>", "which models to use").choices(["fast", "quality"]).default("fast"))
  .option("--max-questions <count>", "ask at most so many questions")
  .action((resume: string, job: string, options: RunOptions) =>
    withProgram(async (program) => {
      const replier = await replierFor(options.replies);
      const request = {
        resume: await readDocument(resume, "resume"),
        job: await readDocument(job, "job"),
        mode: options.mode,
      };
      const max_questions =
        options.maxQuestions === undefined
          ? {}
          : { max_questions: wholeNumber("--max-questions", options.maxQuestions) };
      const accepted = await program.sessions.start({ owner: LOCAL_OWNER }, { ...request, ...max_questions });
      leaveWith(accepted.run.thread_id);
      const session = await finished<SessionResource>(program, accepted);
      return talk(program, session, replier);
    }),
  );

cli
  .command("resume")
  .description("go on with a session or a question where it was left")
  .argument("<thread_id>", "a session's or a question's thread")
  .option("--replies <file>", "answer from this JSON file, without a terminal")
  .action((threadId: string, { replies }: { replies?: string }) =>
    withProgram(async (program) => {
      const replier = await replierFor(replies);
      leaveWith(threadId);
      // What a process that is gone had accepted of this session is driven on here.
      await program.runner.recover(threadId.split(".")[0] ?? threadId);
      await program.sessions.settle(LOCAL_OWNER, threadId, LONGEST_RUN_MS);
      const thread = await program.sessions.getThread(LOCAL_OWNER, threadId);
      if ("questions" in thread) return talk(program, await retried(program, thread), replier);
      const { gaps } = await program.sessions.getSession(LOCAL_OWNER, thread.session_id);
      const title = gaps.find(({ gap_id }) => gap_id === thread.gap_id)?.title ?? thread.gap_id;
      return answerQuestion(program, thread, title, replier, teller);
    }),
  );

cli
  .command("export")
  .description("give a session's answers with their sources")
  .argument("<session_id>")
  .addOption(new Option("--format <format>").choices(["markdown"]).default("markdown"))
  .option("--out <file>", "write there instead of to standard output")
  .action((sessionId: string, { out }: { out?: string }) =>
    withProgram(async ({ sessions }) => {
      const text = await sessions.exportMarkdown(LOCAL_OWNER, sessionId);
      if (out) await writeFile(out, text);
      else process.stdout.write(text);
      return true;
    }),
  );

/** Tells what was understood, goes through the questions, and says how to go on. */
async function talk(program: Program, session: SessionResource, replier: Replier): Promise<boolean> {
  const { match, gaps, strengths, unread, omitted, warnings, provider, problem, session_id } = session;
  const score = match.score === null ? "not scored" : `${Math.round(match.score)} of 100`;
  teller.tell(
    `${session.job_title || "The job"}: match ${score}, ${strengths.length} shown, ${gaps.length} gaps, ${omitted.length} left out, ${unread.length} sentences not read (model: ${provider})`,
  );
  for (const { title, resume_quote } of strengths)
    teller.tell(`  shown      ${title}: "${oneLine(resume_quote.text)}"`);
  for (const { text } of unread) teller.tell(`  not read   "${oneLine(text)}"`);
  for (const warning of warnings) teller.tell(`Note: ${warning}`);
  if (problem) teller.tell(`Failed: ${problem.message} (${problem.code})`);
  const whole = await converse(program, session, replier, teller);
  for (const gap of replier.unused()) teller.tell(`Note: the reply for "${gap}" was about no gap that was asked.`);
  teller.tell(`Session ${session_id}. Export: npm run cli -- export ${session_id} --format markdown`);
  return whole && !problem;
}

async function retried(program: Program, session: SessionResource): Promise<SessionResource> {
  if (!session.problem) return session;
  return finished(program, await program.sessions.retry({ owner: LOCAL_OWNER }, session.session_id));
}

async function replierFor(file: string | undefined): Promise<Replier> {
  if (file) return readReplies(file);
  if (process.stdin.isTTY) return createTerminal();
  throw new AppError({ code: "input_invalid", message: "Standard input is no terminal. Give --replies FILE." });
}

async function withProgram(work: (program: Program) => Promise<boolean>): Promise<void> {
  if (existsSync(".env")) process.loadEnvFile();
  const progress = createProgress(process.stderr);
  const program = createProgram(readConfig(process.env), {
    onStage: progress.show,
    onError: (error, { run_id }) =>
      process.stderr.write(`Run ${run_id} failed: ${error instanceof Error ? error.name : "error"}\n`),
  });
  try {
    process.exitCode = (await work(program)) ? 0 : 1;
  } finally {
    progress.clear();
    await program.close();
  }
}

let thread: string | null = null;
function leaveWith(threadId: string): void {
  thread = threadId;
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 100 ? `${line.slice(0, 100)}…` : line;
}

function sayGoodbye(): void {
  process.stdout.write(thread ? `\nLeft; nothing is lost. Go on with: npm run cli -- resume ${thread}\n` : "\n");
}

function wholeNumber(name: string, text: string): number {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new AppError({ code: "input_invalid", message: `${name} must be a whole number from 1 to 999.` });
}

// Ctrl-C while something is being worked out: the run is in the ledger and is driven on by the next resume.
process.once("SIGINT", () => {
  sayGoodbye();
  process.exit(130);
});

cli.parseAsync().catch((error: unknown) => {
  if (error instanceof Left) {
    sayGoodbye();
    process.exit(130);
  }
  process.stderr.write(
    `${error instanceof AppError ? error.message : `An internal error: ${error instanceof Error ? error.message : error}`}\n`,
  );
  process.exit(1);
});
