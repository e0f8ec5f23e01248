import { createHash } from "node:crypto";
import { z } from "zod";
import type { EmbeddingPurpose } from "../../../domain/embedder.js";
import { OutputError } from "../../../domain/errors.js";
import type { FilledPrompt } from "../../../prompts/prompt.js";
import type { CallScope, ModelCall } from "../model.js";

/** One vector for each text. */
export const Vectors = z.array(z.array(z.number()).min(1));

/** A call that embeds texts, in the form of every model call, so that it runs through the same wrappers. */
export function embedCall(
  texts: string[],
  purpose: EmbeddingPurpose,
  scope: CallScope,
  signal: AbortSignal | undefined,
): ModelCall<number[][]> {
  const prompt: FilledPrompt = {
    name: "embed",
    version: createHash("sha256").update(`embed ${purpose}`).digest("hex").slice(0, 12),
    slots: { texts, purpose },
    messages: texts.map((content) => ({ segment: "call" as const, content })),
  };
  return { prompt, schema: Vectors, role: "embedder", scope, ...(signal && { signal }) };
}

/** The texts of such a call, and their purpose. */
export function textsOf({ prompt }: ModelCall<unknown>): { texts: string[]; purpose: EmbeddingPurpose } {
  return { texts: prompt.messages.map(({ content }) => content), purpose: prompt.slots.purpose as EmbeddingPurpose };
}

/** Throws OutputError unless there is one vector of finite numbers for each text, all of the same length. */
export function checkVectors(value: unknown, count: number): number[][] {
  const parsed = Vectors.safeParse(value);
  const vectors = parsed.data ?? [];
  const length = vectors[0]?.length;
  const fits =
    parsed.success &&
    vectors.length === count &&
    vectors.every((vector) => vector.length === length && vector.every(Number.isFinite));
  if (fits) return vectors;
  throw new OutputError({
    code: "output_malformed",
    message: "The model server did not return one vector of one length for each text.",
  });
}
