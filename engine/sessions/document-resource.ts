import type { DocumentRow, SessionRows } from "../../adapters/stores/ports/sessions.js";
import type { WrittenDocument } from "../../domain/document.js";
import { DocumentAsk } from "../../domain/question.js";
import { hasFailed } from "../../domain/run.js";
import { threadStatus } from "./thread-status.js";

/** Builds the client-visible document. Whether it is out of date is known only where what it is made of is read. */
export function documentResource(
  { session_id, document_id, origin, view }: DocumentRow,
  rows: SessionRows,
): WrittenDocument {
  const run = rows.latest.get(document_id) ?? null;
  const status = threadStatus(view.outcome !== null, run);
  const { ask, entries, findings, length, version, language, outcome, usage, provider } = view;
  return {
    document_id,
    thread_id: document_id,
    session_id,
    document: origin.document,
    status,
    ...(ask && status === "waiting" && { ask: DocumentAsk.parse(ask) }),
    entries,
    findings,
    length,
    version,
    language,
    outdated: false,
    ...(outcome && status === "closed" && { outcome }),
    usage: rows.receipts.get(document_id) ?? usage,
    provider: provider ?? rows.session.input.provider,
    ...(run && hasFailed(run) && run.problem && { problem: run.problem }),
  };
}
