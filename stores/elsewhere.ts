import { type Db, inStore } from "./database.js";
import type { Elsewhere, News } from "./ports.js";

/** What other processes have written is looked for so often, while somebody follows. */
const LOOK_MS = 250;

/** Processes that share a data folder tell each other nothing: that one of them has written is seen at the file. */
export function createSharedFile(db: Db): Elsewhere {
  const version = () => inStore(() => Number(db.pragma("data_version", { simple: true })));
  const listeners = new Set<(news: News) => void>();
  let seen = version();
  let ticking: NodeJS.Timeout | null = null;
  const look = () => {
    const before = seen;
    try {
      seen = version();
      if (seen === before) return;
    } catch {
      // A store that cannot be asked is met again by every follower that reads it, who tells its own client.
    }
    for (const listener of [...listeners]) listener({ kind: "log" });
  };
  return {
    tell() {},
    hear(_owner, _sessionId, onNews) {
      // One of its own, so that a caller that listens twice is told twice.
      const listener = (news: News) => onNews(news);
      listeners.add(listener);
      ticking ??= setInterval(look, LOOK_MS).unref();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0 || !ticking) return;
        clearInterval(ticking);
        ticking = null;
      };
    },
  };
}
