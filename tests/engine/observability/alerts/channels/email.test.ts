import { once } from "node:events";
import { createServer } from "node:net";
import { afterEach, expect, it } from "vitest";
import { createEmailChannel } from "../../../../../engine/observability/alerts/channels/email.js";

/* Whole mails to a real SMTP server are in tests/engine/observability/channels.slow.test.ts. */

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A server that accepts connections, and after these texts says nothing. */
async function silentServer(...texts: string[]): Promise<{ url: string; connected: Promise<unknown> }> {
  const server = createServer((socket) => {
    closing.push(() => socket.destroy());
    socket.on("error", () => {});
    for (const text of texts) socket.write(text);
  });
  closing.push(() => server.close());
  const connected = once(server, "connection");
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return { url: `smtp://127.0.0.1:${typeof address === "object" ? address?.port : 0}`, connected };
}

it.each([
  ["before its greeting", []],
  ["after it", ["220 mail.example.org\r\n"]],
])("a mail to a server that is silent %s is given up when the signal ends", async (_when, texts) => {
  const { url, connected } = await silentServer(...texts);
  const limit = new AbortController();
  const sent = createEmailChannel({ server: url, from: "a@example.org", to: "b@example.org" }).send([], limit.signal);
  const outcome = sent.then(
    () => "sent",
    (error: unknown) => error,
  );
  await connected;
  limit.abort(new Error("the time is over"));
  expect(await outcome).toMatchObject({ message: expect.stringMatching(/the time is over|abort/i) });
});

it("no mail is begun when the signal has ended", async () => {
  const { url } = await silentServer();
  const channel = createEmailChannel({ server: url, from: "a@example.org", to: "b@example.org" });
  await expect(channel.send([], AbortSignal.abort(new Error("the time is over")))).rejects.toThrow(
    /the time is over|abort/i,
  );
});
