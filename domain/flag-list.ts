import { z } from "zod";
import { FlagResource } from "./flag.js";
import { Thresholds } from "./gap.js";
import { OperatorChange } from "./operator-change.js";

/** The flags, the thresholds, and what operators changed. */
export const FlagList = z.object({
  items: z.array(FlagResource),
  thresholds: Thresholds.describe(
    "The score from which an answer is good enough, by the priority of its gap (`THRESHOLDS`)",
  ),
  changes: z
    .array(OperatorChange)
    .describe("What operators changed (flags, pauses of the alerts) or erased, the newest first, at most 100"),
});
