import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { SessionResource } from "../../domain/session.js";
import { newFolder } from "../../lab/support/processes.js";
import { freePort } from "../../lab/support/redis.js";
import { documents } from "../support/nurse.js";
import { aServer } from "../support/served.js";

const isThere = spawnSync("nginx", ["-v"]).status === 0;
if (!isThere) console.warn("nginx is not installed: the proxy's file is not tried.");

const { url } = aServer();
let proxy: ChildProcess;
let proxied: string;

describe.runIf(isThere)("the proxy's file", () => {
  beforeAll(async () => {
    const folder = newFolder();
    for (const name of ["logs", "client", "proxy"]) mkdirSync(join(folder, name));
    const port = await freePort();
    proxied = `http://127.0.0.1:${port}`;
    const server = new URL(url()).host;
    const given = readFileSync(new URL("../../deploy/nginx.conf", import.meta.url), "utf8");
    const own = given
      .replace("listen 8080;", `listen 127.0.0.1:${port};`)
      .replace("server 127.0.0.1:8081;", `server ${server};`)
      .replace("server 127.0.0.1:8082;", "")
      .replace(
        "http {",
        `pid ${folder}/nginx.pid;\n${process.getuid?.() === 0 ? "user root;" : ""}\nhttp {\n access_log off; client_body_temp_path ${folder}/client; proxy_temp_path ${folder}/proxy;`,
      )
      .replace("proxy_set_header Host $http_host;", `proxy_set_header Host ${server};`);
    writeFileSync(join(folder, "nginx.conf"), own);
    const args = [
      "-p",
      folder,
      "-c",
      join(folder, "nginx.conf"),
      "-e",
      join(folder, "logs/error.log"),
      "-g",
      "daemon off;",
    ];
    proxy = spawn("nginx", args, { stdio: "ignore" });
    await vi.waitFor(async () => expect((await fetch(`${proxied}/livez`)).status).toBe(200), 10_000);
  });
  afterAll(async () => {
    proxy.kill("SIGQUIT");
    await once(proxy, "exit");
  });

  it("passes requests on, and the events of a run one by one", async () => {
    const headers = { "Content-Type": "application/json", Accept: "text/event-stream" };
    const started = await fetch(`${proxied}/api/sessions`, {
      method: "POST",
      headers,
      body: JSON.stringify(documents),
    });
    expect(started.headers.get("content-type")).toContain("text/event-stream");
    const text = await started.text();
    expect(text).toContain("event: done");
    const { session_id } = JSON.parse(/^data: (\{.*"session_id".*\})$/m.exec(text)?.[1] ?? "{}") as SessionResource;
    // A stream without an end: its first events come although the answer is not whole.
    const stop = new AbortController();
    const stream = await fetch(`${proxied}/api/sessions/${session_id}/events`, { signal: stop.signal });
    const reader = stream.body?.getReader();
    const first = await reader?.read();
    expect(new TextDecoder().decode(first?.value)).toContain("event: ");
    stop.abort();
  });

  it("takes a request as large as the server does", async () => {
    const body = JSON.stringify({ resume: "x".repeat(9 * 1024 * 1024), job: "y" });
    const refused = await fetch(`${proxied}/api/sessions`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body,
    });
    // It is the server that refuses it, with its own words.
    expect(refused.headers.get("content-type")).toContain("application/problem+json");
  });
});
