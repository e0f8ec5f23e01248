import type { OwnerData } from "../../domain/owner-data.js";
import type { Output } from "./converse.js";

/** Prints the stored data of the caller: the sessions, and each fact with its id, its gap and its dates. */
export function printEverything({ sessions, facts, plans }: OwnerData, print: Output["print"]): void {
  print(`${sessions.length} sessions, ${facts.length} facts, ${plans.length} learning plans.`);
  for (const { session_id, created_at, status } of sessions)
    print(`${session_id}  ${created_at.slice(0, 10)}  ${status}`);
  for (const { fact_id, gap_title, text, said_at, confirmed_at } of facts) {
    const confirmed = confirmed_at === null ? "" : `, confirmed ${confirmed_at.slice(0, 10)}`;
    print(`${fact_id}  ${said_at.slice(0, 10)}${confirmed}  ${gap_title}: ${text.replace(/\s+/g, " ")}`);
  }
}
