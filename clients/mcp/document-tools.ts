import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { DocumentName, EntryWords } from "../../domain/document-ask.js";
import { AppError } from "../../domain/errors.js";
import { ExportPart } from "../../domain/export-formats.js";
import { FieldValues } from "../../domain/question.js";
import { ResumeChoice } from "../../domain/resume-choice.js";
import type { Host } from "../host/host.js";
import { readResumeLines } from "../host/read-resume-lines.js";
import { shownLines, shownWritten } from "../host/shown.js";
import { answered } from "./answered.js";
import { session_id } from "./session-tools.js";

const document = DocumentName.describe("page: the résumé for this job; letter; interview: the sheet for it");

/** Adds the tools that make the page, the letter and the sheet for the interview, decide about them, and export them. */
export function addDocumentTools(server: McpServer, host: Host): void {
  server.registerTool(
    "get_document",
    {
      description:
        "Makes a document of what was told, or shows it as it stands, each entry with what is open. A letter begins with its form: none of it is required, and nothing of it is made up.",
      inputSchema: {
        ...{ session_id, document },
        again: z.boolean().default(false).describe("Make it again of what was told since; what was decided stays"),
      },
    },
    ({ session_id: id, document: name, again }) =>
      answered(
        async () => (again ? null : await host.document(id, name)) ?? (await host.makeDocument(id, name)),
        shownWritten,
      ),
  );
  server.registerTool(
    "decide_document",
    {
      description:
        'What the candidate decides about a document: `values` of its form; `entries` by id: true (it is so, or take it), false (leave it out), their own words, {"after": id}; of a question of the interview {"speak": true} or {"practise": "their answer"}; `rest`: "take" closes it once nothing is open.',
      inputSchema: {
        ...{ session_id, document },
        values: FieldValues.optional(),
        entries: EntryWords.optional(),
        rest: z.enum(["take", "keep_old"]).optional(),
      },
    },
    ({ session_id: id, document: name, values, entries, rest }) =>
      answered(async () => {
        const { ask, status } = (await host.document(id, name)) ?? {};
        if (!ask)
          throw new AppError({
            code: "not_waiting",
            message: `This document waits for nothing (${status ?? "not made"}).`,
          });
        if (values && (entries || rest))
          throw new AppError({
            code: "input_invalid",
            message: "Send either values of the form, or entries and rest.",
          });
        if (values) return host.replyToDocument(id, name, { ask_id: ask.ask_id, kind: "details", values });
        const decided = { entries: entries ?? {}, ...(rest && { rest }) };
        return host.replyToDocument(id, name, { ask_id: ask.ask_id, kind: "document", ...decided });
      }, shownWritten),
  );
  server.registerTool(
    "resume_lines",
    {
      description:
        "The exported résumé line by line, for the candidate to choose from. New lines are marked; lines that are not proposed have no room, or say what is right in the place of another. Of those without a post ask in which it was, and move them there.",
      inputSchema: { session_id },
    },
    ({ session_id: id }) => answered(() => readResumeLines(host, id), shownLines),
  );
  server.registerTool(
    "choose_resume",
    {
      description:
        "Keeps what the candidate decides about their exported résumé, in the place of the `choice` that `resume_lines` gives: send that with what they change. `reworded` has their own words alone, never yours.",
      inputSchema: { session_id, ...ResumeChoice.shape },
    },
    ({ session_id: id, ...choice }) => answered(() => host.chooseResume(id, ResumeChoice.parse(choice)), shownLines),
  );
  server.registerTool(
    "export",
    {
      description:
        "Markdown of one part: the résumé as the candidate chose it, the answers with their sources, the letter, or the sheet for the interview.",
      inputSchema: { session_id, part: ExportPart.default("all") },
    },
    ({ session_id: id, part }) =>
      answered(
        async () => ({ markdown: String(await host.exportAs(id, "markdown", { part })) }),
        ({ markdown }) => [markdown],
      ),
  );
}
