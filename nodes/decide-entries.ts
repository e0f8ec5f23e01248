import { assert } from "../domain/errors.js";
import type { Documenting } from "../graph/state/document.js";
import { withEntryWords } from "../rules/document.js";
import type { NodeOf } from "./node.js";

/** Carries out the candidate's decisions. Their own words are stated: no model is called, and nothing of them is asked again. */
export function decideEntries(): NodeOf<Documenting, "replies" | "entries", "entries"> {
  return async ({ replies, entries }) => {
    const reply = replies.at(-1)?.reply;
    assert(reply?.kind === "document", "checkEdit runs after decisions about a document");
    return { entries: withEntryWords(entries, reply) };
  };
}
