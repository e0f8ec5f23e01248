import type { WrittenDocument } from "../../domain/document.js";
import { isOpenEntry, isQuestionEntry } from "../../domain/document-ask.js";
import type { Host } from "../host/host.js";
import type { Output } from "./converse.js";

/** Why the candidate of the sample wants this post: nobody makes that up. */
const WHY_HERE = "I want to work where the first minutes count.";

/** Makes what goes out, and prints it: the page beside the résumé that was given, the letter, and the sheet for the interview with what could be said. */
export async function playDocuments(
  host: Host,
  { session_id, resume }: { session_id: string; resume: string },
  print: Output["print"],
): Promise<void> {
  const part = async (name: "resume" | "letter" | "interview") =>
    String(await host.exportAs(session_id, "markdown", { part: name }));
  const page = await host.makeDocument(session_id, "page");
  await takeAll(host, page);
  print("\n── The page, with the new lines marked ──\n");
  const given = new Set(resume.split("\n").map(bare));
  for (const line of (await part("resume")).split("\n"))
    print(line === "" || given.has(bare(line)) ? `  ${line}` : `+ ${line}`);
  const asked = await host.makeDocument(session_id, "letter");
  const ask_id = asked.ask?.ask_id ?? "";
  const letter = await host.replyToDocument(session_id, "letter", {
    ask_id,
    kind: "details",
    values: { why_here: WHY_HERE },
  });
  await takeAll(host, letter);
  print(`── The letter ──\n\n${await part("letter")}`);
  const sheet = await host.makeDocument(session_id, "interview");
  const told = sheet.entries.find((entry) => isQuestionEntry(entry) && (entry.question_ids ?? []).length > 0);
  const speak = told ? { [told.entry_id]: { speak: true as const } } : {};
  const spoken = await host.replyToDocument(session_id, "interview", {
    ask_id: sheet.ask?.ask_id ?? "",
    kind: "document",
    entries: speak,
  });
  await takeAll(host, spoken);
  print(`── The sheet for the interview ──\n\n${await part("interview")}`);
}

// The candidate of the sample says of what is open that it is so.
async function takeAll(host: Host, { session_id, document, ask }: WrittenDocument): Promise<void> {
  if (ask?.kind !== "document") return;
  const entries = Object.fromEntries(ask.entries.filter(isOpenEntry).map(({ entry_id }) => [entry_id, true]));
  await host.replyToDocument(session_id, document, { ask_id: ask.ask_id, kind: "document", entries, rest: "take" });
}

// A line without the marks of its file.
function bare(line: string): string {
  return line
    .replace(/^[\s#*\-•]+/u, "")
    .replace(/\\/g, "")
    .trim()
    .toLowerCase();
}
