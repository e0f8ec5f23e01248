import { assert } from "../../domain/errors.js";
import type { SheetSource } from "../../domain/interview-sheet.js";
import { ComposeInterviewOutput, JudgeInterviewOutput, SpeakAnswerOutput } from "../../domain/outputs.js";
import { isModel } from "../../domain/provider.js";
import { dayOf } from "../../language/times.js";
import { composeInterviewPrompt } from "../../prompts/compose-interview.js";
import { judgeInterviewPrompt } from "../../prompts/judge-interview.js";
import { speakAnswerPrompt } from "../../prompts/speak-answer.js";
import { openSentences, refutedSentencesOf, secondOpinionOf } from "../../rules/claims.js";
import { checkDocumentDraft, sentencesToCompare } from "../../rules/document.js";
import { saysIn } from "../../rules/says.js";
import { askedFor, matterSlots, mattersOf, practiceRemarks, toSheetDraft, withSpoken } from "../../rules/sheet.js";
import { shownResume } from "../../rules/sources.js";
import { readJobText } from "../documents.js";
import type { Composing, Composition, DocumentWriter, Judgement, Judging, Writing } from "./written.js";

/** Writes the sheet for the interview, on demand what could be said to a question, and compares what was practised with what was told. */
export const interviewWriter: DocumentWriter = { compose, judge };

async function compose(composing: Composing): Promise<Composition> {
  const { speak } = askedFor(composing.decisions);
  const { last } = composing;
  return last && speak.length > 0 ? sayFor(speak, { ...composing, last }) : choose(composing);
}

async function choose({ needs, state, material, sources, call, version }: Composing): Promise<Composition> {
  const source = sheetIn(material);
  const { language, as_of, job_title } = state;
  const job = await readJobText(needs, state);
  const prompt = composeInterviewPrompt.fill({
    ...resumeSlot(sources),
    job,
    matters: matterSlots(source.matters, material, sources, needs.reader),
    page: material.page,
    to_ask: source.to_ask,
    ...{ job_title, language, as_of: dayOf(as_of) },
  });
  const { value, usage, provider } = await needs.model.complete({ ...call, prompt, schema: ComposeInterviewOutput });
  const about = { source, job, lexicon: needs.reader.lexicon, before: state.before };
  return { draft: toSheetDraft(value, about, { version, provider }), usage };
}

async function sayFor(
  ids: string[],
  {
    needs,
    state,
    material,
    sources,
    call,
    version,
    refused,
    last,
    shown,
  }: Composing & { last: NonNullable<Composing["last"]> },
): Promise<Composition> {
  const prompt = speakAnswerPrompt.fill({
    ...resumeSlot(sources),
    job: await readJobText(needs, state),
    questions: slotsOf(ids, { needs, material, sources }),
    refused: refused ? refutedSentencesOf(refused.ledger, sources.statements) : [],
    language: state.language,
    as_of: dayOf(state.as_of),
  });
  const { value, usage, provider } = await needs.model.complete({ ...call, prompt, schema: SpeakAnswerOutput });
  return { draft: withSpoken(last, { ids, shown }, value, { version, provider }, state.language), usage };
}

async function judge({ needs, state, material, sources, call, draft, isNew, decisions }: Judging): Promise<Judgement> {
  const open =
    isNew && isModel(draft.provider) ? openSentences(checkDocumentDraft(draft, sources, state.job_title)) : [];
  const { practised } = askedFor(decisions);
  if (open.length === 0 && practised.length === 0) return { opinion: null, remarks: [], usage: null };
  const asked = slotsOf(
    practised.map(({ entry_id }) => entry_id),
    { needs, material, sources },
  );
  const prompt = judgeInterviewPrompt.fill({
    ...resumeSlot(sources),
    sentences: sentencesToCompare(open, sources.statements),
    told: matterSlots(sheetIn(material).matters, material, sources, needs.reader).flatMap(({ said }) => said),
    practised: asked.map((one, at) => ({ ...one, answer: practised[at]?.said ?? "" })),
    as_of: dayOf(state.as_of),
  });
  const { value, usage } = await needs.model.complete({ ...call, prompt, schema: JudgeInterviewOutput });
  const says = saysIn(state.questions_language).sheet;
  return {
    opinion:
      open.length === 0
        ? null
        : secondOpinionOf(draft.version, open, { ...value, contradictions: [], weak: [] }, sources.statements),
    remarks: practiceRemarks(practised, value.practice, sources.statements, says),
    usage,
  };
}

// The questions in the order of their ids, numbered from 1.
function slotsOf(ids: string[], { needs, material, sources }: Pick<Writing, "needs" | "material" | "sources">) {
  const matters = mattersOf(ids, sheetIn(material));
  const none = { question: "", why: "", told: [], advice: "", question_ids: [] };
  return matterSlots(
    matters.map((matter) => matter ?? none),
    material,
    sources,
    needs.reader,
  );
}

function resumeSlot({ statements }: Writing["sources"]) {
  return { resume_statements: shownResume(statements.filter(({ kind }) => kind === "resume")) };
}

function sheetIn({ sheet }: Writing["material"]): SheetSource {
  assert(sheet, "a sheet for the interview is made of its matters");
  return sheet;
}
