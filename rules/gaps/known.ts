import type { Gap } from "../../domain/gap.js";
import type { Proposal } from "../../domain/question.js";
import type { Fact } from "../../domain/session.js";
import type { Reader } from "../../language/reader.js";

/** Proposes a "yes" for a gap from the newest earlier fact about the same subject; null if there is none. */
export function proposalFrom(gap: Pick<Gap, "title">, facts: Fact[], reader: Pick<Reader, "phrase">): Proposal | null {
  const title = reader.phrase(gap.title);
  const fact = facts
    .filter(({ gap_title, values }) => Object.keys(values).length > 0 && reader.phrase(gap_title).isAbout(title))
    .sort((a, b) => b.said_at.localeCompare(a.said_at))[0];
  if (!fact) return null;
  const { fact_id, session_id, said_at } = fact;
  return { choice: "yes", source: { fact_id, session_id, said_at } };
}
