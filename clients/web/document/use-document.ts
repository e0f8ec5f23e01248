import { documentIdOf, type WrittenDocument } from "../../../domain/document.js";
import type { DocumentName, EntryWords } from "../../../domain/document-ask.js";
import type { Reply } from "../../../domain/question.js";
import type { SessionResource } from "../../../domain/session.js";
import { ApiProblem } from "../../typescript/problem.js";
import { api } from "../api.js";
import { forgetDraft } from "../store/drafts.js";
import { type Action, useAction } from "../store/use-action.js";
import { useLoaded } from "../store/use-loaded.js";
import { useFeed } from "../store/use-session.js";

/** A document of a session, and what may be done with it. */
export interface UsedDocument {
  /** Null until it was made, or is loaded. */
  value: WrittenDocument | null;
  isMissing: boolean;
  make: Action<[]>;
  reply: Action<[body: Reply]>;
  retry: Action<[]>;
  /** Decides about entries; null while nothing can be decided. */
  decide: ((entries: EntryWords, rest?: "take" | "keep_old") => void) | null;
  problem: ReturnType<typeof useLoaded>["problem"];
  reload: () => void;
}

/** Reads a document, makes it, and replies to it. */
export function useDocument({ session_id, updated_at }: SessionResource, document: DocumentName): UsedDocument {
  const feed = useFeed();
  const { value, problem, reload } = useLoaded(`${document} ${session_id} ${updated_at}`, (signal) =>
    api.getDocument({ session_id, document }, { signal }).catch(unlessMissing),
  );
  const changed = async () => {
    await feed.refresh();
    reload();
  };
  const make = useAction(async (idempotencyKey) => {
    await api.makeDocument({ session_id, document, body: {} }, { idempotencyKey });
    await changed();
  });
  const reply = useAction(async (idempotencyKey, body: Reply) => {
    await api.replyToDocument({ session_id, document, body }, { idempotencyKey });
    // The form that was sent; decisions keep what is typed in it.
    if (body.kind === "details") forgetDraft(draftOf(documentIdOf(session_id, document)));
    await changed();
  });
  const retry = useAction(async (idempotencyKey) => {
    await api.retryDocument({ session_id, document, body: {} }, { idempotencyKey });
    await changed();
  });
  const made = value && value !== "missing" ? value : null;
  const ask = made?.ask?.kind === "document" ? made.ask : null;
  return {
    value: made,
    isMissing: value === "missing",
    ...{ make, reply, retry, problem, reload },
    decide:
      ask &&
      ((entries, rest) => void reply.run({ ask_id: ask.ask_id, kind: "document", entries, ...(rest && { rest }) })),
  };
}

/** The name of the draft of a document's form. */
export function draftOf(documentId: string): string {
  return `${documentId} details`;
}

function unlessMissing(error: unknown): "missing" {
  if (error instanceof ApiProblem && error.code === "not_found") return "missing";
  throw error;
}
