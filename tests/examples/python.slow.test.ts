import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { startLangGraphServer } from "../../lab/support/langgraph-server.js";
import { kill, newFolder } from "../../lab/support/processes.js";

const PROGRAM = new URL("../../examples/python/main.py", import.meta.url).pathname;
const hasPython = spawnSync("python3", ["--version"]).status === 0;

it.skipIf(!hasPython)("a program in Python holds a session with LangGraph's server by its interrupts", async () => {
  const { child, url } = await startLangGraphServer(newFolder(), { OLLAMA_HOST: "off" });
  try {
    const { stdout } = await promisify(execFile)("python3", [PROGRAM, url]);
    const lines = stdout.trim().split("\n");
    expect(lines[0]).toMatch(/^\d+ gaps, \d+ questions$/);
    expect(lines).toContain("no: skipped");
    expect(lines).toContain("asks: details ['story']");
    expect(lines).toContain("streamed: ['custom', 'updates']");
    const ended = lines.filter((line) => line.startsWith("ended:"));
    expect(ended).toEqual([expect.stringMatching(/registrar/), expect.stringMatching(/outreach team/)]);
    expect(lines.find((line) => line.startsWith("plan:"))).toMatch(/^plan: learning [1-9]/);
    expect(lines.at(-1)).toBe("page: taken");
  } finally {
    await kill(child, "SIGTERM");
  }
});
