import { z } from "zod";
import type { JournalEntry } from "../../domain/journal.js";
import { Usage } from "../../domain/usage.js";

/** Entries written by version 0.1.0 have no provider. */
const Recorded = Usage.extend({ provider: z.string().default("") });

/** Builds a journal entry from its stored parts: the value, and the usage with its provider, each as JSON. */
export function toEntry(value: string, usage: string): JournalEntry {
  const { provider, ...used } = Recorded.parse(JSON.parse(usage));
  return { value: JSON.parse(value), usage: used, provider };
}
