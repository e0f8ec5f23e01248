import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFetch, sentBefore, toProviderError } from "../../models/http.js";

describe("a request that must be sent before a time", () => {
  let received = 0;
  const server = createServer((_, response) => {
    received += 1;
    response.end("{}");
  });
  let url = "";
  beforeAll(async () => {
    await once(server.listen(0, "127.0.0.1"), "listening");
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it("is sent in time, over a new connection and an open one", async () => {
    const send = createFetch(1);
    for (const count of [1, 2]) {
      await sentBefore(performance.now() + 60_000, async () => (await send(url)).text());
      expect(received).toBe(count);
    }
  });

  it("is not sent too late, over a new connection or an open one, and may be tried again", async () => {
    const send = createFetch(1);
    for (const isOpen of [false, true]) {
      const before = received;
      if (isOpen) await (await send(url)).text();
      const late = sentBefore(performance.now() - 1, () => send(url));
      const error = await late.catch(toProviderError);
      expect(error).toMatchObject({ code: "provider_unavailable", retryable: true });
      expect(received).toBe(before + (isOpen ? 1 : 0));
    }
  });
});
