import { z } from "zod";
import { AlertId } from "./alert.js";
import { PROMPT_NAMES } from "./outputs.js";
import { RunInput } from "./run.js";
import { NODE_IDS } from "./stages.js";

const positive = z.number().nonnegative();
/** The operations that may have a limit of their own: the nodes of both graphs, the prompts, and the kinds of runs. */
export const TimedOperation = z.enum([
  ...new Set([...NODE_IDS, ...PROMPT_NAMES, ...RunInput.options.map(({ shape }) => shape.kind.value)]),
]);
const P95: AlertId[] = ["p95_slow", "p95_very_slow"];
/** The settings of an alert that an operator may change. */
export const AlertSetting = z.strictObject({
  enabled: z.boolean().optional(),
  threshold: positive.optional(),
  minimum_sample: z.int().min(1).max(1_000_000).optional(),
  cool_down_minutes: z.int().min(0).max(10_080).optional(),
  operations: z
    .partialRecord(TimedOperation, positive)
    .optional()
    .describe("For p95: seconds by operation, measured besides the runs' own overhead"),
});
export const AlertSettings = z
  .partialRecord(AlertId, AlertSetting)
  .refine((settings) => AlertId.options.every((id) => P95.includes(id) || !settings[id]?.operations), {
    error: `"operations" is a setting of ${P95.join(" and ")} only`,
  });
export type AlertSettings = z.infer<typeof AlertSettings>;
