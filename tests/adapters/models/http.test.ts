import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFetch, sentBefore, toProviderError } from "../../../adapters/models/http.js";

/** Has a server listen for the tests of a block. Returns its address, once they run. */
function listening(server: Server): () => string {
  let url = "";
  beforeAll(async () => {
    await once(server.listen(0, "127.0.0.1"), "listening");
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return () => url;
}

describe("a request that must be sent before a time", () => {
  let received = 0;
  const server = createServer((_, response) => {
    received += 1;
    response.end("{}");
  });
  const url = listening(server);

  it("is sent in time, over a new connection and an open one", async () => {
    const send = createFetch(1);
    for (const count of [1, 2]) {
      await sentBefore(performance.now() + 60_000, async () => (await send(url())).text());
      expect(received).toBe(count);
    }
  });

  it("is not sent too late, over a new connection or an open one, and may be tried again", async () => {
    const send = createFetch(1);
    for (const isOpen of [false, true]) {
      const before = received;
      if (isOpen) await (await send(url())).text();
      const late = sentBefore(performance.now() - 1, () => send(url()));
      const error = await late.catch(toProviderError);
      expect(error).toMatchObject({ code: "provider_unavailable", retryable: true });
      expect(received).toBe(before + (isOpen ? 1 : 0));
    }
  });
});

describe("an answer without an end", () => {
  const BLANKS = Buffer.alloc(64 * 1024, 0x20);
  const server = createServer((_, response) => {
    response.writeHead(200, { "Content-Type": "application/json" });
    const write = () => {
      while (!response.destroyed && response.write(BLANKS));
    };
    response.on("drain", write);
    write();
  });
  const url = listening(server);

  // The answer to a request for events is parsed as events, in time quadratic in the length of one.
  it.each([
    ["events of OpenAI", "", JSON.stringify({ stream: true }), /event longer than 1 MB/],
    ["events of Gemini", "/models/x:streamGenerateContent?alt=sse", "{}", /event longer than 1 MB/],
    ["no events", "", JSON.stringify({ stream: false }), /answer was longer than 8 MB/],
    ["no events, of a text that names them", "", JSON.stringify({ text: '"stream": true' }), /longer than 8 MB/],
  ])("is cut off where %s were asked for, whatever it calls itself", async (_, path, body, message) => {
    const send = createFetch(1);
    const answer = await send(url() + path, { method: "POST", body });
    await expect(answer.text()).rejects.toThrow(message);
  });
});
