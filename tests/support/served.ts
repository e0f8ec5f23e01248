import { afterAll, beforeAll } from "vitest";
import { newFolder, startServer } from "../../lab/support/processes.js";
import { api } from "./api.js";

/** One server for all tests of a file, on a new data folder; `client()` talks to it once it has started. */
export function aServer(env: Record<string, string> = {}): { client: () => ReturnType<typeof api>; url: () => string } {
  let server: Awaited<ReturnType<typeof startServer>> | null = null;
  beforeAll(async () => {
    server = await startServer(newFolder(), env);
  });
  afterAll(() => server?.stop());
  const url = () => {
    if (!server) throw new Error("the server has not started");
    return server.url;
  };
  return { url, client: () => api(url()) };
}
