import type { LangGraphRunnableConfig } from "@langchain/langgraph";
import { LOCAL_OWNER } from "../../domain/session.js";
import type { GivenText } from "../../engine/sessions/given-text.js";
import type { Host } from "../host/host.js";

/** What a conversation works with: the sessions of its owner, and a reader of files. */
export interface ChatNeeds {
  hostOf(owner: string): Promise<Host>;
  /** Throws an AppError that says what is wrong with the document. */
  read(bytes: Uint8Array, kind: "resume" | "job", owner: string): Promise<GivenText>;
}

/** The owner of a conversation: the user whom the LangGraph server has identified; on a server that identifies nobody, its only one. */
export function ownerIn({ configurable }: LangGraphRunnableConfig): string {
  const { langgraph_auth_user: identified, langgraph_auth_user_id: user } = configurable ?? {};
  // A client may write an id of its own into a run's settings; who was identified is there only on a server that does so.
  return identified && typeof user === "string" && user !== "" ? user : LOCAL_OWNER;
}
