import { z } from "zod";
import { FlagName, FlagRule } from "./flag.js";

const made = {
  at: z.string().describe("When it took effect"),
  by: z.string().describe("The owner of the key or token with which it was made"),
};

/** What an operator changed for everybody, or erased. It has no text of a candidate. */
export const OperatorChange = z.discriminatedUnion("kind", [
  z.object({
    ...made,
    kind: z.literal("flag"),
    name: FlagName,
    from: FlagRule.nullable().describe("The rule that was set before; null: the file's rule or the default"),
    to: FlagRule.nullable().describe("The rule that was set; null: reset to the file's rule or the default"),
  }),
  z.object({
    ...made,
    kind: z.literal("alert_pause"),
    from: z.string().nullable().describe("Until when notices were paused before; null: they were not"),
    to: z.string().nullable().describe("Until when notices are paused; null: the pause was ended"),
  }),
  z.object({ ...made, kind: z.literal("erasure") }).describe("An operator erased everything that was theirs"),
]);
export type OperatorChange = z.infer<typeof OperatorChange>;

/** Who makes a change, and when. */
export type MadeBy = Pick<OperatorChange, "at" | "by">;
