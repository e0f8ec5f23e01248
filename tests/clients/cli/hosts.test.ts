import { afterEach, expect, it, onTestFinished } from "vitest";
import { createHosts } from "../../../clients/cli/hosts.js";
import type { Program } from "../../../engine/program/program.js";
import { newFolder } from "../../../lab/support/processes.js";

const before = process.exitCode;
afterEach(() => {
  process.exitCode = before;
});
const hosts = (env: Record<string, string> = {}) => createHosts({ DATA_DIR: newFolder(), ...env });

it("work with the sessions of the data folder decides how the process ends", async () => {
  const seen: unknown[] = [];
  await hosts().at({}, async (host) => {
    seen.push((await host.sessions({})).items);
    return true;
  });
  expect([seen, process.exitCode]).toEqual([[[]], 0]);
  await hosts().at({}, async () => false);
  expect(process.exitCode).toBe(1);
});

it.each(["127.0.0.1:8080", "ftp://server", "http://"])("%s is no address of a server", async (server) => {
  const at = hosts().at({ server }, async () => true);
  await expect(at).rejects.toMatchObject({ code: "input_invalid", message: expect.stringContaining("--server") });
});

it("a server is asked with the key from the environment, and the data folder is left alone", async () => {
  const { createServer } = await import("node:http");
  const keys: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    keys.push(request.headers.authorization);
    response.setHeader("Content-Type", "application/json").end('{"items":[],"next_cursor":null}');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
  for (const env of [{}, { SERVER_KEY: "k" }])
    await hosts(env).at({ server: url }, async (host) => (await host.sessions({})).items.length === 0);
  expect([keys, process.exitCode]).toEqual([[undefined, "Bearer k"], 0]);
});

it("the program is closed after the work, also where that fails", async () => {
  const opened: Program[] = [];
  const failing = hosts().withProgram(async (program) => {
    opened.push(program);
    expect(await program.health()).toMatchObject([{ status: "ok" }]);
    throw new Error("the work failed");
  });
  await expect(failing).rejects.toThrow("the work failed");
  await expect(opened[0]?.runner.admit("local")).rejects.toMatchObject({ code: "draining" });
});

it("work with the data folder alone is told where that is", async () => {
  const folder = newFolder();
  let given = "";
  await hosts({ DATA_DIR: folder }).inFolder(async (dataDir) => {
    given = dataDir;
    return false;
  });
  expect([given, process.exitCode]).toEqual([folder, 1]);
});
