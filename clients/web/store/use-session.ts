import { createContext, useContext, useMemo, useSyncExternalStore } from "react";
import { ApiProblem } from "../../typescript/problem.js";
import { createSessionFeed, type SessionFeed, type SessionState } from "./session-feed.js";

const Feed = createContext<SessionFeed | null>(null);
/** Gives the feed of a session to everything below. */
export const FeedProvider = Feed.Provider;

/** The feed of a session, one for as long as the session is shown. */
export function useSessionFeed(sessionId: string): SessionFeed {
  return useMemo(() => createSessionFeed(sessionId), [sessionId]);
}

/** The feed of the session that is shown. */
export function useFeed(): SessionFeed {
  const feed = useContext(Feed);
  if (!feed) throw new Error("This part belongs to a session.");
  return feed;
}

/** The session that is shown, in its current state. */
export function useSessionState(feed: SessionFeed): SessionState {
  return useSyncExternalStore(feed.subscribe, feed.read);
}

/** True if the server says that the session does not exist. */
export function isGone(problem: unknown): boolean {
  return problem instanceof ApiProblem && problem.status === 404;
}
