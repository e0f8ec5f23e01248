import type { AddressInfo } from "node:net";
import express, { type Express } from "express";
import { afterAll, beforeAll } from "vitest";

/** An app with a few routes of a test, on a free port, for all tests of a file; `url()` is its address once it listens. */
export function aSmallApp(mount: (app: Express) => void): { url: () => string } {
  let close = async () => {};
  let url = "";
  beforeAll(async () => {
    const app = express();
    mount(app);
    const server = app.listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    close = () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
  });
  afterAll(() => close());
  return { url: () => url };
}
