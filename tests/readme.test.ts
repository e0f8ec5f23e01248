import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { newFolder, startServer } from "./support/processes.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const samples = new URL("../samples", import.meta.url).pathname;
const blockUnder = (heading: string) =>
  /```sh\n([\s\S]*?)```/.exec(readme.slice(readme.indexOf(`## ${heading}`)))?.[1] ?? "";
const run = promisify(execFile);

describe("the README", () => {
  it("has curl commands that run as they stand, with kill -9 in between", async () => {
    const folder = newFolder();
    cpSync(samples, join(folder, "samples"), { recursive: true });
    mkdirSync(join(folder, "data"));
    let server = await startServer(join(folder, "data"));
    const lines = blockUnder("With curl").trim().split("\n");
    const beforeKill = lines.findIndex((line) => line.startsWith("ASK=")) + 1;
    const shell = (part: string[]) =>
      run("bash", ["-euo", "pipefail", "-c", part.join("\n").replaceAll("http://127.0.0.1:8080", server.url)], {
        cwd: folder,
      });
    await shell(lines.slice(0, beforeKill));
    await server.stop("SIGKILL");
    server = await startServer(join(folder, "data"));
    const variables = lines.slice(0, beforeKill).filter((line) => /^[A-Z]+=/.test(line));
    const { stdout } = await shell([...variables, ...lines.slice(beforeKill)]);
    await server.stop();
    const read = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8"));
    expect(read("answer.json")).toMatchObject({ status: "closed", outcome: "accepted", answer: { grounded: true } });
    expect(read("no.json")).toMatchObject({ outcome: "skipped", usage: { calls: 0 } });
    expect(read("plan.json").ask).toMatchObject({ kind: "plan" });
    expect(read("plan.json").ask.resources.length).toBeGreaterThan(0);
    expect(read("planned.json")).toMatchObject({ status: "closed", outcome: "learning" });
    expect(stdout).toContain("## Caring for the deteriorating patient");
  });

  it("stays within 150 lines and names folders and files that are there", () => {
    expect(readme.split("\n").length).toBeLessThanOrEqual(150);
    for (const [, path] of readme.matchAll(/`((?:[a-z]+\/)+)`/g))
      expect(existsSync(new URL(`../${path}`, import.meta.url)), path).toBe(true);
    for (const [path] of readme.matchAll(/samples\/[\w.-]+/g))
      expect(existsSync(new URL(`../${path}`, import.meta.url)), path).toBe(true);
  });
});
