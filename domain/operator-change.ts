import { z } from "zod";
import { FlagName, FlagRule } from "./flag.js";

const made = {
  at: z.string().describe("When it was made"),
  by: z.string().describe("The owner of the key or token with which it was made"),
};

const { enabled, percentage, variants } = FlagRule.shape;
/** A flag's rule without the names of owners: how many always have it, and how many never. */
export const RuleInShort = z.object({ enabled, percentage, variants, allow: z.number(), deny: z.number() });
export type RuleInShort = z.infer<typeof RuleInShort>;

/** What an operator changed for everybody, or erased. It has no text of a candidate and no name of an owner but the operator's. */
export const OperatorChange = z.discriminatedUnion("kind", [
  z.object({
    ...made,
    kind: z.literal("flag"),
    name: FlagName,
    from: RuleInShort.nullable().describe("The rule that was set before; null: the file's rule or the default"),
    to: RuleInShort.nullable().describe("The rule that was set; null: reset to the file's rule or the default"),
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

/** A rule without the names of owners. */
export function inShort({ enabled, percentage, allow, deny, variants }: FlagRule): RuleInShort {
  return { enabled, percentage, allow: allow.length, deny: deny.length, variants };
}
