import { execFileSync, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createNodeFetch, createSender } from "../../../engine/runtime/node-fetch.js";
import { MANNERS, type Manner, startRoughServer, WHOLE } from "../../../lab/fakes/rough-server.js";
import { newFolder } from "../../../lab/support/processes.js";

const HAS_OPENSSL = spawnSync("openssl", ["version"]).status === 0;
const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function listening(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await once(server.listen(0, "127.0.0.1"), "listening");
  stops.push(async () => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe.each(Object.keys(MANNERS) as Manner[])("a server that %s, at 32 calls at once", (manner) => {
  it("is answered or failed honestly, each call counted, also where nobody reads the answer yet", async () => {
    // About what undici reads of a connection before it pauses: then the end of the connection ended the process.
    const body = JSON.stringify({ text: "x".repeat(100_000) });
    const server = await startRoughServer(manner, body);
    stops.push(server.stop);
    const send = createNodeFetch(32);
    const late = new AbortController();
    const calls = Array.from({ length: 32 }, async () => {
      const response = await send(server.url, { method: "POST", body: "{}", signal: late.signal });
      // The answer waits while its connection is closed.
      for (let rounds = 0; rounds < 50; rounds += 1) await turn();
      return response.text();
    });
    const ended = Promise.allSettled(calls);
    if (manner.startsWith("is silent")) {
      await expect.poll(() => server.requests()).toBe(32);
      late.abort(new Error("not in time"));
    }
    const results = await ended;
    expect(server.requests()).toBe(32);
    if (WHOLE.includes(manner)) {
      expect(results).toEqual(results.map(() => ({ status: "fulfilled", value: body })));
      return;
    }
    expect(results.map(({ status }) => status)).toEqual(results.map(() => "rejected"));
    const reasons = results.map((result) => (result as PromiseRejectedResult).reason);
    for (const reason of reasons) expect(reason).toBeInstanceOf(Error);
    if (manner.startsWith("is silent")) expect(reasons.map(({ message }) => message)).toContain("not in time");
  });
});

describe("a request", () => {
  it("arrives as it was made, and its answer as it was sent", async () => {
    const url = await listening(async (request, response) => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part);
      const { method, url: path, headers } = request;
      const text = JSON.stringify({ method, path, type: headers["content-type"], own: headers["x-own"] });
      response.writeHead(418, "A teapot", { "X-Two": ["a", "b"] });
      response.end(`${text}\n${Buffer.concat(parts)}`);
    });
    const response = await createNodeFetch(1)(`${url}/here?a=ä`, {
      method: "PUT",
      headers: { "Content-Type": "text/plain", "X-Own": "one" },
      body: "Résumé",
    });
    expect([response.status, response.statusText, response.headers.get("x-two")]).toEqual([418, "A teapot", "a, b"]);
    const sent = { method: "PUT", path: "/here?a=%C3%A4", type: "text/plain", own: "one" };
    expect(await response.text()).toBe(`${JSON.stringify(sent)}\nRésumé`);
  });

  it("uses a connection again, and no more at once than it may", async () => {
    const connections = new Set<unknown>();
    const url = await listening((request, response) => {
      connections.add(request.socket);
      setImmediate(() => response.end("{}"));
    });
    const send = createNodeFetch(3);
    await Promise.all(Array.from({ length: 20 }, async () => (await send(url)).text()));
    expect(connections.size).toBe(3);
  });

  it.skipIf(!HAS_OPENSSL)(
    "is made over TLS where the address says so, over one connection, and not to a server that cannot be trusted",
    async () => {
      const folder = newFolder();
      const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
      execFileSync(
        "openssl",
        [
          ...["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=127.0.0.1"],
          ...["-keyout", key, "-out", cert],
        ],
        { stdio: "ignore" },
      );
      const connections = new Set<unknown>();
      const server = createTlsServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => {
        connections.add(request.socket);
        request.pipe(response);
      });
      await once(server.listen(0, "127.0.0.1"), "listening");
      stops.push(async () => {
        server.closeAllConnections();
        server.close();
      });
      const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const send = createNodeFetch(1);
      const untrusted = { cause: { code: "DEPTH_ZERO_SELF_SIGNED_CERT" } };
      await expect(send(url, { method: "POST", body: "one" })).rejects.toMatchObject(untrusted);
      vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
      for (const body of ["one", "two"]) expect(await (await send(url, { method: "POST", body })).text()).toBe(body);
      vi.unstubAllEnvs();
      expect(connections.size).toBe(1);
    },
  );

  it("has an answer without a body where there is none", async () => {
    const url = await listening((request, response) => {
      response.writeHead(request.method === "HEAD" ? 200 : 204, { "Content-Encoding": "gzip" }).end();
    });
    const send = createNodeFetch(1);
    const answers = await Promise.all(["HEAD", "DELETE"].map((method) => send(url, { method })));
    expect(answers.map(({ status, body }) => [status, body])).toEqual([
      [200, null],
      [204, null],
    ]);
  });

  it.each([
    ["gzip", gzipSync],
    ["deflate", deflateSync],
    ["br", brotliCompressSync],
    ["identity", Buffer.from],
  ] as const)(
    "is answered although the answer is packed (%s), and each unpacked piece is checked",
    async (name, pack) => {
      const text = "Résumé ".repeat(20_000);
      const url = await listening((_, response) => {
        response.writeHead(200, { "Content-Encoding": name }).end(pack(Buffer.from(text)));
      });
      let bytes = 0;
      const onPiece = (piece: Uint8Array) => {
        bytes += piece.length;
      };
      const response = await createSender(1)(new Request(url), null, { onPiece });
      expect(await response.text()).toBe(text);
      expect(bytes).toBe(Buffer.byteLength(text));
      const refused = createSender(1)(new Request(url), null, {
        onPiece() {
          throw new Error("too much");
        },
      });
      await expect(refused.then((answer) => answer.text())).rejects.toThrow("too much");
    },
  );

  it("is not answered in a packing that nobody asked for", async () => {
    const url = await listening((_, response) => void response.writeHead(200, { "Content-Encoding": "zip" }).end("x"));
    await expect(createSender(1)(new Request(url), null)).rejects.toThrow(/packed as zip/);
  });

  it("is not made to what is no address of the web, or after its signal", async () => {
    const send = createNodeFetch(1);
    await expect(send("file:///etc/passwd")).rejects.toThrow(/fetch failed/);
    await expect(send("http://127.0.0.1:1/", { signal: AbortSignal.abort(new Error("given up")) })).rejects.toThrow(
      "given up",
    );
    await expect(send("http://127.0.0.1:1/")).rejects.toMatchObject({ cause: { code: "ECONNREFUSED" } });
  });

  it("fails with its signal while it waits for a connection, and when it was sent", async () => {
    let asked = 0;
    const url = await listening(() => {
      asked += 1;
    });
    const send = createNodeFetch(1);
    const [first, second] = [new AbortController(), new AbortController()];
    const sent = send(url, { signal: first.signal });
    await expect.poll(() => asked).toBe(1);
    const waiting = send(url, { signal: second.signal });
    // Its request is made in a later turn.
    await turn();
    second.abort(new Error("not in time"));
    await expect(waiting).rejects.toThrow("not in time");
    first.abort(new Error("nor this"));
    await expect(sent).rejects.toThrow("nor this");
    expect(asked).toBe(1);
  });

  it("closes its connection when the answer is given up, or its signal aborts while it is read", async () => {
    let open = 0;
    const url = await listening((_, response) => {
      open += 1;
      response.on("close", () => {
        open -= 1;
      });
      response.write("begun");
    });
    const send = createNodeFetch(2);
    const given = await send(url);
    await given.body?.cancel();
    await expect.poll(() => open).toBe(0);
    const late = new AbortController();
    const read = (await send(url, { signal: late.signal })).text();
    late.abort(new Error("not in time"));
    await expect(read).rejects.toThrow("not in time");
    await expect.poll(() => open).toBe(0);
  });
});
