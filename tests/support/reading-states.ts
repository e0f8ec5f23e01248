import { emptyResume } from "../../domain/outputs.js";
import { Flags } from "../../domain/session.js";
import { aTextReader } from "../../lab/support/builders.js";

export const scope = { owner: "local", session_id: "ses", mode: "fast" as const, flags: Flags.parse({}) };
export const texts = aTextReader();
export const nothing = emptyResume();

/** A requirement as a model lists it. */
export const asked = (title: string, quote: string, strength: "must" | "desirable") => ({
  title,
  quotes: [quote],
  kind: "skill" as const,
  strength,
  trainable: false,
});
