import type { Model } from "../adapters/models/model.js";
import type { FoundCountry } from "../adapters/retrieval/places.js";
import { assert, BudgetError, OutputError, ProviderError } from "../domain/errors.js";
import type { Gap } from "../domain/gap.js";
import { REQUIREMENT_KINDS } from "../domain/job.js";
import type { ChosenBy } from "../domain/learning.js";
import { FoundResource } from "../domain/learning.js";
import { ChooseResourcesOutput } from "../domain/outputs.js";
import { isModel } from "../domain/provider.js";
import type { TextReader, TextRef } from "../domain/text.js";
import { NO_USAGE, type Usage } from "../domain/usage.js";
import type { Answering } from "../graph/state/answer.js";
import type { Reader } from "../language/reader.js";
import { chooseResourcesPrompt } from "../prompts/choose-resources.js";
import { preferencesIn } from "../rules/learning.js";
import { fittingResources, type ReadResource, rankRead, scoreResources } from "../rules/ranking.js";
import { timelineOf } from "../rules/schedule.js";
import { type NodeOf, scopeOf } from "./node.js";

/** The maximum number of resources that a model reads. */
const MOST_READ = 24;

/**
 * Ranks the resources found for the gap by the candidate's preferences, with the parts of each score. A model reads which of them help; if
 * it cannot be called, their words decide, and the result says so.
 */
export function rankResources({
  model,
  texts,
  reader,
  countryOf,
}: {
  model: Model;
  texts: TextReader;
  reader: Reader;
  countryOf: (text: string) => FoundCountry | null;
}): NodeOf<
  Answering,
  | "owner"
  | "session_id"
  | "question_id"
  | "mode"
  | "flags"
  | "family"
  | "job_text"
  | "resume_text"
  | "gap"
  | "question"
  | "replies"
  | "resources_catalogue",
  "ranked" | "timeline" | "preferences" | "country_from" | "chosen_by" | "usage"
> {
  return async (state, { signal }) => {
    const { owner, session_id, family, job_text, resume_text, gap, replies, resources_catalogue } = state;
    assert(gap, "rankResources has a gap");
    const given = preferencesIn(replies);
    const countryIn = async (ref: TextRef | null) =>
      ref && countryOf(await texts.read({ owner, session_id, sha256: ref.sha256 }));
    const [ofJob, ofResume] = given.country ? [] : [await countryIn(job_text), await countryIn(resume_text)];
    const found = (ofJob?.isSure || !ofResume?.isSure ? ofJob : null) ?? ofResume ?? null;
    const preferences = { ...(found && { country: found.country }), ...given };
    // State from an earlier version may lack newer fields; parsing fills in their defaults.
    const resources = FoundResource.array().parse(resources_catalogue?.resources ?? []);
    const candidates = fittingResources(resources, preferences).slice(0, MOST_READ);
    const about = { ...state, gap, country: preferences.country ?? null };
    const { read, chosen_by, usage } = await readUseful(model, candidates, about, signal);
    const ranked = read
      ? rankRead(read, gap, preferences)
      : scoreResources(resources, { ...gap, family }, reader.lexicon, preferences);
    const country_from = found?.because ?? null;
    return { ranked, timeline: timelineOf(ranked, preferences), preferences, country_from, chosen_by, usage };
  };
}

// The model's judgement of the entries; `read` is null if words have to decide.
async function readUseful(
  model: Model,
  entries: FoundResource[],
  about: Parameters<typeof scopeOf>[0] & Pick<Answering["State"], "question"> & { gap: Gap; country: string | null },
  signal: AbortSignal | undefined,
): Promise<{ read: ReadResource[] | null; chosen_by: ChosenBy; usage: Usage }> {
  // Rules cannot judge resources by reading: they rank by words.
  if (entries.length === 0 || model.isByRules) return { read: null, chosen_by: "words", usage: NO_USAGE };
  try {
    const { value, usage, provider } = await model.complete({
      prompt: chooseResourcesPrompt.fill({
        requirement: requirementOf(about.gap),
        question: about.question?.text ?? "",
        country: about.country,
        resources: entries.map(entryOf),
      }),
      schema: ChooseResourcesOutput,
      role: "reader",
      scope: scopeOf(about),
      ...(signal && { signal }),
    });
    // The last of several providers may be the rules.
    if (!isModel(provider)) return { read: null, chosen_by: "words_without_model", usage };
    return { read: readOf(entries, value.useful, about.gap), chosen_by: "model", usage };
  } catch (error) {
    const isUnasked = error instanceof ProviderError || error instanceof OutputError || error instanceof BudgetError;
    if (signal?.aborted || !isUnasked) throw error;
    return { read: null, chosen_by: "words_without_model", usage: NO_USAGE };
  }
}

function requirementOf({ title, kind, job_quote, resume_quote, difference }: Gap) {
  return { title, kind, job: job_quote.text, resume: resume_quote?.text ?? null, difference: difference ?? null };
}

function entryOf(
  { title, provider, type, days, difficulty, skills, leads_to, places, families }: FoundResource,
  at: number,
) {
  return { n: at + 1, title, provider, type, days, difficulty, skills, leads_to, places, trades: families };
}

const MOST_RELEVANT = 10;

// Numbers that are not in the list, and duplicates, are ignored. Only a resource that ends with a certificate can lead to a licence,
// certificate or degree, and only if its entry names one.
function readOf(entries: FoundResource[], useful: ChooseResourcesOutput["useful"], { kind }: Gap): ReadResource[] {
  const once = useful.filter(({ n }, at) => useful.findIndex((one) => one.n === n) === at);
  return once.flatMap(({ n, relevance, leads, why }) => {
    const resource = entries[n - 1];
    if (!resource) return [];
    const isPath = leads && REQUIREMENT_KINDS[kind].isPaper && resource.certificate && resource.leads_to.length > 0;
    return [{ resource, relevance: relevance / MOST_RELEVANT, leads: isPath, why }];
  });
}
