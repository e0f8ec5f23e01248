import { execFile } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refusalOf } from "../../lab/load/remote-command.js";
import { RemoteResult } from "../../lab/load/remote-result.js";
import { newFolder, startServer } from "../../lab/support/processes.js";

const run = promisify(execFile);
const load = (...words: string[]) => run("node", ["--import", "tsx", "lab/load/main.ts", ...words]);
const figuresIn = (folder: string) =>
  RemoteResult.parse(JSON.parse(readFileSync(join(folder, "figures.json"), "utf8")));

describe("a load against a server that runs already", () => {
  let server: Awaited<ReturnType<typeof startServer>>;
  const [closed, open, both] = [newFolder(), newFolder(), newFolder()];
  beforeAll(async () => {
    server = await startServer(newFolder(), { MODEL_PROVIDER: "offline" });
  });
  afterAll(() => server.stop());

  it("is played by users who wait, or at a fixed rate, and its figures are those of the server", async () => {
    const asked = ["baseline", "--server", server.url, "--seconds", "4"];
    await load(...asked, "--users", "4", "--think", "0.2", "--ramp", "1", "--operator-key", "none", "--out", closed);
    const users = figuresIn(closed);
    expect(users).toMatchObject({ users: 4, rate: null, stopped: null, tally: { errors: {} } });
    expect(users.tally.served).toBeGreaterThan(4);
    expect(users.own?.runs).toBeGreaterThan(0);
    expect(users.own?.parts.map(({ part }) => part)).toContain("queue");
    await load(...asked, "--rate", "3", "--out", open);
    const rate = figuresIn(open);
    expect(rate).toMatchObject({ users: 0, rate: 3, own: null, reads: null });
    expect(rate.tally.served).toBeGreaterThan(4);
    const report = readFileSync(join(closed, "report.md"), "utf8");
    expect(report).toMatch(/\| accepted \(202, or the first event\) \| \d+ \| [\d.]+ ms/);
    expect(report).toContain("4 users for");
    expect(readFileSync(join(closed, "report.svg"), "utf8")).toContain("<polyline");
  });

  it("of several machines is joined by their histograms", async () => {
    const [one, other] = [figuresIn(closed), figuresIn(open)];
    await load("merge", join(closed, "figures.json"), join(open, "figures.json"), "--out", both);
    const merged = figuresIn(both);
    expect(merged).toMatchObject({ machines: 2, users: 4, rate: 3, reads: one.reads });
    expect(merged.tally.served).toBe(one.tally.served + other.tally.served);
    const elsewhere = join(newFolder(), "figures.json");
    await expect(load("merge", join(closed, "figures.json"), elsewhere)).rejects.toMatchObject({ code: 1 });
  });

  it("ends by itself where most answers are errors", async () => {
    const broken = createServer((_, response) => response.writeHead(500).end("{}")).listen(0, "127.0.0.1");
    await once(broken, "listening");
    const out = newFolder();
    const url = `http://127.0.0.1:${(broken.address() as AddressInfo).port}`;
    await load("baseline", "--server", url, "--seconds", "300", "--users", "5", "--think", "0.2", "--out", out);
    broken.closeAllConnections();
    broken.close();
    const { stopped, seconds, tally } = figuresIn(out);
    expect(stopped).toMatch(/^\d+ of the last \d+ answers were errors$/);
    expect([seconds < 60, tally.served]).toEqual([true, 0]);
  });

  it("is refused where the server was not named twice, and where nothing of the sort can be played", async () => {
    expect(refusalOf("https://jobs.example.org", undefined)).toContain("--mine jobs.example.org");
    expect(refusalOf("https://jobs.example.org", "example.org")).not.toBeNull();
    expect(refusalOf("https://jobs.example.org", "jobs.example.org")).toBeNull();
    expect(refusalOf("http://127.0.0.1:8080", undefined)).toBeNull();
    const wrong: [string[], RegExp][] = [
      [["baseline", "--server", "https://jobs.example.org"], /not this computer/],
      [["baseline", "--server", "jobs"], /needs an address/],
      [["streams", "--server", server.url], /takes baseline, peak, stress/],
      [["baseline", "--server", server.url, "--users", "many"], /--users must be a number/],
      [["baseline", "--server", server.url, "--resume", "a.txt"], /belong together/],
    ];
    for (const [words, message] of wrong)
      await expect(load(...words)).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(message) });
  });
});
