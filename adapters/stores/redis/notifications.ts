import { z } from "zod";
import type { Notification, Notifications } from "../ports/notifications.js";
import type { Redis } from "./client.js";
import { channelOf } from "./keys.js";
import { PieceFrames } from "./piece-frames.js";

/** The delay before a failed subscription is tried again. */
const RESUBSCRIBE_MS = 500;

const piece = z.union([
  z.object({ kind: z.literal("piece"), version: z.int(), piece: z.string() }),
  z.object({ kind: z.literal("restart"), version: z.int() }),
]);
const Message = z.object({
  from: z.string(),
  news: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("log"), thread_id: z.string().optional() }),
    z.object({ kind: z.literal("piece"), thread_id: z.string(), piece, number: z.int() }),
    z.object({ kind: z.literal("forget"), thread_id: z.string() }),
  ]),
});

/** Notifications by Redis pub/sub, one channel for each session with subscribers. `self` names this process, which ignores its own messages. */
export function createRedisNotifications(redis: Redis, subscriber: Redis, self: string): Notifications {
  const callbacks = new Set<(notification: Notification) => void>();
  // Unsubscriptions that failed because the connection was lost: node-redis subscribes again when it reconnects.
  const failed: (() => Promise<void>)[] = [];
  // Messages sent while the connection was lost are missing: the subscribers have to read the log.
  subscriber.on("ready", () => {
    for (const unsubscribe of failed.splice(0)) unsubscribe().catch(() => failed.push(unsubscribe));
    for (const onNotification of [...callbacks]) onNotification({ kind: "log" });
  });
  /** The texts that are being written, by channel. */
  const frames = new Map<string, PieceFrames>();
  const send = (channel: string, news: Notification) => {
    const message = JSON.stringify({ from: self, news } satisfies z.infer<typeof Message>);
    // A lost message only delays its readers: they find its content in the log.
    redis.publish(channel, message).catch(() => {});
  };
  return {
    publish(owner, sessionId, notification) {
      const channel = channelOf(owner, sessionId);
      const ofSession = frames.get(channel) ?? new PieceFrames((news) => send(channel, news));
      ofSession.publish(notification);
      if (ofSession.isEmpty) frames.delete(channel);
      else frames.set(channel, ofSession);
    },
    subscribe(owner, sessionId, onNotification) {
      const channel = channelOf(owner, sessionId);
      let ended = false;
      const listener = (message: string) => {
        if (ended) return;
        const { from, news } = Message.parse(JSON.parse(message));
        if (from !== self) onNotification(news);
      };
      const subscribe = async () => {
        if (ended) return;
        try {
          await subscriber.subscribe(channel, listener);
          onNotification({ kind: "log" });
        } catch {
          setTimeout(subscribe, RESUBSCRIBE_MS).unref();
        }
      };
      callbacks.add(onNotification);
      const subscribed = subscribe();
      return () => {
        ended = true;
        callbacks.delete(onNotification);
        const unsubscribe = () => subscriber.unsubscribe(channel, listener);
        void subscribed.then(unsubscribe).catch(() => failed.push(unsubscribe));
      };
    },
  };
}
