import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { ApplicationBody } from "../../domain/application.js";
import { RequirementBody, SessionsQuery, StartBody } from "../../domain/contract/requests.js";
import { AppError, assert } from "../../domain/errors.js";
import type { StreamEvent } from "../../domain/event.js";
import { ResumeLines } from "../../domain/export.js";
import { ExportPart } from "../../domain/export-formats.js";
import { KeptResume } from "../../domain/kept-resume.js";
import { AskReply, ClaimDecision } from "../../domain/question.js";
import { ReadingBody, ReadingResource } from "../../domain/reading.js";
import { ResumeChoice } from "../../domain/resume-choice.js";
import { QuestionResource, SessionPage, SessionResource, shownIn } from "../../domain/session.js";
import type { Host } from "../host/host.js";
import { readResumeLines } from "../host/read-resume-lines.js";
import { resourceAfter } from "../host/resource-after.js";
import { ApiProblem } from "../typescript/problem.js";

/*
 * An MCP server over the same sessions, with the tools that an assistant needs to interview a candidate. Inputs and outputs use the schemas of
 * the API.
 */

const INSTRUCTIONS = `Prepares a candidate for one job: it finds what the job asks for and the résumé does not show, asks about each gap, and turns the candidate's own words into answers.
Go through it with the candidate: start_session, then next_question until none is left, each question to its end with reply, then export.
Put each ask to the candidate in their language and send what they say word for word. Never answer for them: no figure, tool, date or result that they did not give. Sentences of an ask "confirm" are true only if the candidate says so; "no" and "willing_to_learn" are good answers.`;

const session_id = z.string().describe("As start_session or list_sessions gave it");
const question_id = z.string().describe("As a session lists it");
/** A reply without the id of its ask: it answers the open ask. */
const GivenReply = withoutAskId(AskReply.options);

function withoutAskId(options: readonly z.ZodObject[]) {
  // The option types have no common type on which `omit` could be called with this key, hence the cast.
  type Option = z.ZodObject<{ kind: z.ZodLiteral<string>; ask_id: z.ZodString }>;
  const [first, ...others] = options.map((option) => (option as Option).omit({ ask_id: true }));
  assert(first, "there is a kind of reply");
  return z.discriminatedUnion("kind", [first, ...others]);
}

/** The output of `next_question`. */
const NextQuestion = z.object({
  question: QuestionResource.nullable().describe("Null when nothing waits for the candidate any more"),
  left: z.int().describe("Questions that are still open, this one among them"),
});

/** Serves the sessions of a host over standard input and output until the client disconnects. */
export async function serveMcp(host: Host, version: string): Promise<void> {
  const server = createMcp(host, version);
  const left = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
    process.stdin.once("end", resolve);
  });
  await server.connect(new StdioServerTransport());
  await left;
  await server.close();
}

/** Creates the MCP server with the tools of an interview. */
function createMcp(host: Host, version: string): McpServer {
  const server = new McpServer({ name: "adaptive-answers", version }, { instructions: INSTRUCTIONS });
  addSessionTools(server, host);
  addApplicationTools(server, host);
  addQuestionTools(server, host);
  addResultTools(server, host);
  return server;
}

const sessionAfter = (run: AsyncIterable<StreamEvent>) => resourceAfter<SessionResource>(run, SILENT);

function addSessionTools(server: McpServer, host: Host): void {
  const given = (text: string) => ({ text, media_type: "text/plain" });
  server.registerTool(
    "start_session",
    {
      description: "Reads a résumé against a job: match, gaps with both passages, and a question for each gap.",
      inputSchema: {
        ...StartBody.shape,
        resume: z.string().optional().describe("The résumé's text; without it, the one that the candidate keeps"),
        job: z.string().describe("The job's text"),
      },
      outputSchema: SessionResource.shape,
    },
    ({ resume, job, ...options }) =>
      answered(async () =>
        sessionAfter(host.start({ ...options, resume: resume === undefined ? null : given(resume), job: given(job) })),
      ),
  );
  server.registerTool(
    "list_sessions",
    {
      description:
        "The newest sessions, which are the candidate's applications; those alone with these words or this status.",
      inputSchema: SessionsQuery.pick({ q: true, application: true }).shape,
      outputSchema: SessionPage.shape,
    },
    (wanted) => answered(() => host.sessions(wanted)),
  );
  server.registerTool(
    "get_session",
    {
      description: "One session: gaps, questions, and the match at the start and now.",
      inputSchema: { session_id },
      outputSchema: SessionResource.shape,
    },
    (input) => answered(() => host.session(input.session_id)),
  );
}

function addApplicationTools(server: McpServer, host: Host): void {
  server.registerTool(
    "change_application",
    {
      description:
        "Changes what the candidate keeps about an application, as they say it: status, dates, a note. One that becomes sent keeps its files as they are.",
      inputSchema: { session_id, ...ApplicationBody.shape },
      outputSchema: SessionResource.shape,
    },
    ({ session_id: id, application }) => answered(() => host.changeApplication(id, application)),
  );
}

function addQuestionTools(server: McpServer, host: Host): void {
  // Answers the open ask of a question.
  const reply = async (id: string, given: object) => {
    const thread = await host.whenIdle(id);
    const ask = "ask" in thread ? thread.ask : null;
    if (!ask) throw new AppError({ code: "not_waiting", message: "This question has no open ask." });
    const run = host.reply(id, AskReply.parse({ ...given, ask_id: ask.ask_id }));
    return resourceAfter<QuestionResource>(run, SILENT);
  };
  server.registerTool(
    "next_question",
    {
      description:
        "The next question that waits for the candidate, with its ask: a choice, a form, or sentences to confirm. A choice has lines of the résumé that come near it: if the candidate says that one shows it, reply `shown` with that line.",
      inputSchema: { session_id },
      outputSchema: NextQuestion.shape,
    },
    (input) =>
      answered(async () => {
        const session = await host.session(input.session_id);
        const open = session.questions.filter(({ ask, no_gap }) => ask !== null && !no_gap);
        // Questions that another answer shows in part come last.
        const next = open.find((one) => shownIn(session, one).length === 0) ?? open[0] ?? null;
        return { question: next, left: open.length };
      }),
  );
  server.registerTool(
    "reply",
    {
      description:
        "Sends what the candidate says to the ask that waits, and gives the question with its next ask or its answer.",
      inputSchema: { question_id, reply: GivenReply },
      outputSchema: QuestionResource.shape,
    },
    (input) => answered(() => reply(input.question_id, input.reply)),
  );
  server.registerTool(
    "confirm",
    {
      description:
        'The candidate\'s word on each sentence of an ask "confirm", by its claim_id: true, false, what is so instead, or null: true, but better left out (of its `proved` too, which need no word). `said_already` is a line of the résumé, or of another answer, beside which it would say the same twice; `unused` is what the candidate told that no line says, and `weak` the lines that the judge would not send: true makes a line of either. Show all of them. Its `fields`, if it has any, ask what would make the answer stronger: put them to the candidate first, and send what they say with `reply` as an "improvement"; none is required.',
      inputSchema: {
        question_id,
        claims: z.record(z.string(), ClaimDecision),
      },
      outputSchema: QuestionResource.shape,
    },
    ({ question_id: id, ...said }) => answered(() => reply(id, { kind: "confirm", ...said })),
  );
}

function addResultTools(server: McpServer, host: Host): void {
  server.registerTool(
    "correct_reading",
    {
      description:
        "The job also asks for something that was not found. (What it does not ask for, or the résumé shows: reply with the choice not_asked or shown.)",
      inputSchema: { session_id, ...RequirementBody.shape },
      outputSchema: SessionResource.shape,
    },
    ({ session_id: id, ...body }) => answered(() => sessionAfter(host.addRequirement(id, RequirementBody.parse(body)))),
  );
  server.registerTool(
    "get_reading",
    {
      description:
        "What was read: the résumé as posts and sections, the job sentence by sentence. Show it to the candidate first; `change_reading` corrects it.",
      inputSchema: { session_id },
      outputSchema: ReadingResource.shape,
    },
    ({ session_id: id }) => answered(() => host.reading(id)),
  );
  server.registerTool(
    "change_reading",
    {
      description:
        "Corrects what was read as the candidate says, by the ids of `get_reading`, or takes a correction back (`undo`). `version` is the one that they saw.",
      inputSchema: { session_id, version: z.int().nonnegative(), ...ReadingBody.shape },
      outputSchema: SessionResource.shape,
    },
    ({ session_id: id, version, ...body }) =>
      answered(async () => {
        // What was said in a question is taken back there, and its run ends with that question.
        await sessionAfter(host.correctReading(id, ReadingBody.parse(body), version));
        return host.session(id);
      }),
  );
  server.registerTool(
    "keep_resume",
    {
      description: "Keeps what was read of this session's résumé, as it was corrected, for the candidate's next job.",
      inputSchema: { session_id },
      outputSchema: KeptResume.shape,
    },
    ({ session_id: id }) => answered(() => host.keepResume(id)),
  );
  server.registerTool(
    "resume_lines",
    {
      description:
        "The exported résumé line by line: show it to the candidate, who chooses what is left out. `added` lines are new; those that are not `proposed` have no room, or say what is right in the place of the line that they `corrects`; `doubled` ones are their own, and a new line says the same more fully. Of those with `place_unknown` ask in which post it was, and move them there.",
      inputSchema: { session_id },
      outputSchema: ResumeLines.shape,
    },
    ({ session_id: id }) => answered(() => readResumeLines(host, id)),
  );
  server.registerTool(
    "choose_resume",
    {
      description:
        "Keeps what the candidate decides about their exported résumé, in the place of the `choice` that `resume_lines` gives: send that with what they change. `reworded` has their own words alone, never yours.",
      inputSchema: { session_id, ...ResumeChoice.shape },
      outputSchema: ResumeLines.shape,
    },
    ({ session_id: id, ...choice }) => answered(() => host.chooseResume(id, ResumeChoice.parse(choice))),
  );
  server.registerTool(
    "export",
    {
      description:
        "Markdown: the candidate's own résumé with the answers in it, as they chose it, all answers with their sources, both, or the sheet for the interview.",
      inputSchema: { session_id, part: ExportPart.default("all") },
    },
    ({ session_id: id, part }) =>
      answered(
        async () => ({ markdown: String(await host.exportAs(id, "markdown", { part })) }),
        ({ markdown }) => markdown,
      ),
  );
}

const SILENT = { show: () => {} };

// A refusal is returned as a tool result, so that the assistant reads the errors and their paths.
async function answered<Value extends object>(
  work: () => Promise<Value>,
  shown: (value: Value) => string = (value) => JSON.stringify(value),
) {
  try {
    const value = await work();
    return { content: [{ type: "text" as const, text: shown(value) }], structuredContent: { ...value } };
  } catch (error) {
    return { isError: true, content: [{ type: "text" as const, text: refusalOf(error) }] };
  }
}

function refusalOf(error: unknown): string {
  if (error instanceof z.ZodError)
    return error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("\n");
  if (!(error instanceof ApiProblem || error instanceof AppError)) throw error;
  const { errors = [] } = error.details as { errors?: { path: string; message: string }[] };
  return [error.message, ...errors.map(({ path, message }) => `${path}: ${message}`)].join("\n");
}
