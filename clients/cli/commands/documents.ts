import { readFile, writeFile } from "node:fs/promises";
import { type Command, Option } from "commander";
import { z } from "zod";
import type { WrittenDocument } from "../../../domain/document.js";
import { type DocumentName, EntryWords } from "../../../domain/document-ask.js";
import { InputError } from "../../../domain/errors.js";
import { FieldValues } from "../../../domain/question.js";
import type { Host } from "../../host/host.js";
import type { Hosts } from "../hosts.js";
import { command, SERVER, type ServerOption, tell } from "../options.js";
import { shownDocument } from "../shown-document.js";

interface DocumentOptions extends ServerOption {
  again?: true;
  in?: string;
  takeAll?: true;
  out?: string;
  format: "markdown" | "docx" | "pdf";
}

/** What a file says about a document: the values of its form, and decisions by entry id. */
const Decisions = z.strictObject({
  values: FieldValues.optional(),
  entries: EntryWords.optional(),
  rest: z.enum(["take", "keep_old"]).optional(),
});
type Decisions = z.infer<typeof Decisions>;

/** The part of an export that a document is. */
const PART = { page: "resume", letter: "letter", interview: "interview" } as const satisfies Record<
  DocumentName,
  string
>;

/** Commands that make the documents of a session, and decide about them. */
export function addDocumentCommands(cli: Command, hosts: Hosts): void {
  const add = (name: DocumentName, description: string) =>
    cli
      .command(name)
      .description(description)
      .argument("<session_id>")
      .option("--again", "make it again of what was told since; what you decided stays")
      .option(
        "--in <file>",
        "decisions as JSON: entries by their ids (true, false, your words), values of its form, rest",
      )
      .option("--take-all", "take what is not decided about; refused while something is open")
      .option("--out <file>", "write it there, as it stands now")
      .addOption(new Option("--format <format>").choices(["markdown", "docx", "pdf"]).default("markdown"))
      .option(...SERVER)
      .action((sessionId: string, options: DocumentOptions) =>
        hosts.at(options, (host) => makeAndDecide(host, sessionId, name, options)),
      );
  add("page", "finish your résumé for the job: make the page, decide about each change, write it");
  add(
    "interview",
    "prepare the interview: likely questions, what you told of each, honest sentences, what to ask; speak and practise with --in",
  );
  add("letter", "write the letter: fill in its form, decide about each sentence, write it");
}

async function makeAndDecide(
  host: Host,
  sessionId: string,
  name: DocumentName,
  options: DocumentOptions,
): Promise<boolean> {
  const given = options.in === undefined ? {} : await readDecisions(options.in);
  const there = options.again ? null : await host.document(sessionId, name);
  let document = there ?? (await host.makeDocument(sessionId, name));
  const ask = () => document.ask;
  const first = ask();
  if (first?.kind === "details" && (given.values || options.takeAll))
    document = await host.replyToDocument(sessionId, name, {
      ...{ ask_id: first.ask_id, kind: "details", values: given.values ?? {} },
    });
  if (!first && (options.in !== undefined || options.takeAll))
    throw new InputError({
      code: "input_invalid",
      message: `The ${name} waits for nothing (${document.status}). Make it again with --again.`,
    });
  const rest = options.takeAll ? "take" : given.rest;
  const shown = ask();
  if (shown?.kind === "document" && (given.entries || rest))
    document = await host.replyToDocument(sessionId, name, {
      ...{ ask_id: shown.ask_id, kind: "document", entries: given.entries ?? {}, ...(rest && { rest }) },
    });
  for (const line of shownDocument(document)) tell(line);
  if (document.ask) tell(`Decide with: ${command(`${name} ${sessionId} --in decisions.json`, options)}`);
  if (document.problem) tell(document.problem.message);
  if (options.out && isMade(document))
    await writeFile(options.out, await host.exportAs(sessionId, options.format, { part: PART[name] }));
  return !document.problem && (options.out === undefined || isMade(document));
}

function isMade({ version }: WrittenDocument): boolean {
  return version > 0;
}

async function readDecisions(file: string): Promise<Decisions> {
  const text = await readFile(file, "utf8").catch((error: Error) => {
    throw new InputError({ code: "input_invalid", message: `${file} cannot be read: ${error.message}` });
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new InputError({ code: "input_invalid", message: `${file} is not JSON: ${(error as Error).message}` });
  }
  const read = Decisions.safeParse(json);
  if (read.success) return read.data;
  const why = read.error.issues.map(({ path, message }) => `${path.join(".") || "it"} ${message}`).join("; ");
  throw new InputError({ code: "input_invalid", message: `${file} cannot be used: ${why}` });
}
