import { z } from "zod";
import { DraftText } from "../../../domain/answer.js";
import { OutputError, ProviderError } from "../../../domain/errors.js";
import { Gap } from "../../../domain/gap.js";
import { RequirementKind } from "../../../domain/job.js";
import { DraftOutput, OUTPUTS, type PromptName, WriteQuestionsRequest } from "../../../domain/outputs.js";
import { OFFLINE } from "../../../domain/provider.js";
import { NO_USAGE } from "../../../domain/usage.js";
import { inPieces } from "../../../engine/runtime/event-loop.js";
import { readJobInPieces } from "../../../language/job.js";
import type { Language } from "../../../language/reader.js";
import { readResumeInPieces } from "../../../language/resume.js";
import type { Slot } from "../../../prompts/prompt.js";
import type { Model } from "../model.js";
import { composeLetterOffline } from "./compose-letter.js";
import { composePageOffline } from "./compose-page.js";
import { draftAnswerOffline } from "./draft-answer.js";
import { composeInterviewOffline, judgeInterviewOffline, speakAnswerOffline } from "./interview.js";
import { judgeAnswerOffline } from "./judge-answer.js";
import { repairAnswerOffline } from "./repair-answer.js";
import { withinLimits } from "./within-limits.js";
import { writeQuestionsOffline } from "./write-questions.js";

const Said = z.object({
  n: z.int(),
  text: z.string(),
  state: z.string().optional(),
  whose: z.string().optional(),
  open: z.string().optional(),
});
const Replied = z.object({ field_id: z.string(), question: z.string(), type: z.string(), said: z.array(Said) });
const GapSlot = z.object({ title: z.string(), kind: RequirementKind });
const AskedGap = Gap.pick({
  gap_id: true,
  title: true,
  priority: true,
  status: true,
  kind: true,
  trainable: true,
  must_have: true,
  months: true,
  months_shown: true,
  level: true,
  difference: true,
}).extend({
  job_quote: z.string(),
  also: z.array(z.string()),
  resume_quote: z.string().nullable(),
  together_with: z.array(z.object({ title: z.string() })).default([]),
});
const ToldSentence = Said.extend({ field: z.string().optional(), on_page: z.boolean().optional() });
const Letter = z.object({
  asked: z.array(z.object({ gap_id: z.string() })),
  told: z.array(z.object({ gap_ids: z.array(z.string()), said: z.array(ToldSentence) })),
  reasons: z.array(z.object({ field_id: z.string(), said: z.array(ToldSentence) })),
});
const Page = z.object({
  lines: z.array(
    z.object({
      line: z.int(),
      may: z.string().optional(),
      doubled: z.string().optional(),
      left_out: z.string().optional(),
    }),
  ),
});
const MatterSlot = z.object({ n: z.int(), said: z.array(ToldSentence) });
const Composed = z.object({ gap: GapSlot, replies: z.array(Replied) });

/** The name of the model in keys and measurements. It is not the provider RULES of domain/provider.ts, which is stored with versions. */
const MODEL_NAME = "rules";

type Slots = Readonly<Record<string, Slot>>;

// One entry per prompt: the schema of its slots, and the rules that answer it, whole or in pieces.
const handlersWith = (language: Language): Record<PromptName, (slots: Slots) => unknown> => ({
  readResume: handler(z.object({ resume: z.string() }), (slots) => inPieces(readResumeInPieces(slots, language))),
  readJob: handler(z.object({ job: z.string() }), (slots) => inPieces(readJobInPieces(slots, language))),
  // With every provider the rules decide about coverage; the offline provider has nothing to add.
  findGaps: () => ({ findings: [] }),
  writeQuestions: handler(z.object({ gaps: z.array(AskedGap), language: z.string() }), writeQuestionsOffline),
  draftAnswer: handler(Composed, draftAnswerOffline),
  refineAnswer: handler(Composed, draftAnswerOffline),
  // Rules rank resources by their words. The offline provider is asked only as the last of several providers, and its answer is not used.
  chooseResources: () => ({ useful: [] }),
  judgeAnswer: handler(
    z.object({
      gap: GapSlot,
      replies: z.array(Replied),
      evidence: z.array(Said),
      resume_statements: z.string(),
      draft: DraftText.extend({ spoken: z.string().default("") }),
    }),
    (judged) => judgeAnswerOffline(judged, language.weights),
  ),
  repairAnswer: handler(
    z.object({ draft: DraftOutput, refused: z.array(z.object({ sentence: z.string() })) }),
    repairAnswerOffline,
  ),
  composeLetter: handler(Letter, composeLetterOffline),
  // What rules find in a letter is found with every provider; the offline provider has nothing to add.
  judgeLetter: () => ({ findings: [], contradictions: [], remarks: [] }),
  composePage: handler(Page, composePageOffline),
  judgePage: () => ({ findings: [], contradictions: [], remarks: [], facts: [] }),
  composeInterview: composeInterviewOffline,
  speakAnswer: handler(z.object({ questions: z.array(MatterSlot) }), speakAnswerOffline),
  judgeInterview: handler(
    z.object({
      resume_statements: z.string(),
      told: z.array(ToldSentence),
      practised: z.array(MatterSlot.extend({ answer: z.string() })),
    }),
    judgeInterviewOffline,
  ),
  // Rules need no warming up.
  warmUp: () => ({ ready: true }),
});

const isKnown = (name: string): name is PromptName => name in OUTPUTS;

function handler<Input>(schema: z.ZodType<Input>, answer: (input: Input) => unknown): (slots: Slots) => unknown {
  return (slots) => answer(schema.parse(slots));
}

/** Creates the provider that needs no key and no network: deterministic rules for any occupation, in English. */
export function createOfflineModel(language: Language): Model {
  const handlers = handlersWith(language);
  return {
    name: OFFLINE,
    isByRules: true,
    modelFor: () => MODEL_NAME,
    parameters: {},
    async complete({ prompt, schema, signal, onToken }) {
      signal?.throwIfAborted();
      if (!isKnown(prompt.name))
        throw new ProviderError({
          code: "provider_refused",
          message: `The offline provider has no rules for ${prompt.name}.`,
        });
      // The items of a list of questions are validated one by one.
      const output = withinLimits(
        await handlers[prompt.name](prompt.slots),
        prompt.name === "writeQuestions" ? WriteQuestionsRequest : schema,
      );
      const checked = schema.safeParse(output);
      if (!checked.success) {
        throw new OutputError({
          code: "output_malformed",
          message: `The offline rules for ${prompt.name} gave no usable answer.`,
          cause: checked.error,
        });
      }
      onToken?.(JSON.stringify(output));
      return { value: checked.data, usage: { ...NO_USAGE, calls: 1 }, provider: OFFLINE };
    },
  };
}
