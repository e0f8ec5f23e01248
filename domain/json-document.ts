import { z } from "zod";

/** A JSON Resume or JSON Resume job object; here only checked to be an object. */
export const JsonDocument = z.record(z.string(), z.unknown());
export type JsonDocument = z.infer<typeof JsonDocument>;
