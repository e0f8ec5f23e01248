import { z } from "zod";
import { ERROR_CODES } from "./errors.js";

export const BatchItemStatus = z.enum(["waiting", "running", "done", "failed", "cancelled"]);
export type BatchItemStatus = z.infer<typeof BatchItemStatus>;

/** The progress of a pair. */
export const BatchItem = z.object({
  position: z.int().describe("From 0"),
  item_id: z.string().nullable(),
  status: BatchItemStatus,
  session_id: z.string().nullable().describe("Its session, once it has begun"),
  match_score: z.number().nullable(),
  questions_total: z.int().nullable(),
  questions_closed: z.int().nullable(),
  problem: z
    .object({
      code: z.enum(ERROR_CODES),
      message: z.string(),
      retryable: z.boolean(),
      errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    })
    .nullable()
    .describe("Why it failed"),
});
export type BatchItem = z.infer<typeof BatchItem>;

/** Many pairs of a résumé and a job, processed unattended. */
export const BatchResource = z.object({
  batch_id: z.string(),
  status: z.enum(["running", "done", "cancelled"]),
  created_at: z.string(),
  updated_at: z.string(),
  expires_at: z.string(),
  counts: z.object({
    total: z.int(),
    waiting: z.int(),
    running: z.int(),
    done: z.int(),
    failed: z.int(),
    cancelled: z.int(),
  }),
  items: z.array(BatchItem),
});
export type BatchResource = z.infer<typeof BatchResource>;

/** A page of batches, newest first, without their items. */
export const BatchPage = z.object({
  items: z.array(BatchResource.omit({ items: true })),
  next_cursor: z.string().nullable(),
});
export type BatchPage = z.infer<typeof BatchPage>;

/** True while an item has work left. */
export function isOpen({ status }: Pick<BatchItem, "status">): boolean {
  return status === "waiting" || status === "running";
}
