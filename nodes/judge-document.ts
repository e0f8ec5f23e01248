import type { Model } from "../adapters/models/model.js";
import { assert } from "../domain/errors.js";
import { JudgeLetterOutput } from "../domain/outputs.js";
import { isModel } from "../domain/provider.js";
import type { Documenting } from "../graph/state/document.js";
import { dayOf } from "../language/times.js";
import { judgeLetterPrompt } from "../prompts/judge-letter.js";
import { openSentences, secondOpinionOf } from "../rules/claims.js";
import { checkLetter, letterRemarks, letterSlots } from "../rules/letter.js";
import { citedBy } from "../rules/sources.js";
import type { DocumentNeeds } from "./documents.js";
import { type LetterReads, readLetter } from "./letter.js";
import { type NodeOf, scopeOf } from "./node.js";

/**
 * Reads a document that a model wrote beside what it rests on: what says more than the candidate did, what contradicts, what a reader would stumble over. Its
 * findings can remove a sentence, but never add one. What rules composed of the candidate's own sentences has nothing to compare.
 */
export function judgeDocument(
  needs: DocumentNeeds & { model: Model },
): NodeOf<Documenting, LetterReads | "draft", "second_opinion" | "remarks" | "usage"> {
  return async (state, { signal }) => {
    const { draft } = state;
    assert(draft, "judgeDocument runs after a composition");
    if (!isModel(draft.provider)) return { second_opinion: null, remarks: [] };
    const { material, sources } = await readLetter(needs, state);
    const open = openSentences(checkLetter(draft, sources, state.job_title));
    const prompt = judgeLetterPrompt.fill({
      ...letterSlots(material, sources),
      // The frame claims nothing, and has names.
      letter: draft.parts.flatMap(({ text, rests_on, source }, at) =>
        source === "frame" ? [] : [{ sentence: at + 1, text, rests_on }],
      ),
      sentences: open.map((claim, at) => ({
        sentence: at + 1,
        text: claim.text,
        rests_on: citedBy(claim.sources, sources.statements).map(({ number }) => number),
      })),
      as_of: dayOf(state.as_of),
    });
    const { value, usage } = await needs.model.complete({
      prompt,
      schema: JudgeLetterOutput,
      role: "judge",
      scope: scopeOf({ ...state, question_id: state.document_id }),
      ...(signal && { signal }),
    });
    const opinion = secondOpinionOf(draft.version, open, { ...value, weak: [] }, sources.statements);
    return { second_opinion: opinion, remarks: letterRemarks(value, opinion, draft), usage };
  };
}
