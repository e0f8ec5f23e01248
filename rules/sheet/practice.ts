import type { DocumentFinding } from "../../domain/document-ask.js";
import type { JudgeInterviewOutput } from "../../domain/outputs.js";
import { oneLine } from "../../language/text.js";
import type { Says } from "../says.js";
import type { Practised } from "./draft.js";

const MOST_REMARKS = 3;

/**
 * What is remarked about answers that were practised: what was told and is not in them, and what nobody was told before. A statement that is not there and
 * words that the answer does not have are dropped.
 */
export function practiceRemarks(
  practised: Practised[],
  practice: JudgeInterviewOutput["practice"],
  statements: readonly { number: number; text: string }[],
  says: Says["sheet"],
): DocumentFinding[] {
  const told = new Map(statements.map(({ number, text }) => [number, oneLine(text).trim()]));
  return practised.flatMap(({ entry_id, said }, at): DocumentFinding[] => {
    const compared = practice.find(({ n }) => n === at + 1);
    // Nothing is said of an answer that its judge left out.
    if (!compared) return [];
    const { left_out, added } = compared;
    const left = [...new Set(left_out.flatMap((number) => told.get(number) ?? []))].slice(0, MOST_REMARKS);
    const more = [...new Set(added.map((words) => words.trim()))].filter(
      (words) => words !== "" && said.includes(words),
    );
    const found: DocumentFinding[] = [
      ...left.map((text) => ({ kind: "practice_left" as const, entry_id, text: says.left(text) })),
      ...more
        .slice(0, MOST_REMARKS)
        .map((words) => ({ kind: "practice_added" as const, entry_id, text: says.added(words) })),
    ];
    return found.length > 0 ? found : [{ kind: "practice_whole", entry_id, text: says.whole }];
  });
}

/** True for a remark about an answer that was practised. */
export function isAboutPractice({ kind }: Pick<DocumentFinding, "kind">): boolean {
  return kind === "practice_left" || kind === "practice_added" || kind === "practice_whole";
}
