import { z } from "zod";

/** A JSON Resume or JSON Resume job object; here only checked to be an object. */
export const JsonDocument = z.record(z.string(), z.unknown());
export type JsonDocument = z.infer<typeof JsonDocument>;

/** Parses a text as a JSON object; null for any other text. */
export function parseJson(text: string): JsonDocument | null {
  try {
    return JsonDocument.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
