import { afterAll, beforeAll, expect, it } from "vitest";
import type { BatchResource } from "../../domain/batch.js";
import { sample } from "../../lab/support/data.js";
import { kill, newFolder, startFakeModel, startServer } from "../../lab/support/processes.js";
import { api } from "../support/api.js";

const PAIRS = 14;
/** Pairs that are worked on side by side: half of the runs. */
const AT_ONCE = 2;
/** The one without a résumé. */
const BROKEN = 5;

let fake: Awaited<ReturnType<typeof startFakeModel>>;
beforeAll(async () => {
  fake = await startFakeModel();
});
afterAll(() => fake.stop());

it("a batch goes on after a kill: no pair is begun twice, and only the calls under way are paid again", async () => {
  const dataDir = newFolder();
  const env = { MODEL_BASE_URL: fake.baseUrl, MODEL_WRITER: "m", MAX_RUNS: String(2 * AT_ONCE) };
  await fake.script([{ prompt: "*", times: 10_000, delay_ms: 60 }]);
  const first = await startServer(dataDir, env);
  const items = Array.from({ length: PAIRS }, (_, index) => ({
    item_id: `pair ${index}`,
    resume: index === BROKEN ? "" : `${sample("nurse-amina-okafor.txt")}\nPair ${index}.`,
    job: sample("job-staff-nurse-emergency.txt"),
    max_questions: 1,
  }));
  const { body: accepted, status } = await api(first.url).send<BatchResource>("POST", "/api/batches", { items });
  expect([status, accepted.counts.waiting]).toEqual([202, PAIRS]);
  const read = async (url: string) => (await api(url).get<BatchResource>(`/api/batches/${accepted.batch_id}`)).body;
  await expect.poll(async () => (await read(first.url)).counts.done).toBeGreaterThan(3);
  await kill(first.child);
  const second = await startServer(dataDir, env);
  await expect.poll(async () => (await read(second.url)).status, { timeout: 60_000 }).toBe("done");
  const batch = await read(second.url);
  expect(batch.counts).toMatchObject({ total: PAIRS, done: PAIRS - 1, failed: 1 });
  expect(batch.items[BROKEN]).toMatchObject({ item_id: `pair ${BROKEN}`, problem: { code: "input_invalid" } });
  expect(new Set(batch.items.flatMap(({ session_id }) => session_id ?? [])).size).toBe(PAIRS - 1);
  const calls = await fake.calls();
  expect(calls.readResume).toBeLessThanOrEqual(PAIRS - 1 + AT_ONCE);
  expect((await api(second.url).get<{ items: object[] }>("/api/sessions?limit=100")).body.items).toHaveLength(
    PAIRS - 1,
  );
  await second.stop();
});
