import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { sample } from "../../../lab/support/data.js";
import { backendEnvOf, kill, newFolder, startFakeModel, startProcess } from "../../../lab/support/processes.js";
import { cli } from "../../support/cli.js";

const PAIRS = 8;
/** Pairs that are worked on side by side: half of the runs. */
const AT_ONCE = 2;
/** Pairs that end before the rest hangs. */
const FIRST = 2;

let fake: Awaited<ReturnType<typeof startFakeModel>>;
beforeAll(async () => {
  fake = await startFakeModel();
});
afterAll(() => fake.stop());
beforeEach(() => fake.reset());

/** The file of a batch in its folder. No two pairs are the same. */
function batchFile(folder: string): string {
  const lines = Array.from({ length: PAIRS }, (_, index) => ({
    resume: `${sample("nurse-amina-okafor.txt")}\nPair ${index}.`,
    job: sample("job-staff-nurse-emergency.txt"),
    max_questions: 1,
  }));
  const path = join(folder, "pairs.jsonl");
  writeFileSync(path, lines.map((line) => JSON.stringify(line)).join("\n"));
  return path;
}

it.each(["SIGKILL", "SIGINT"] as const)(
  "a batch without a server is followed to its end after %s: no pair is begun twice",
  async (signal) => {
    const DATA_DIR = newFolder();
    const env = { DATA_DIR, MODEL_BASE_URL: fake.baseUrl, MODEL_WRITER: "m", MAX_RUNS: String(2 * AT_ONCE) };
    await fake.script([
      { prompt: "findGaps", times: FIRST },
      { prompt: "findGaps", behaviour: "hang", times: AT_ONCE },
    ]);
    const args = ["batch", batchFile(DATA_DIR)];
    const first = await startProcess("clients/cli/main.ts", args, { ...backendEnvOf(DATA_DIR), ...env });
    const id = /--follow (\S+)/.exec(first.line)?.[1] ?? "";
    // Each place has a pair in the middle of its run.
    await expect.poll(async () => (await fake.calls()).findGaps).toBe(FIRST + AT_ONCE);
    await kill(first.child, signal);
    const { code, out } = await cli(["batch", "--follow", id], env);
    expect([code, out]).toEqual([0, expect.stringContaining(`Batch ${id}: ${PAIRS} of ${PAIRS} done.`)]);
    expect(new Set(out.match(/session ses_\w+/g)).size).toBe(PAIRS);
    // Only the calls under way are paid again.
    expect(await fake.calls()).toMatchObject({ readResume: PAIRS, findGaps: PAIRS + AT_ONCE });
    expect((await cli(["me"], env)).out).toMatch(new RegExp(`^${PAIRS} sessions, `));
  },
);
