import { assert } from "../../domain/errors.js";
import { ComposePageOutput, JudgePageOutput } from "../../domain/outputs.js";
import { dayOf } from "../../language/times.js";
import { composePagePrompt } from "../../prompts/compose-page.js";
import { judgePagePrompt } from "../../prompts/judge-page.js";
import { openSentences, refutedSentencesOf, secondOpinionOf } from "../../rules/claims.js";
import { checkDocumentDraft, sentencesToCompare } from "../../rules/document.js";
import { linesToJudge, pageRemarks, pageSlots, toPageDraft } from "../../rules/page.js";
import { readJobText } from "../documents.js";
import type { Composing, Composition, DocumentWriter, Judgement, Judging } from "./written.js";

/** Writes and judges the page that is sent. */
export const pageWriter: DocumentWriter = { compose, judge };

async function compose({ needs, state, material, sources, call, version, refused }: Composing): Promise<Composition> {
  assert(material.resume, "a page is made of the résumé's lines");
  const { job_title, language, as_of } = state;
  const prompt = composePagePrompt.fill({
    ...pageSlots(material, sources, needs.reader),
    job: await readJobText(needs, state),
    refused: refused ? refutedSentencesOf(refused.ledger, sources.statements) : [],
    job_title,
    language,
    as_of: dayOf(as_of),
  });
  const { value, usage, provider } = await needs.model.complete({ ...call, prompt, schema: ComposePageOutput });
  return { draft: toPageDraft(value, material.resume, sources, { version, provider }), usage };
}

async function judge({ needs, state, material, sources, call, draft }: Judging): Promise<Judgement> {
  const ledger = checkDocumentDraft(draft, sources, state.job_title);
  const open = openSentences(ledger);
  const { resume_statements, told, asked } = pageSlots(material, sources, needs.reader);
  const prompt = judgePagePrompt.fill({
    resume_statements,
    told,
    asked,
    page: linesToJudge(draft, ledger, needs.reader),
    sentences: sentencesToCompare(open, sources.statements),
    language: state.questions_language,
    as_of: dayOf(state.as_of),
  });
  const { value, usage } = await needs.model.complete({ ...call, prompt, schema: JudgePageOutput });
  const opinion = secondOpinionOf(draft.version, open, { ...value, weak: [] }, sources.statements);
  return { opinion, remarks: pageRemarks(value, opinion, draft), usage };
}
