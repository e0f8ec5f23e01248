import { z } from "zod";

/**
 * How well a claim is established. `proved`: its statements support it. `confirmed`: the candidate said that it is true. `stated`:
 * it is the candidate's own text. `open`: nothing contradicts it, and nobody has confirmed it. `refuted`: its statements do not
 * support it. Only the first three are exported.
 */
export const ClaimStatus = z.enum(["proved", "confirmed", "stated", "open", "refuted"]);
export type ClaimStatus = z.infer<typeof ClaimStatus>;
export const EXPORTED: readonly ClaimStatus[] = ["proved", "confirmed", "stated"];
