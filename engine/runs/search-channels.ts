import type { Answering } from "../../graph/state/answer.js";

/** The searches of a question's thread, by the name that events and questions report: the channel that has the result of each. */
export const SEARCH_CHANNELS = {
  resume: "passages_resume",
  experiences: "passages_experiences",
  answers: "passages_answers",
  catalogue: "resources_catalogue",
  web: "resources_web",
} as const satisfies Record<string, keyof Answering["State"]>;
