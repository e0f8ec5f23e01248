import { expect, it } from "vitest";
import { newFolder, startServer } from "../../lab/support/processes.js";

it("a configuration that cannot be used ends the start with one sentence that names the variable", async () => {
  const started = startServer(newFolder(), { PORT: "none" });
  await expect(started).rejects.toThrow(/The configuration cannot be used\. PORT/);
});

it("a port that is taken ends the start, and the other server goes on", async () => {
  const first = await startServer(newFolder());
  const { port } = new URL(first.url);
  await expect(startServer(newFolder(), { PORT: port })).rejects.toThrow(`Cannot listen on 127.0.0.1:${port}`);
  expect((await fetch(`${first.url}/livez`)).status).toBe(200);
  await first.stop();
});

it("a variable that is misspelt is named in the log, and a server that is told to stop ends well", async () => {
  const server = await startServer(newFolder(), { LOG_LEVELS: "warn", LOG_LEVEL: "info" });
  await expect.poll(() => server.log()).toContain("LOG_LEVELS is not a variable of this program");
  expect(server.log()).toContain("did you mean LOG_LEVEL?");
  expect(await server.stop("SIGTERM")).toBe(0);
  expect(server.log()).toContain('"msg":"summary"');
});
