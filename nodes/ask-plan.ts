import { interrupt } from "@langchain/langgraph";
import { directoriesFor } from "../domain/directories.js";
import type { AskBody } from "../domain/question.js";
import type { Answering } from "../graph/state/answer.js";
import { FEW, noteOn } from "../rules/learning.js";
import { type AskReads, takeReply } from "./interrupts.js";
import type { NodeOf } from "./node.js";

/** Shows the ranked learning resources and waits for a choice, or for other preferences. */
export function askPlan(): NodeOf<
  Answering,
  | "ranked"
  | "timeline"
  | "preferences"
  | "country_from"
  | "chosen_by"
  | "gap"
  | "question"
  | "resources_catalogue"
  | "resources_web"
  | AskReads,
  "replies" | "refused"
> {
  return async (state) => {
    const {
      ranked,
      timeline,
      preferences,
      country_from,
      chosen_by,
      gap,
      question,
      resources_catalogue,
      resources_web,
    } = state;
    const ask: AskBody = {
      kind: "plan",
      resources: ranked,
      web_resources: resources_web?.resources ?? [],
      timeline,
      preferences,
      country_from,
      note: noteOn(ranked, resources_catalogue ?? { state: "not_configured", resources: [] }, {
        preferences,
        chosen_by,
        gap,
      }),
      chosen_by,
      directories: ranked.length < FEW ? directoriesFor(preferences.country) : [],
    };
    const { recorded, refused } = takeReply(ask, interrupt, { state, about: question });
    return recorded ? { replies: [{ ...recorded, fields: [] }], refused } : { refused };
  };
}
