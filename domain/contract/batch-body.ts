import { z } from "zod";
import { PreparedReplies } from "../prepared-replies.js";
import { StartBody } from "./requests.js";

/** The pairs that one batch may have. */
export const MOST_ITEMS = 1_000;

/** One pair of a batch. */
export const BatchPair = StartBody.extend({
  item_id: z.string().min(1).max(100).optional().describe("The caller's own name of the pair"),
  replies: PreparedReplies.optional().describe("Replies to its questions, instead of the batch's"),
});
export type BatchPair = z.infer<typeof BatchPair>;

const batchReplies = PreparedReplies.optional().describe(
  "Replies to the questions of every pair. Without them each pair is worked on up to its questions",
);

/** The body of `POST /api/batches`. */
export const BatchBody = z.strictObject({
  items: z
    .array(BatchPair)
    .min(1)
    .max(MOST_ITEMS)
    .describe("Each is checked by itself: one that is not as said fails, and the others go on"),
  replies: batchReplies,
});

/** The same body before its pairs were checked. */
export const UncheckedBatch = z.strictObject({
  items: z.array(z.unknown()).min(1).max(MOST_ITEMS),
  replies: batchReplies,
});
export type UncheckedBatch = z.infer<typeof UncheckedBatch>;
