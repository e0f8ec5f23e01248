import type { AddressInfo } from "node:net";
import { afterAll, beforeAll } from "vitest";
import type { Program } from "../../engine/program/program.js";
import { type AppOptions, createApp } from "../../server/app.js";

/** The app over a program in the test's own process, on a free port, for all tests of a file. Returns its address once it listens. */
export function aServedApp(program: () => Program, options: AppOptions = {}): () => string {
  let close = async () => {};
  let url = "";
  beforeAll(async () => {
    const server = createApp(program(), () => {}, options).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    close = () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
  });
  afterAll(() => close());
  return () => url;
}
