import type { Notification, Notifications } from "../ports/notifications.js";
import { type Db, withStoreErrors } from "./database.js";

/** The interval at which the file is checked for changes while a session has subscribers. */
const POLL_MS = 250;

/**
 * Notifications between processes that share a data folder. Nothing is sent: a change of the database file by another process is
 * detected by polling, and reported as a `log` notification to all subscribers.
 */
export function createFileNotifications(db: Db): Notifications {
  const version = () => withStoreErrors(() => Number(db.pragma("data_version", { simple: true })));
  const subscribers = new Set<(notification: Notification) => void>();
  let seen = version();
  let polling: NodeJS.Timeout | null = null;
  const poll = () => {
    const before = seen;
    try {
      seen = version();
      if (seen === before) return;
    } catch {
      // The subscribers read the store themselves, and report its failures to their clients.
    }
    for (const subscriber of [...subscribers]) subscriber({ kind: "log" });
  };
  return {
    publish() {},
    subscribe(_owner, _sessionId, onNotification) {
      // A new function each time, so that a caller that subscribes twice is called twice.
      const subscriber = (notification: Notification) => onNotification(notification);
      subscribers.add(subscriber);
      polling ??= setInterval(poll, POLL_MS).unref();
      return () => {
        subscribers.delete(subscriber);
        if (subscribers.size > 0 || !polling) return;
        clearInterval(polling);
        polling = null;
      };
    },
  };
}
