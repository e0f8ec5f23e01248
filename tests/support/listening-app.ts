import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Express } from "express";
import { afterAll, beforeAll } from "vitest";

/** An app on a free port for all tests of a file, made before the first of them. Returns its address once it listens. */
export function aListeningApp(make: () => Express): () => string {
  let server: Server | null = null;
  let url = "";
  beforeAll(async () => {
    const listening = make().listen(0, "127.0.0.1");
    server = listening;
    await new Promise((resolve) => listening.once("listening", resolve));
    url = `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
  });
  afterAll(
    () =>
      new Promise<void>((resolve) => {
        if (!server) return resolve();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  return () => url;
}
