import { ComposeLetterOutput, JudgeLetterOutput } from "../../domain/outputs.js";
import { dayOf } from "../../language/times.js";
import { composeLetterPrompt } from "../../prompts/compose-letter.js";
import { judgeLetterPrompt } from "../../prompts/judge-letter.js";
import { openSentences, refutedSentencesOf, secondOpinionOf } from "../../rules/claims.js";
import { checkDocumentDraft, sentencesToCompare, wordsIn } from "../../rules/document.js";
import { letterFrame, letterRemarks, letterSlots, MOST_WORDS, toLetterDraft } from "../../rules/letter.js";
import { readJobText } from "../documents.js";
import type { Composing, Composition, DocumentWriter, Judgement, Judging } from "./written.js";

/** Writes and judges a letter. */
export const letterWriter: DocumentWriter = { compose, judge };

async function compose({ needs, state, material, sources, call, version, refused }: Composing): Promise<Composition> {
  const { job_title, person, language, as_of } = state;
  const before = (refused?.draft.parts ?? []).map((part) => ({ ...part, op: "new" as const }));
  const prompt = composeLetterPrompt.fill({
    ...letterSlots(material, sources),
    job: await readJobText(needs, state),
    refused: refused ? refutedSentencesOf(refused.ledger, sources.statements) : [],
    too_many: Math.max(0, wordsIn(before) - MOST_WORDS),
    job_title,
    employer: material.employer ?? "",
    language,
    as_of: dayOf(as_of),
  });
  const { value, usage, provider } = await needs.model.complete({ ...call, prompt, schema: ComposeLetterOutput });
  const about = { job_title, person, material, frame: letterFrame(language) };
  return { draft: toLetterDraft(value, about, sources, { version, provider }), usage };
}

async function judge({ needs, state, material, sources, call, draft }: Judging): Promise<Judgement> {
  const open = openSentences(checkDocumentDraft(draft, sources, state.job_title));
  const prompt = judgeLetterPrompt.fill({
    ...letterSlots(material, sources),
    // The frame claims nothing, and has names.
    letter: draft.parts.flatMap(({ text, rests_on, source }, at) =>
      source === "frame" ? [] : [{ sentence: at + 1, text, rests_on }],
    ),
    sentences: sentencesToCompare(open, sources.statements),
    as_of: dayOf(state.as_of),
  });
  const { value, usage } = await needs.model.complete({ ...call, prompt, schema: JudgeLetterOutput });
  const opinion = secondOpinionOf(draft.version, open, { ...value, weak: [] }, sources.statements);
  return { opinion, remarks: letterRemarks(value, opinion, draft), usage };
}
