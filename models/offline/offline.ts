import { z } from "zod";
import { DraftText } from "../../domain/answer.js";
import { OutputError, ProviderError } from "../../domain/errors.js";
import { Gap } from "../../domain/gap.js";
import { Family, RequirementKind } from "../../domain/job.js";
import { NO_USAGE } from "../../domain/usage.js";
import type { Slot } from "../../prompts/prompt.js";
import type { Model } from "../model.js";
import { draftAnswer } from "./draft-answer.js";
import { judgeAnswer } from "./judge-answer.js";
import { readJob } from "./read-job.js";
import { readResume } from "./read-resume.js";
import { repairAnswer } from "./repair-answer.js";
import { writeQuestions } from "./write-questions.js";

const GivenValue = z.object({ field_id: z.string(), question: z.string(), type: z.string(), answer: z.string() });
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
}).extend({
  job_quote: z.string(),
  also: z.array(z.string()),
  resume_quote: z.string().nullable(),
});
const Composed = z.object({ gap: GapSlot, replies: z.array(GivenValue) });

type Slots = Readonly<Record<string, Slot>>;

// One entry per prompt: what its slots are, and the rules that answer it.
const HANDLERS: Record<string, (slots: Slots) => unknown> = {
  readResume: handler(z.object({ resume: z.string() }), readResume),
  readJob: handler(z.object({ job: z.string() }), readJob),
  // The rules decide about coverage with every provider; this one has nothing to propose beside them.
  findGaps: () => ({ findings: [] }),
  writeQuestions: handler(z.object({ gaps: z.array(AskedGap), family: Family }), writeQuestions),
  draftAnswer: handler(Composed, draftAnswer),
  refineAnswer: handler(Composed, draftAnswer),
  // What its rules cannot decide, this provider cannot decide either.
  checkGrounding: () => ({ findings: [] }),
  judgeAnswer: handler(
    z.object({
      gap: GapSlot,
      replies: z.array(GivenValue),
      evidence: z.array(z.string()),
      resume: z.string(),
      draft: DraftText,
    }),
    judgeAnswer,
  ),
  repairAnswer: handler(z.object({ draft: DraftText, unsupported: z.array(z.string()) }), repairAnswer),
};

function handler<Input>(schema: z.ZodType<Input>, answer: (input: Input) => unknown): (slots: Slots) => unknown {
  return (slots) => answer(schema.parse(slots));
}

/** The provider that needs no key and no network: rules, deterministic, for any occupation, in English. */
export function createOfflineModel(): Model {
  return {
    name: "offline",
    modelFor: () => "rules",
    parameters: {},
    async complete({ prompt, schema, signal, onToken }) {
      signal?.throwIfAborted();
      const answer = HANDLERS[prompt.name];
      if (!answer)
        throw new ProviderError({
          code: "provider_refused",
          message: `The offline provider has no rules for ${prompt.name}.`,
        });
      const output = answer(prompt.slots);
      const checked = schema.safeParse(output);
      if (!checked.success) {
        throw new OutputError({
          code: "output_malformed",
          message: `The offline rules for ${prompt.name} gave no usable answer.`,
          cause: checked.error,
        });
      }
      onToken?.(JSON.stringify(output));
      return { value: checked.data, usage: { ...NO_USAGE, calls: 1 }, provider: "offline" };
    },
  };
}
