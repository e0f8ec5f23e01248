import { z } from "zod";
import type { Elsewhere, News } from "../ports.js";
import type { Redis } from "./client.js";
import { channelOf } from "./keys.js";

/** A subscription that could not be made is tried again so soon. */
const AGAIN_MS = 500;

const piece = z.union([
  z.object({ kind: z.literal("piece"), version: z.int(), piece: z.string() }),
  z.object({ kind: z.literal("restart"), version: z.int() }),
]);
const Message = z.object({
  from: z.string(),
  news: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("log") }),
    z.object({ kind: z.literal("piece"), thread_id: z.string(), piece, number: z.int() }),
    z.object({ kind: z.literal("forget"), thread_id: z.string() }),
  ]),
});

/** Servers that share one Redis tell each other by its channels, one for each session that somebody follows. */
export function createRedisNews(redis: Redis, subscriber: Redis, self: string): Elsewhere {
  const heard = new Set<(news: News) => void>();
  // Who left while the connection was away is subscribed again with it.
  const left: (() => Promise<void>)[] = [];
  // What was told while it was away is in the log.
  subscriber.on("ready", () => {
    for (const leave of left.splice(0)) leave().catch(() => left.push(leave));
    for (const onNews of [...heard]) onNews({ kind: "log" });
  });
  return {
    tell(owner, sessionId, news) {
      const message = JSON.stringify({ from: self, news } satisfies z.infer<typeof Message>);
      // Followers read the log; who is not told now reads it a little later.
      redis.publish(channelOf(owner, sessionId), message).catch(() => {});
    },
    hear(owner, sessionId, onNews) {
      const channel = channelOf(owner, sessionId);
      let ended = false;
      const listener = (message: string) => {
        if (ended) return;
        const { from, news } = Message.parse(JSON.parse(message));
        if (from !== self) onNews(news);
      };
      const subscribe = async () => {
        if (ended) return;
        try {
          await subscriber.subscribe(channel, listener);
          onNews({ kind: "log" });
        } catch {
          setTimeout(subscribe, AGAIN_MS).unref();
        }
      };
      heard.add(onNews);
      const subscribed = subscribe();
      return () => {
        ended = true;
        heard.delete(onNews);
        const leave = () => subscriber.unsubscribe(channel, listener);
        void subscribed.then(leave).catch(() => left.push(leave));
      };
    },
  };
}
