import { assert } from "../domain/errors.js";
import { scoreResources as rank, timelineOf } from "../rules/ranking.js";
import type { Answering } from "../state/answer.js";
import type { DocumentNeeds } from "./documents.js";
import type { NodeOf } from "./node.js";

/** Ranks the resources found for the gap, with the parts of each score. */
export function rankResources({
  reader,
}: Pick<DocumentNeeds, "reader">): NodeOf<
  Answering,
  "gap" | "resources_catalogue" | "resources_web",
  "ranked" | "timeline"
> {
  return async ({ gap, resources_catalogue, resources_web }) => {
    assert(gap, "rankResources has a gap");
    const found = [resources_catalogue, resources_web].flatMap((recall) => recall?.resources ?? []);
    const ranked = rank(found, gap, reader.lexicon);
    return { ranked, timeline: timelineOf(ranked) };
  };
}
