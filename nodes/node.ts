import type { LangGraphRunnableConfig } from "@langchain/langgraph";

/** A state schema's two sides, as a node sees them. */
interface Channels {
  State: object;
  Update: object;
}

/** A node that reads the channels `Reads` and writes the channels `Writes`; an undeclared one does not compile. */
export type NodeOf<S extends Channels, Reads extends keyof S["State"], Writes extends keyof S["Update"]> = (
  state: Pick<S["State"], Reads>,
  config: Pick<LangGraphRunnableConfig, "signal">,
) => Promise<{ [Channel in Writes]?: S["Update"][Channel] }>;
