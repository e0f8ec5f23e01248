import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { setImmediate as turn } from "node:timers/promises";
import express from "express";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { StreamEvent } from "../../domain/event.js";
import type { Followed } from "../../engine/runs/follow.js";
import { createStreamResponder } from "../../server/events.js";
import { frames } from "../support/events.js";

const CHUNK = 64 * 1024;
const big = (id: number): StreamEvent => ({
  type: "answer",
  id,
  data: {
    session_id: "s",
    at: "now",
    version: 1,
    change: "drafted",
    title: "t".repeat(CHUNK),
    bullets: [],
    spoken: "s",
  },
});

let close = () => {};
afterEach(() => close());

/** A server that streams the events of `open` to every client. */
async function serve(open: () => AsyncGenerator<Followed>, heartbeatMs?: number) {
  const app = express();
  const stream = createStreamResponder(() => {}, heartbeatMs);
  app.get("/", (request, response) => stream(request, response, async () => open()));
  const server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
  close = () => {
    server.closeAllConnections();
    server.close();
  };
  return {
    port: (server.address() as AddressInfo).port,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
  };
}

function deafReader(port: number) {
  const socket = connect({ port, host: "127.0.0.1" });
  socket.write("GET / HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\n\r\n");
  return socket;
}

// A promise and its resolver.
function anEnd() {
  let ended = () => {};
  const isOver = new Promise<void>((resolve) => {
    ended = resolve;
  });
  return { ended, isOver };
}

describe("a stream of events", () => {
  it("is cut for a reader that leaves a megabyte of what comes unread", async () => {
    let sent = 0;
    const { ended, isOver } = anEnd();
    const { port } = await serve(async function* () {
      try {
        // Without the disconnect all of this would fill the memory, and the test would fail.
        for (; sent < 2_000; sent += 1) {
          yield { event: big(sent + 1), past: false };
          await turn();
        }
      } finally {
        ended();
      }
    });
    const socket = deafReader(port);
    await isOver;
    socket.destroy();
    // The sockets buffer a few megabytes before any of it is unread in the server.
    expect(sent * CHUNK).toBeGreaterThan(1024 * 1024);
    expect(sent).toBeLessThan(2_000);
  });

  it("gives one event whole that is longer than that, and what comes after it", async () => {
    const long = { ...big(1), data: { ...big(1).data, title: "t".repeat(3_000_000) } } as StreamEvent;
    const { url } = await serve(async function* () {
      yield { event: long, past: false };
      yield { event: big(2), past: false };
    });
    const read: [string | null, number][] = [];
    for await (const { id, data } of frames(url)) read.push([id, String(data.title).length]);
    expect(read).toEqual([
      ["1", 3_000_000],
      ["2", CHUNK],
    ]);
  });

  it("leaves no timer behind", async () => {
    const { url } = await serve(async function* () {
      yield { event: big(1), past: true };
    });
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
    const before = timers();
    for (let streams = 0; streams < 20; streams += 1) for await (const _ of frames(url));
    expect(timers()).toBeLessThan(before + 10);
  });

  it("gives a long past at the reader's own pace, however long it is", async () => {
    const { url } = await serve(async function* () {
      for (let id = 1; id <= 200; id += 1) yield { event: big(id), past: true };
    });
    let read = 0;
    for await (const { id } of frames(url)) {
      read += 1;
      expect(id).toBe(String(read));
    }
    expect(read).toBe(200);
  });

  it("stops reading the log for a reader of the past that takes nothing in, and lets go when it leaves", async () => {
    let sent = 0;
    const { ended, isOver } = anEnd();
    const { port } = await serve(async function* () {
      try {
        for (; sent < 2_000; sent += 1) yield { event: big(sent + 1), past: true };
      } finally {
        ended();
      }
    });
    const socket = deafReader(port);
    await once(socket, "connect");
    await expect.poll(() => sent).toBeGreaterThan(0);
    socket.destroy();
    await isOver;
    expect(sent).toBeLessThan(2_000);
  });

  it("says that it is alive while nothing happens", async () => {
    const { port } = await serve(async function* () {
      await new Promise(() => {});
      yield { event: big(1), past: false };
    }, 5);
    const socket = deafReader(port);
    let heard = "";
    socket.on("data", (data) => {
      heard += data;
    });
    await expect.poll(() => heard.match(/\n:\r?\n\r?\n/g)?.length ?? 0).toBeGreaterThan(0);
    await expect.poll(() => heard.split(":\n\n").length).toBeGreaterThan(3);
    socket.destroy();
  });

  it("says so every 15 seconds unless told otherwise", async () => {
    vi.useFakeTimers({ toFake: ["setInterval"] });
    const { port } = await serve(async function* () {
      yield { event: big(1), past: true };
      await new Promise(() => {});
    });
    const socket = deafReader(port);
    let heard = "";
    socket.on("data", (data) => {
      heard += data;
    });
    await vi.waitFor(() => expect(heard).toContain("event: answer"), { timeout: 5_000 });
    vi.advanceTimersByTime(14_900);
    await turn();
    expect(heard).not.toContain("\n:\n");
    vi.advanceTimersByTime(200);
    await vi.waitFor(() => expect(heard).toMatch(/\n:\r?\n/), { timeout: 5_000 });
    vi.useRealTimers();
    socket.destroy();
  });

  it("is cut where its log cannot be read any more, so that its reader comes back", async () => {
    const { url } = await serve(async function* () {
      yield { event: big(1), past: true };
      throw new Error("the disk is gone");
    });
    const read: (string | null)[] = [];
    await expect(async () => {
      for await (const { id } of frames(url)) read.push(id);
    }).rejects.toThrow();
    expect(read).toEqual(["1"]);
  });
});
