import { assert } from "../domain/errors.js";
import { FoundResource } from "../domain/learning.js";
import type { TextReader, TextRef } from "../domain/text.js";
import type { Reader } from "../language/reader.js";
import type { FoundCountry } from "../retrieval/places.js";
import { preferencesIn } from "../rules/learning.js";
import { scoreResources as rank } from "../rules/ranking.js";
import { timelineOf } from "../rules/schedule.js";
import type { Answering } from "../state/answer.js";
import type { NodeOf } from "./node.js";

/** Ranks the resources found for the gap, with the parts of each score, by what the candidate prefers. */
export function rankResources({
  texts,
  reader,
  countryOf,
}: {
  texts: TextReader;
  reader: Reader;
  countryOf: (text: string) => FoundCountry | null;
}): NodeOf<
  Answering,
  "owner" | "session_id" | "family" | "job_text" | "resume_text" | "gap" | "replies" | "resources_catalogue",
  "ranked" | "timeline" | "preferences" | "country_from"
> {
  return async ({ owner, session_id, family, job_text, resume_text, gap, replies, resources_catalogue }) => {
    assert(gap, "rankResources has a gap");
    const given = preferencesIn(replies);
    const countryIn = async (ref: TextRef | null) =>
      ref && countryOf(await texts.read({ owner, session_id, sha256: ref.sha256 }));
    const found = given.country ? null : ((await countryIn(job_text)) ?? (await countryIn(resume_text)));
    const preferences = { ...(found && { country: found.country }), ...given };
    // State from an earlier version may lack newer fields; parsing fills in their defaults.
    const resources = FoundResource.array().parse(resources_catalogue?.resources ?? []);
    const ranked = rank(resources, { ...gap, family }, reader.lexicon, preferences);
    return { ranked, timeline: timelineOf(ranked, preferences), preferences, country_from: found?.because ?? null };
  };
}
