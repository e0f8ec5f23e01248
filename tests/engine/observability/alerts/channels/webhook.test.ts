import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { AlertNotice } from "../../../../../domain/alert.js";
import {
  createSlackChannel,
  createWebhookChannel,
} from "../../../../../engine/observability/alerts/channels/webhook.js";

const NOTICE: AlertNotice = {
  ...{ at: "2026-11-20T09:00:00.000Z", id: "errors", kind: "fired", severity: "warning", title: "a < b & c > d" },
  ...{ value: 0.1, about: null, threshold: 0.05, unit: "share", runbook: "Look at the log." },
};
const { signal } = new AbortController();

/** A receiver that answers with a status and keeps what it got. */
function receiver(status = 200) {
  const got: { url: string; body: string; headers: Headers; redirect: string }[] = [];
  const send: typeof fetch = async (url, init) => {
    const { headers, redirect } = new Request(String(url), init);
    got.push({ url: String(url), body: String(init?.body), headers, redirect });
    return new Response("", { status });
  };
  return { got, send };
}

describe("a webhook", () => {
  it("signs the time and the body with its secret", async () => {
    const { got, send } = receiver();
    await createWebhookChannel("https://example.org/a", "key", send, () => 1_999).send([NOTICE], signal);
    const body = JSON.stringify({ notices: [NOTICE] });
    expect(got).toMatchObject([{ url: "https://example.org/a", body, redirect: "manual" }]);
    expect(got[0]?.headers.get("X-Timestamp")).toBe("1");
    const signature = createHmac("sha256", "key").update(`1.${body}`).digest("hex");
    expect(got[0]?.headers.get("X-Signature")).toBe(`sha256=${signature}`);
  });

  it("has no signature without a secret", async () => {
    const { got, send } = receiver();
    await createWebhookChannel("https://example.org/a", null, send, () => 1_999).send([NOTICE], signal);
    expect(got[0]?.headers.has("X-Signature")).toBe(false);
  });

  it("fails when the receiver refuses or redirects", async () => {
    for (const status of [500, 302]) {
      const channel = createWebhookChannel("https://example.org/a", null, receiver(status).send, () => 0);
      await expect(channel.send([NOTICE], signal)).rejects.toThrow(`answered ${status}`);
    }
  });

  it("sends Slack plain text without its markup", async () => {
    const { got, send } = receiver();
    await createSlackChannel("https://example.org/s", send).send([NOTICE], signal);
    expect(JSON.parse(got[0]?.body ?? "").text).toContain("[warning] a &lt; b &amp; c &gt; d");
  });
});
