import { z } from "zod";
import { ClaimSource } from "./answer.js";

/** The subject that two statements disagree about. */
export const ContradictionKind = z.enum(["overlap", "years", "title", "sum", "figure", "status", "date", "other"]);
export type ContradictionKind = z.infer<typeof ContradictionKind>;

/** Two statements of a session that cannot both be true, each verbatim. */
export const Contradiction = z.object({
  contradiction_id: z.string(),
  kind: ContradictionKind,
  what: z.string().describe("What does not fit, in one sentence"),
  quotes: z.tuple([ClaimSource, ClaimSource]),
});
export type Contradiction = z.infer<typeof Contradiction>;
