import { interrupt } from "@langchain/langgraph";
import type { AskBody } from "../domain/question.js";
import { interruptForReply } from "../rules/interrupts.js";
import { noteOn } from "../rules/learning.js";
import type { Answering } from "../state/answer.js";
import type { NodeOf } from "./node.js";

/** Shows the ranked learning resources and waits for a choice, or for other preferences. */
export function askPlan(): NodeOf<
  Answering,
  "ranked" | "timeline" | "preferences" | "country_from" | "resources_catalogue" | "resources_web",
  "replies"
> {
  return async ({ ranked, timeline, preferences, country_from, resources_catalogue, resources_web }) => {
    const ask: AskBody = {
      kind: "plan",
      resources: ranked,
      web_resources: resources_web?.resources ?? [],
      timeline,
      preferences,
      country_from,
      note: noteOn(ranked, resources_catalogue ?? { state: "not_configured", resources: [] }, preferences),
    };
    return { replies: [{ ...interruptForReply(ask, interrupt), fields: [] }] };
  };
}
