import { z } from "zod";
import { DocumentEntry, DocumentFinding, DocumentLength, DocumentName, EntryMove, EntryWords } from "./document-ask.js";
import {
  ChosenBy,
  Directory,
  PlannedResource,
  PreferenceChange,
  Preferences,
  Timeline,
  WebResource,
} from "./learning.js";
import { Quote } from "./text.js";

const FieldId = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/);
export const FieldType = z.enum(["text", "textarea", "select", "multiselect", "number"]);
export type FieldType = z.infer<typeof FieldType>;
export const FieldOption = z.object({ value: z.string(), label: z.string() });

/** The value of one form field as the candidate gave it. */
export const FieldValue = z.union([z.string(), z.number(), z.array(z.string())]);
export type FieldValue = z.infer<typeof FieldValue>;
export const FieldValues = z.record(z.string(), FieldValue);
export type FieldValues = z.infer<typeof FieldValues>;

const FactSource = z.object({ fact_id: z.string(), session_id: z.string(), said_at: z.string() });

/** One input of a form. */
export const Field = z.object({
  id: FieldId,
  type: FieldType,
  question: z.string().min(1),
  required: z.boolean(),
  placeholder: z.string().optional(),
  options: z.array(FieldOption).optional(),
  help: z.string().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  value: FieldValue.optional(),
  said: FactSource.optional().describe("In a form with rows: the earlier statement that `value` comes from"),
  gap_id: z.string().optional().describe("In a form with a row for each gap: the gap of its row"),
  more: z.literal(true).optional().describe("Folded under “more”; never required"),
});
export type Field = z.infer<typeof Field>;

export const ExperienceChoice = z
  .enum(["yes", "no", "willing_to_learn", "not_asked", "shown"])
  .describe("The last two correct the reading: the job does not ask for it, or the résumé shows it");
export type ExperienceChoice = z.infer<typeof ExperienceChoice>;

/**
 * The choice that an earlier fact suggests. It holds only the fact's id: the words are read when they are shown, so that no copy of a deleted
 * fact remains.
 */
export const Proposal = z.object({
  choice: ExperienceChoice,
  source: FactSource,
  others: z
    .array(FactSource.extend({ choice: ExperienceChoice }))
    .default([])
    .describe("Earlier statements that say something else: which is right is for the candidate to say"),
});
export type Proposal = z.infer<typeof Proposal>;

export const QuestionSource = z.enum(["model", "template", "facts", "contradiction"]);
export type QuestionSource = z.infer<typeof QuestionSource>;

/** The question that the interview prepared for one matter, the reason why it matters, and the form for a "yes". */
export const QuestionSeed = z.object({
  gap_id: z.string(),
  gap_ids: z
    .array(z.string())
    .optional()
    .describe("All gaps of its matter, `gap_id` first; missing in older questions, which have one"),
  source: QuestionSource,
  text: z.string().min(1),
  why: z.string(),
  fields: z.array(Field).min(1),
  proposal: Proposal.nullable(),
  row_facts: z
    .record(z.string(), z.string())
    .optional()
    .describe("In a form with rows: the id of the earlier fact that fills a row, by the id of its gap"),
});
export type QuestionSeed = z.infer<typeof QuestionSeed>;

/** An issue of an answer; `improvement` asks for the missing fact, null if better wording would be enough. */
export const Issue = z.object({
  label: z.string(),
  description: z.string(),
  improvement: z
    .object({ title: z.string(), question: z.string().min(1), field_type: FieldType, help: z.string().nullable() })
    .nullable(),
});
export type Issue = z.infer<typeof Issue>;

const ImprovementMove = z.enum(["improve", "edit", "accept"]);

/** A passage of a source. */
const Passage = z.object({ kind: z.string(), ref: z.string(), quote: z.string(), start: z.int(), end: z.int() });

/** A passage that a sentence cites. `question` is the question that the passage answers. */
const RestsOn = Passage.extend({ question: z.string().optional() });

/** Why a reply was not taken, with its place in it. */
export const AskError = z.object({ path: z.string(), message: z.string() });
export type AskError = z.infer<typeof AskError>;

const asking = {
  errors: z
    .array(AskError)
    .optional()
    .describe("The errors of the previous reply, if it was not validated when it was given"),
};
/** Why fields of the releases up to 0.3.0 are empty. They stay in the contract. */
const NOTHING_SPOKEN = "an answer has no spoken version beside its lines since 0.4.0";

/** A sentence to be confirmed, with the passages that it cites. */
export const OpenClaim = z.object({
  claim_id: z.string(),
  place: z.string().describe("Where it stands first: `bullets.N`, or `spoken` in an answer without bullets"),
  text: z.string(),
  new_words: z
    .array(z.string())
    .optional()
    .describe(
      "Its content words that are not in what it rests on; none where it only puts the same words in another way",
    ),
  doubts: z
    .array(z.object({ words: z.string(), quote: z.string() }))
    .optional()
    .describe(
      "Why it is asked although the candidate's own words say it: the words that keep a sentence from being plainly told as done (`would`, a name, the sentence that takes it back), each with that sentence",
    ),
  also: z
    .array(z.object({ claim_id: z.string(), text: z.string() }))
    .optional()
    .describe(`Never there any more: ${NOTHING_SPOKEN}`),
  said_already: Passage.optional().describe(
    "A line of the résumé, or of another answer, that has nearly the same words: both would stand there",
  ),
  rests_on: z.array(RestsOn),
});
export type OpenClaim = z.infer<typeof OpenClaim>;

/** A sentence that needs no decision; it may still be left out or corrected. */
export const ProvedClaim = OpenClaim.pick({ claim_id: true, place: true, text: true, said_already: true });
export type ProvedClaim = z.infer<typeof ProvedClaim>;

// The changes that the candidate may make to an answer beside its open sentences.
const SENTENCES = {
  proved: z
    .array(ProvedClaim)
    .default([])
    .describe("The other sentences, which the candidate's own words prove: null leaves one out; they need no word"),
  spoken: z
    .array(OpenClaim.pick({ claim_id: true, text: true }))
    .default([])
    .describe(`Always empty: ${NOTHING_SPOKEN}`),
  unused: z
    .array(Passage.extend({ claim_id: z.string().optional() }))
    .default([])
    .describe(
      "What the candidate told in the forms that no line of the answer rests on, sentence by sentence: true makes it a line",
    ),
  weak: z
    .array(z.object({ claim_id: z.string(), text: z.string(), why: z.string() }))
    .default([])
    .describe("Lines that the judge would not send as they stand, with the reason: true takes one in all the same"),
};

const bodies = {
  experience: z.object({
    ...asking,
    kind: z.literal("experience"),
    choices: z.array(ExperienceChoice),
    fields: z
      .array(Field)
      .optional()
      .describe("The form of papers or conditions, a row for each gap: a `details` reply answers it at once"),
    proposal: Proposal.optional(),
  }),
  details: z.object({ ...asking, kind: z.literal("details"), fields: z.array(Field) }),
  improvement: z.object({
    ...asking,
    kind: z.literal("improvement"),
    fields: z.array(Field),
    score: z.number(),
    threshold: z.number(),
    issues: z.array(Issue),
    unsupported: z.array(z.string()),
    claims: z.array(OpenClaim).default([]).describe("Open sentences, which an acceptance may confirm"),
    ...SENTENCES,
    may: z.array(ImprovementMove),
  }),
  confirm: z.object({
    ...asking,
    kind: z.literal("confirm"),
    claims: z.array(OpenClaim).describe("Each sentence that only the candidate can decide about"),
    ...SENTENCES,
    fields: z
      .array(Field)
      .default([])
      .describe(
        "What its judge would ask further; none is required. An `improvement` reply with values of them refines the answer",
      ),
  }),
  plan: z.object({
    ...asking,
    kind: z.literal("plan"),
    resources: z.array(PlannedResource).describe("Best first"),
    web_resources: z
      .array(WebResource)
      .default([])
      .describe("Pages that a web search found; nobody has checked them, and they have no score"),
    timeline: Timeline,
    preferences: Preferences.default({}).describe("What the resources were chosen and dated by"),
    country_from: z
      .string()
      .nullable()
      .default(null)
      .describe("The words of the job, else of the résumé, that the country was read from"),
    note: z.string().nullable().default(null).describe("What there is too little of, in plain words"),
    chosen_by: ChosenBy.default("words").describe(
      "`model`: a model has read which resources help; `words_without_model`: it could not be asked",
    ),
    directories: z.array(Directory).default([]).describe("Where to look further, if the catalogue has little"),
  }),
  document: z.object({
    ...asking,
    kind: z.literal("document"),
    document: DocumentName,
    entries: z.array(DocumentEntry),
    findings: z.array(DocumentFinding).describe("Remarks about it; none of them alters anything"),
    length: DocumentLength,
    fields: z
      .array(Field)
      .default([])
      .describe(
        "What only the candidate knows, with what they said: a `details` reply with other values writes it anew",
      ),
    may: z.array(EntryMove),
  }),
};

/** The value of a node's interrupt; the runner adds the `ask_id`. */
export const AskBody = z.discriminatedUnion("kind", [
  bodies.experience,
  bodies.details,
  bodies.improvement,
  bodies.confirm,
  bodies.plan,
  bodies.document,
]);
export type AskBody = z.infer<typeof AskBody>;

const shown = { ask_id: z.string().describe("Named by the reply that answers it") };

/** A proposal with the words and values of its facts. */
export const ShownProposal = Proposal.extend({
  about: z.string().default("").describe("What it was said about, in the earlier session"),
  text: z.string(),
  values: FieldValues,
  others: z.array(FactSource.extend({ choice: ExperienceChoice, text: z.string(), values: FieldValues })),
});
export type ShownProposal = z.infer<typeof ShownProposal>;

/** The ask of a waiting question as clients see it. A proposal comes with the values of its fact. */
export const Ask = z.discriminatedUnion("kind", [
  bodies.experience.extend({
    ...shown,
    proposal: ShownProposal.optional(),
    near: z
      .array(Quote)
      .default([])
      .describe(
        "Lines of the résumé that come nearest to what is asked, best first: if one shows it, reply `shown` with its text",
      ),
  }),
  bodies.details.extend(shown),
  bodies.improvement.extend(shown),
  bodies.confirm.extend(shown),
  bodies.plan.extend(shown),
]);
export type Ask = z.infer<typeof Ask>;

/** The ask of a waiting document as clients see it: its form, or the document itself. */
export const DocumentAsk = z.discriminatedUnion("kind", [bodies.details.extend(shown), bodies.document.extend(shown)]);
export type DocumentAsk = z.infer<typeof DocumentAsk>;

const askId = z.string().min(1).max(200);

/** The candidate's decision about one open sentence: true, false, the corrected text, or null for a true sentence that is better left out. */
export const ClaimDecision = z.union([z.boolean(), z.null(), z.string().trim().min(1).max(2_000)]);
export type ClaimDecision = z.infer<typeof ClaimDecision>;
const ClaimDecisions = z
  .record(z.string().max(100), ClaimDecision)
  .describe(
    "By claim id: true, false (not so), what is so instead (kept word for word), or null (true, but leave this line out). Of a sentence of `unused` or `weak`, true makes it a line. What is not named stays open and is left out",
  );
export type ClaimDecisions = z.infer<typeof ClaimDecisions>;

const spoken_order = z.array(z.string().max(100)).max(100).optional().describe(`Without effect: ${NOTHING_SPOKEN}`);

/** A reply to an ask, which resumes its thread. */
export const AskReply = z.discriminatedUnion("kind", [
  z.strictObject({
    ask_id: askId,
    kind: z.literal("experience"),
    choice: ExperienceChoice,
    resume_quote: z
      .string()
      .trim()
      .min(1)
      .max(2_000)
      .optional()
      .describe("With `shown`: the passage of the résumé that shows it, word for word"),
    nearest: z
      .string()
      .trim()
      .min(1)
      .max(2_000)
      .optional()
      .describe("With `no` or `willing_to_learn`: what comes nearest to it, in your words; it is part of the export"),
    no_to: z
      .array(z.string().max(100))
      .max(100)
      .optional()
      .describe("Of a question about several gaps: those that you have not done. `choice` is about the others"),
  }),
  z.strictObject({ ask_id: askId, kind: z.literal("details"), values: FieldValues }),
  z.strictObject({ ask_id: askId, kind: z.literal("improvement"), values: FieldValues }),
  z.strictObject({ ask_id: askId, kind: z.literal("confirm"), claims: ClaimDecisions, spoken_order }),
  z.strictObject({ ask_id: askId, kind: z.literal("accept"), claims: ClaimDecisions.optional(), spoken_order }),
  z.strictObject({
    ask_id: askId,
    kind: z.literal("edit"),
    text: z
      .string()
      .trim()
      .min(1)
      .max(20_000)
      .describe(
        "The whole answer in your own words: a line that begins with `- ` is a bullet, the other lines are what you would say; without such a line, each is a bullet",
      ),
  }),
  z.strictObject({
    ask_id: askId,
    kind: z.literal("plan"),
    resource_ids: z
      .array(z.string().max(200))
      .max(50)
      .describe(
        "The chosen ones. None, with preferences: the resources are ranked again by them, and asked about again",
      ),
    preferences: PreferenceChange.optional(),
  }),
  z.strictObject({
    ask_id: askId,
    kind: z.literal("document"),
    entries: EntryWords.default({}).describe(
      "By entry id: true takes it (and says of an open one that it is so), false leaves it out, a text stands in its place as your own words, `{ after }` moves it",
    ),
    rest: z
      .enum(["take", "keep_old"])
      .optional()
      .describe(
        "What becomes of the entries that nothing was decided about: `take`, possible only if none of them is open, or `keep_old`, which leaves out what is new. Without it the document is shown again",
      ),
  }),
]);
export type AskReply = z.infer<typeof AskReply>;

/** A request to a question: a reply to its ask, or an action on a closed or failed question. */
export const Reply = z.discriminatedUnion("kind", [
  ...AskReply.options,
  z.strictObject({ kind: z.literal("reopen"), choice: ExperienceChoice.optional() }),
  z.strictObject({ kind: z.literal("retry") }),
]);
export type Reply = z.infer<typeof Reply>;

/** A reply as it is stored in the thread. `by` distinguishes a candidate's own acceptance from that of an unattended run. */
export const RecordedReply = z.object({
  reply: AskReply,
  by: z.enum(["candidate", "unattended"]),
  at: z.string().describe("RFC 3339, when it was accepted"),
  passage: Quote.optional().describe("Where the résumé has what a reply quotes from it"),
});
export type RecordedReply = z.infer<typeof RecordedReply>;

/** A reply with the form that it filled in, so that its values can be read later. */
export const AnsweredAsk = RecordedReply.extend({
  fields: z.array(Field),
  shown: z.array(OpenClaim).optional().describe("The sentences that were shown to be confirmed"),
});
export type AnsweredAsk = z.infer<typeof AnsweredAsk>;

/** The candidate's value of one field as text, with the question that it answers. */
export interface GivenValue {
  field_id: string;
  question: string;
  type: string;
  answer: string;
}

/** The language of the questions (ISO 639-1): the one that was chosen, else the résumé's. */
export function languageOfQuestions(chosen: string | null, resume: string | undefined): string {
  return chosen ?? resume ?? "en";
}
