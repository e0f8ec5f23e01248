import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { ApplicationBody } from "../../domain/application.js";
import { RequirementBody, SessionsQuery, StartBody } from "../../domain/contract/requests.js";
import type { StreamEvent } from "../../domain/event.js";
import { ReadingBody } from "../../domain/reading.js";
import type { SessionResource } from "../../domain/session.js";
import type { Host } from "../host/host.js";
import { resourceAfter } from "../host/resource-after.js";
import { shownReading, shownSession, shownSessions } from "../host/shown.js";
import { answered } from "./answered.js";

export const session_id = z.string().describe("As start_session or list_sessions gave it");

/** Progress is not shown: a result is given when it is whole. */
export const SILENT = { show: () => {} };

const sessionAfter = (run: AsyncIterable<StreamEvent>) => resourceAfter<SessionResource>(run, SILENT);

/** Adds the tools that begin a session, list it, and keep what the candidate says about their application. */
export function addSessionTools(server: McpServer, host: Host): void {
  const given = (text: string) => ({ text, media_type: "text/plain" });
  server.registerTool(
    "start_session",
    {
      description: "Reads a résumé against a job: match, gaps, and a question for each matter.",
      inputSchema: {
        ...StartBody.shape,
        resume: z.string().optional().describe("The résumé's text; without it, the one that the candidate keeps"),
        job: z.string().describe("The job's text"),
      },
    },
    ({ resume, job, ...options }) =>
      answered(
        () =>
          sessionAfter(
            host.start({ ...options, resume: resume === undefined ? null : given(resume), job: given(job) }),
          ),
        shownSession,
      ),
  );
  server.registerTool(
    "list_sessions",
    {
      description: "The newest sessions, which are applications; those alone with these words or this status.",
      inputSchema: SessionsQuery.pick({ q: true, application: true }).shape,
    },
    (wanted) => answered(() => host.sessions(wanted), shownSessions),
  );
  server.registerTool(
    "get_session",
    { description: "One session: match, questions and how each ended.", inputSchema: { session_id } },
    (input) => answered(() => host.session(input.session_id), shownSession),
  );
  server.registerTool(
    "change_application",
    {
      description:
        "Changes what the candidate keeps about an application, as they say it: status, dates, a note. One that becomes sent keeps its files as they are.",
      inputSchema: { session_id, ...ApplicationBody.shape },
    },
    ({ session_id: id, application }) => answered(() => host.changeApplication(id, application), shownSession),
  );
}

/** Adds the tools that show what was read, correct it, and keep it. */
export function addReadingTools(server: McpServer, host: Host): void {
  server.registerTool(
    "get_reading",
    {
      description:
        "What was read: the résumé as posts and sections, the job sentence by sentence. Show it to the candidate first; `change_reading` corrects it.",
      inputSchema: { session_id },
    },
    ({ session_id: id }) => answered(() => host.reading(id), shownReading),
  );
  server.registerTool(
    "change_reading",
    {
      description:
        "Corrects what was read as the candidate says, by the ids of `get_reading`, or takes a correction back (`undo`). `version` is the one that they saw.",
      inputSchema: { session_id, version: z.int().nonnegative(), ...ReadingBody.shape },
    },
    ({ session_id: id, version, ...body }) =>
      answered(async () => {
        // What was said in a question is taken back there, and its run ends with that question.
        await sessionAfter(host.correctReading(id, ReadingBody.parse(body), version));
        return host.session(id);
      }, shownSession),
  );
  server.registerTool(
    "correct_reading",
    {
      description:
        "The job also asks for something that was not found. (What it does not ask for, or the résumé shows: reply with the choice not_asked or shown.)",
      inputSchema: { session_id, ...RequirementBody.shape },
    },
    ({ session_id: id, ...body }) =>
      answered(() => sessionAfter(host.addRequirement(id, RequirementBody.parse(body))), shownSession),
  );
  server.registerTool(
    "keep_resume",
    {
      description: "Keeps what was read of this session's résumé, as it was corrected, for the candidate's next job.",
      inputSchema: { session_id },
    },
    ({ session_id: id }) =>
      answered(
        () => host.keepResume(id),
        ({ name, posts }) => [`Kept: the résumé of ${name ?? "nobody who is named"}, ${posts} posts`],
      ),
  );
}
