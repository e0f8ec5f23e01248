import { createHmac } from "node:crypto";
import { messageOf } from "../message.js";
import type { Channel } from "./channel.js";

/** Sends JSON, and throws unless the receiver accepts it. A redirect is refused: it would send the signed body to another host. */
async function post(
  send: typeof fetch,
  url: string,
  body: string,
  headers: object,
  signal: AbortSignal,
): Promise<void> {
  const response = await send(url, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body,
    redirect: "manual",
    signal,
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`answered ${response.status}`);
}

/** A Slack incoming webhook: https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks. */
export function createSlackChannel(url: string, send: typeof fetch): Channel {
  return {
    name: "slack",
    async send(notices, signal) {
      const { text } = messageOf(notices);
      // Slack interprets these three characters as markup.
      const plain = text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
      await post(send, url, JSON.stringify({ text: plain }), {}, signal);
    },
  };
}

/**
 * The operator's own webhook. With a secret, `X-Signature` is `sha256=` and the hexadecimal HMAC-SHA256 of the timestamp in `X-Timestamp`
 * (seconds), a dot and the body; a receiver must refuse timestamps that are too old.
 */
export function createWebhookChannel(
  url: string,
  secret: string | null,
  send: typeof fetch,
  now: () => number,
): Channel {
  return {
    name: "webhook",
    async send(notices, signal) {
      const body = JSON.stringify({ notices });
      const timestamp = String(Math.floor(now() / 1000));
      const signature = secret && createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex");
      const signed = signature ? { "X-Timestamp": timestamp, "X-Signature": `sha256=${signature}` } : {};
      await post(send, url, body, signed, signal);
    },
  };
}
