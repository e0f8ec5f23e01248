import { writeFile } from "node:fs/promises";
import { type Command, Option } from "commander";
import { AppError } from "../../../domain/errors.js";
import type { StreamEvent } from "../../../domain/event.js";
import { ExportFormat, ExportPart } from "../../../domain/export-formats.js";
import { DoubledLines } from "../../../domain/resume-choice.js";
import { questionAbout, type SessionResource, titleOf } from "../../../domain/session.js";
import type { Host } from "../../host/host.js";
import { readResumeLines } from "../../host/read-resume-lines.js";
import { resourceAfter } from "../../host/resource-after.js";
import { followBatch, readBatchFile } from "../batch.js";
import { answerQuestion, type Conversation } from "../converse.js";
import { readDocument } from "../documents.js";
import type { Hosts } from "../hosts.js";
import { leaveWith } from "../leaving.js";
import { command, REPLIES, SERVER, type ServerOption, tell, wholeNumberOption } from "../options.js";
import { correctionOf, type ReadingOptions, shownReading } from "../reading.js";
import { replierFor } from "../replier-for.js";
import { changedChoice, type LineOptions, shownLines } from "../resume-lines.js";
import { shownDocument } from "../shown-document.js";
import { retryIfFailed, runConversation } from "../talk.js";
import { verify } from "../verify.js";

interface RunOptions extends ServerOption {
  replies?: string;
  mode: "fast" | "quality";
  maxQuestions?: number;
  person?: string;
  asGiven?: true;
}
interface AlsoOptions extends ServerOption {
  desirable?: true;
}
interface ExportOptions extends ServerOption {
  out?: string;
  format: ExportFormat;
  part: ExportPart;
  linesPerPost?: number;
  doubled?: DoubledLines;
  without?: string[];
  wanted?: string[];
}

/** Commands that start, continue and export sessions and batches. */
export function addSessionCommands(cli: Command, hosts: Hosts): void {
  withStartOptions(
    cli
      .command("run")
      .description("start a session: a résumé against a job")
      .argument("<resume>", "PDF, DOCX, HTML, Markdown, text or JSON Resume")
      .argument("<job>", "the same kinds of file"),
  ).action((resume: string, job: string, options: RunOptions) => runSession(hosts, resume, job, options));

  withStartOptions(
    cli
      .command("apply")
      .description("start a session with the résumé that you keep")
      .argument("<job>", "PDF, DOCX, HTML, Markdown, text or JSON"),
  ).action((job: string, options: RunOptions) => runSession(hosts, null, job, options));

  cli
    .command("keep")
    .description("keep what was read of a session's résumé, with your corrections, for the next job")
    .argument("<session_id>")
    .option(...SERVER)
    .action((sessionId: string, options: ServerOption) =>
      hosts.at(options, async (host) => {
        const { name, posts } = await host.keepResume(sessionId);
        tell(`Kept: ${name ?? "a résumé without a name"}, ${posts} ${posts === 1 ? "post" : "posts"}.`);
        tell(`Use it with: ${command("apply JOB", options)}`);
        return true;
      }),
    );

  cli
    .command("also")
    .description("the job also asks for this, or something that counts as shown is to be asked about")
    .argument("<session_id>")
    .argument("<title>", "what it asks for, in a few words")
    .option("--desirable", "it is welcome rather than a must")
    .option(...SERVER)
    .action((sessionId: string, title: string, options: AlsoOptions) =>
      hosts.at(options, async (host, output) => {
        const added = host.addRequirement(sessionId, { title, must_have: options.desirable !== true });
        const { questions, gaps } = await resourceAfter<SessionResource>(added, output);
        const gap = gaps.find((one) => one.title.toLowerCase() === title.trim().toLowerCase());
        const question = gap && questionAbout({ questions }, gap.gap_id);
        if (question) tell(`${question.priority} ${question.text}`);
        tell(`Answer it with: ${command(`resume ${question?.question_id ?? sessionId}`, options)}`);
        return question !== undefined;
      }),
    );

  cli
    .command("reading")
    .description("what was read of both documents, and your corrections of it, which are kept")
    .argument("<session_id>")
    .option(
      "--set <id.field=value...>",
      "a field of a post: p46.title=Cook, p46.start=2019-03; or r3=must, desirable, not_asked; or r3.shown=l87-115",
    )
    .option("--post <lines...>", "a line is the heading of a post")
    .option("--join <post=post...>", "the lines of a post belong to another")
    .option("--no-post <posts...>", "it is no post")
    .option(
      "--move <id=where...>",
      "a line to a post (before another line: p46:l87-115), to a section, or apart; or a section",
    )
    .option("--asks <words...>", "the sentence of the job with these words asks for something")
    .option("--undo [correction_id]", "take a correction back: the newest, or this one")
    .option(...SERVER)
    .action((sessionId: string, { server, ...options }: ReadingOptions & ServerOption) =>
      hosts.at({ ...(server !== undefined && { server }) }, async (host, output) => {
        const read = await host.reading(sessionId);
        const body = correctionOf(read, options);
        if (body) await resourceAfter<SessionResource>(host.correctReading(sessionId, body, read.version), output);
        const shown = body ? await host.reading(sessionId) : read;
        const { match } = await host.session(sessionId);
        process.stdout.write(`${[...shownReading(shown), `match ${match.score ?? "none"}`].join("\n")}\n`);
        return true;
      }),
    );

  cli
    .command("batch")
    .description("work on many pairs of a résumé and a job, without a terminal")
    .argument("[file]", "one JSON object a line: resume_file and job_file, or the fields of the API")
    .option("--replies <file>", "answer the questions of every pair from this JSON file; without it they stay open")
    .option("--follow <batch_id>", "go on with a batch instead")
    .option(...SERVER)
    .action((file: string | undefined, options: ServerOption & { replies?: string; follow?: string }) =>
      hosts.at(options, async (host) => {
        const isOne = (file === undefined) !== (options.follow === undefined);
        if (!isOne)
          throw new AppError({
            code: "input_invalid",
            message: "Give a file of pairs, or --follow and the id of a batch.",
          });
        const follow = (batchId: string) => {
          leaveWith(`batch --follow ${batchId}`, options);
          return followBatch(host, batchId, tell);
        };
        if (options.follow !== undefined) return follow(options.follow);
        const { body, unread } = await readBatchFile(file ?? "", options.replies);
        for (const { line, reason } of unread) tell(`line ${line} is left out: ${reason}`);
        const { batch_id } = await host.startBatch(body);
        tell(`Batch ${batch_id}. Go on with: ${command(`batch --follow ${batch_id}`, options)}`);
        return (await follow(batch_id)) && unread.length === 0;
      }),
    );

  cli
    .command("resume")
    .description("resume a session or a question, or show a document")
    .argument("<thread_id>", "the thread of a session, a question or a document")
    .option(...REPLIES)
    .option(...SERVER)
    .action((threadId: string, options: ServerOption & { replies?: string }) =>
      hosts.at(options, async (host, output) => {
        const conversation = { host, output, replier: await replierFor(options.replies, host) };
        leaveWith(`resume ${threadId}`, options);
        const thread = await host.whenIdle(threadId);
        if ("questions" in thread) return talkThrough(conversation, await retryIfFailed(conversation, thread), options);
        if ("document" in thread) {
          for (const line of shownDocument(thread)) output.print(line);
          return thread.status !== "failed";
        }
        const title = titleOf(await host.session(thread.session_id), thread);
        return (await answerQuestion(conversation, thread, title)) !== "failed";
      }),
    );

  cli
    .command("lines")
    .description("the exported résumé line by line, and what you decide about it, which is kept")
    .argument("<session_id>")
    .option("--reword <id=text...>", "what a line says instead, in your words; without a text as it was")
    .option("--move <id=behind...>", "a line, and the one that it stands behind")
    .option("--add <behind=text...>", "a line of your own, behind another")
    .option("--out <ids...>", "leave lines out")
    .option("--in <ids...>", "take lines in, also those that are not proposed")
    .addOption(
      new Option("--lines-per-post <n>", "the most new lines under a post").argParser(wholeNumberOption(1, 50)),
    )
    .addOption(new Option("--doubled <what>", "lines that a new line says more fully").choices(DoubledLines.options))
    .option("--as-proposed", "take back everything that was decided before")
    .option(...SERVER)
    .action((sessionId: string, { server, ...options }: LineOptions & ServerOption) =>
      hosts.at({ ...(server !== undefined && { server }) }, async (host) => {
        const now = await readResumeLines(host, sessionId);
        const isChanged = Object.keys(options).length > 0;
        const lines = isChanged ? await host.chooseResume(sessionId, changedChoice(now, options)) : now;
        process.stdout.write(`${shownLines(lines).join("\n")}\n`);
        return true;
      }),
    );

  cli
    .command("export")
    .description("export a session's answers with their sources")
    .argument("<session_id>")
    .addOption(new Option("--format <format>").choices(ExportFormat.options).default("markdown"))
    .addOption(
      new Option(
        "--part <part>",
        "your own résumé with the answers in it, the answers, both, or the sheet for the interview",
      )
        .choices(ExportPart.options)
        .default("all"),
    )
    .addOption(
      new Option("--lines-per-post <n>", "the most new lines under a post of the résumé").argParser(
        wholeNumberOption(1, 50),
      ),
    )
    .addOption(
      new Option("--doubled <what>", "lines of your own résumé that a new line says more fully").choices(
        DoubledLines.options,
      ),
    )
    .option("--without <ids...>", "this time only: lines of the résumé to leave out, by their id in the command lines")
    .option("--wanted <ids...>", "this time only: lines that are not proposed, to have them all the same")
    .option("--out <file>", "write there instead of to standard output")
    .option(...SERVER)
    .action((sessionId: string, options: ExportOptions) =>
      hosts.at(options, async (host) => {
        const { part, linesPerPost: lines_per_post, doubled, without, wanted } = options;
        const wish = { part, lines_per_post, doubled, without, wanted };
        const body = await host.exportAs(sessionId, options.format, wish);
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
}

function withStartOptions(start: Command): Command {
  return start
    .option(...REPLIES)
    .addOption(new Option("--mode <mode>", "which models to use").choices(["fast", "quality"]).default("fast"))
    .addOption(
      new Option("--max-questions <count>", "the maximum number of questions").argParser(wholeNumberOption(1, 999)),
    )
    .option("--person <name>", "whose résumé it is, if it names nobody or somebody else")
    .option("--as-given", "use the documents even if they look swapped, equal or too short")
    .option(...SERVER);
}

// Without a résumé, the session begins with the one that the candidate keeps.
function runSession(hosts: Hosts, resume: string | null, job: string, options: RunOptions): Promise<void> {
  return hosts.at(options, async (host, output) => {
    const replier = await replierFor(options.replies, host);
    const { mode, maxQuestions, person, asGiven } = options;
    const chosen = {
      mode,
      ...(maxQuestions !== undefined && { max_questions: maxQuestions }),
      ...(person !== undefined && { person }),
      ...(asGiven && { as_given: asGiven }),
    };
    const documents = {
      resume: resume === null ? null : await readDocument(resume, "resume"),
      job: await readDocument(job, "job"),
    };
    const show = (event: StreamEvent) => {
      leaveWith(`resume ${event.data.session_id}`, options);
      output.show(event);
    };
    const run = host.start({ ...documents, ...chosen });
    const session = await resourceAfter<SessionResource>(sayingTheSame(run, host), { ...output, show });
    return talkThrough({ host, replier, output }, session, options);
  });
}

// Says at once, before anything was read, if there is an earlier session with the same posting.
async function* sayingTheSame(run: AsyncIterable<StreamEvent>, host: Host): AsyncGenerator<StreamEvent> {
  let isFirst = true;
  for await (const event of run) {
    if (isFirst)
      for (const earlier of (await host.session(event.data.session_id)).same_posting)
        tell(`You began with this posting before: ${earlier}`);
    isFirst = false;
    yield event;
  }
}

async function talkThrough(
  conversation: Conversation,
  session: SessionResource,
  option: ServerOption,
): Promise<boolean> {
  const whole = await runConversation(conversation, session);
  tell(`Session ${session.session_id}. Export: ${command(`export ${session.session_id} --format markdown`, option)}`);
  return whole;
}
